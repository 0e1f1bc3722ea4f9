import type { ApiDocument, Json, JsonObject } from './document.ts';
import { isObject, memberOf, membersOf, pointerTo, valueAt } from './pointer.ts';

/** One operation of a document, its references to components followed where a reader would. */
export interface DocumentOperation {
  readonly id: string;
  /** As the document writes it: `get`, or `x-amazon-apigateway-any-method`. */
  readonly member: string;
  /** `GET`, or `ANY`. */
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly value: JsonObject;
  /** Own parameters, then those of the path that it does not override. */
  readonly parameters: readonly PlacedParameter[];
  /** Its own requirement, or the root's. */
  readonly security: readonly Json[];
  readonly integration: Json | undefined;
  /** Where the integration stands: in the operation, or among the components that it refers to. */
  readonly integrationPointer: string;
}

export interface PlacedParameter {
  readonly pointer: string;
  /** References followed. */
  readonly value: JsonObject;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const anyMethod = 'x-amazon-apigateway-any-method';
const integrationMember = 'x-amazon-apigateway-integration';

/** What a value is after following references into the same document. */
export const settled = (root: Json, value: Json | undefined): Json | undefined => {
  let at = value;
  for (let steps = 0; steps < 50; steps += 1) {
    const reference = memberOf(at, '$ref');
    if (typeof reference !== 'string' || !reference.startsWith('#')) return at;
    at = valueAt(root, reference.slice(1));
  }
  return undefined;
};

/** Where a value stands after following references into the same document. */
const settledPlace = (root: Json, pointer: string): string => {
  let at = pointer;
  for (let steps = 0; steps < 50; steps += 1) {
    const reference = memberOf(valueAt(root, at), '$ref');
    if (typeof reference !== 'string' || !reference.startsWith('#')) break;
    at = reference.slice(1);
  }
  return at;
};

const placeOf = (root: Json, value: Json | undefined, pointer: string): string =>
  memberOf(value, '$ref') === undefined ? pointer : settledPlace(root, pointer);

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

const placed = (root: Json, list: Json | undefined, pointer: string): PlacedParameter[] => {
  const items = Array.isArray(list) ? (list as Json[]) : [];
  return items
    .map((item, at) => {
      const value = settled(root, item);
      return isObject(value) ? { pointer: `${pointer}/${at}`, value } : undefined;
    })
    .filter(isPresent);
};

const keyOf = ({ value }: PlacedParameter): string => JSON.stringify([value['in'], value['name']]);

/** Parameters of an operation, those of its path item pushed down (fact 198). */
const parametersOf = (root: Json, path: string, item: Json, member: string): PlacedParameter[] => {
  const own = pointerTo('paths', path, member, 'parameters');
  const mine = placed(root, memberOf(memberOf(item, member), 'parameters'), own);
  const common = memberOf(item, 'parameters');
  if (common === undefined) return mine;
  const shared = placed(root, common, pointerTo('paths', path, 'parameters'));
  const taken = new Set(mine.map(keyOf));
  return [...mine, ...shared.filter((parameter) => !taken.has(keyOf(parameter)))];
};

/** Of roots looked through before: whoever reads a document asks again and again, and none changes it. */
const known = new WeakMap<JsonObject, readonly DocumentOperation[]>();

/** Every operation of an OpenAPI document, in its order. */
export const operationsOf = ({ root }: Pick<ApiDocument, 'root'>): readonly DocumentOperation[] => {
  let operations = known.get(root);
  if (operations === undefined) known.set(root, (operations = readOperations(root)));
  return operations;
};

const readOperations = (root: JsonObject): DocumentOperation[] =>
  membersOf(root['paths']).flatMap(([path, item]) =>
    membersOf(item)
      .filter(
        ([member, value]) => (methods.includes(member) || member === anyMethod) && isObject(value),
      )
      .map(([member, value]) => {
        const operation = value as JsonObject;
        const id = operation['operationId'];
        const security = operation['security'] ?? root['security'];
        const pointer = pointerTo('paths', path, member);
        return {
          id: typeof id === 'string' ? id : '',
          member,
          method: member === anyMethod ? 'ANY' : member.toUpperCase(),
          path,
          pointer,
          value: operation,
          parameters: parametersOf(root, path, item, member),
          security: Array.isArray(security) ? (security as Json[]) : [],
          integration: settled(root, operation[integrationMember]),
          integrationPointer: placeOf(
            root,
            operation[integrationMember],
            `${pointer}/${integrationMember}`,
          ),
        };
      }),
  );

/** As HTTP APIs name a route (fact 16): `GET /x`, `ANY /x`, `$default`. */
export const routeKeyOf = ({
  method,
  path,
  value,
}: Pick<DocumentOperation, 'method' | 'path'> & Partial<DocumentOperation>): string =>
  path === '/$default' || value?.['isDefaultRoute'] === true ? '$default' : `${method} ${path}`;
