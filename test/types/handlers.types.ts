/**
 * What must not compile. `npm run types` fails when an expected error below is none.
 */
import { operations, type Operations } from '../../generated/storefront/users/operations.ts';
import { service } from '../../handlers/runtime/service.ts';

/** Whatever operations the document has; the service's own handlers are checked where it is made. */
declare const handlers: Operations;
const { deleteUser, ...withoutOne } = handlers;
const user = {
  id: '6f1c2a34-58d7-4c0e-9a51-0d2f6b7c8e91',
  email: 'ada@shop.example',
  name: 'Ada Lovelace',
  userType: 'customer' as const,
  status: 'active' as const,
  createdAt: '2026-11-21T12:00:00.000Z',
  links: { self: '/api/v1/users/6f1c2a34-58d7-4c0e-9a51-0d2f6b7c8e91' },
};
const { id, name, userType, status, createdAt, links } = user;

/** The positive twins. */
export const complete = service(operations, handlers);
export const documented: Operations['getUser'] = async () => ({ statusCode: 200, body: user });
export const withoutBody: Operations['deleteUser'] = async () => ({ statusCode: 204 });

// @ts-expect-error a handler is missing
export const incomplete = service(operations, withoutOne);

// @ts-expect-error there is no such operation
export const unknownOperation = service(operations, { ...handlers, dropUsers: deleteUser });

// @ts-expect-error one operation's handler in another's place
export const swapped = service(operations, { ...handlers, getUser: handlers.listUsers });

// @ts-expect-error the document knows no 418
export const undocumentedStatus: Operations['getUser'] = async () => ({
  statusCode: 418,
  body: { message: 'teapot' },
});

// @ts-expect-error a required property is missing
export const missingProperty: Operations['getUser'] = async () => ({
  statusCode: 200,
  body: { id, name, userType, status, createdAt, links },
});

// @ts-expect-error the body of a 200 is a user
export const wrongBody: Operations['getUser'] = async () => ({
  statusCode: 200,
  body: { message: 'ok' },
});

// @ts-expect-error a status is one of the enumerated
export const wrongValue: Operations['getUser'] = async () => ({
  statusCode: 200,
  body: { ...user, status: 'sleeping' },
});

// @ts-expect-error a 204 has no body
export const bodyOnNoContent: Operations['deleteUser'] = async () => ({
  statusCode: 204,
  body: user,
});

// @ts-expect-error error codes are the document's
export const unknownCode: Operations['getUser'] = async () => ({
  statusCode: 404,
  body: { message: 'Not Found', code: 'gone_fishing' },
});

export const typedRequest: Operations['updateUser'] = ({ path, body, headers, caller }) => {
  const strings: string[] = [path.id, body.email, body.name, caller.userId];
  const ifMatch: string | undefined = headers['if-match'];
  // @ts-expect-error a client cannot send what the document does not take
  const role: unknown = body.userType;
  return Promise.reject(new Error([...strings, ifMatch, role].join()));
};
