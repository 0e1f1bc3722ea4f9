/**
 * What must not compile. `npm run types` fails when an expected error below is none.
 */
import { operations, type Operations } from '../../generated/storefront/users/operations.ts';
import { service } from '../../handlers/runtime/service.ts';
import { createUser } from '../../handlers/users/create-user.ts';
import { deleteUser } from '../../handlers/users/delete-user.ts';
import { getUser } from '../../handlers/users/get-user.ts';
import { listUsers } from '../../handlers/users/list-users.ts';
import { updateUser } from '../../handlers/users/update-user.ts';

const handlers = { listUsers, createUser, getUser, updateUser, deleteUser };
const user = {
  id: '6f1c2a34-58d7-4c0e-9a51-0d2f6b7c8e91',
  email: 'ada@shop.example',
  name: 'Ada Lovelace',
  userType: 'customer' as const,
  status: 'active' as const,
  createdAt: '2026-11-21T12:00:00.000Z',
  links: { self: '/api/v1/users/6f1c2a34-58d7-4c0e-9a51-0d2f6b7c8e91' },
};

/** The positive twins. */
export const complete = service(operations, handlers);
export const documented: Operations['getUser'] = () =>
  Promise.resolve({ statusCode: 200, body: user });
export const withoutBody: Operations['deleteUser'] = () => Promise.resolve({ statusCode: 204 });

const { deleteUser: _, ...withoutDelete } = handlers;
// @ts-expect-error a handler is missing
export const incomplete = service(operations, withoutDelete);

// @ts-expect-error there is no such operation
export const unknownOperation = service(operations, { ...handlers, dropUsers: deleteUser });

// @ts-expect-error one operation's handler in another's place
export const swapped = service(operations, { ...handlers, getUser: listUsers });

export const undocumentedStatus: Operations['getUser'] = () =>
  // @ts-expect-error the document knows no 418
  Promise.resolve({ statusCode: 418, body: { message: 'teapot' } });

export const missingProperty: Operations['getUser'] = () => {
  const { email: __, ...incompleteUser } = user;
  // @ts-expect-error a required property is missing
  return Promise.resolve({ statusCode: 200, body: incompleteUser });
};

export const wrongBody: Operations['getUser'] = () =>
  // @ts-expect-error the body of a 200 is a user
  Promise.resolve({ statusCode: 200, body: { message: 'ok' } });

export const wrongValue: Operations['getUser'] = () =>
  // @ts-expect-error a status is one of the enumerated
  Promise.resolve({ statusCode: 200, body: { ...user, status: 'sleeping' } });

export const unexpectedProperty: Operations['getUser'] = () =>
  // @ts-expect-error nothing beside the documented is answered
  Promise.resolve({ statusCode: 200, body: { ...user, passwordHash: 'x' } });

export const bodyOnNoContent: Operations['deleteUser'] = () =>
  // @ts-expect-error a 204 has no body
  Promise.resolve({ statusCode: 204, body: user });

export const unknownCode: Operations['getUser'] = () =>
  // @ts-expect-error error codes are the document's
  Promise.resolve({ statusCode: 404, body: { message: 'Not Found', code: 'gone_fishing' } });

export const typedRequest: Operations['updateUser'] = ({ path, body, headers, caller }) => {
  const strings: string[] = [path.id, body.email, body.name, caller.userId];
  const ifMatch: string | undefined = headers['if-match'];
  // @ts-expect-error a client cannot send what the document does not take
  const role: unknown = body.userType;
  return Promise.reject(new Error([...strings, ifMatch, role].join()));
};
