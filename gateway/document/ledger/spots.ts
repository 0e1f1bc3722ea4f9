import type { ApiKind, Json, JsonObject } from '../document.ts';
import type { DocumentOperation } from '../operations.ts';
import { escapeToken, isObject, memberOf, membersOf } from '../pointer.ts';
import { extension } from './rows.ts';
import type { LedgerPlace } from './rows.ts';

/** An object whose members the ledger accounts for. */
export interface Spot {
  readonly place: LedgerPlace;
  readonly value: JsonObject;
  readonly pointer: string;
}

/** What may be one: documents do not always hold objects where they should. */
type Candidate = Omit<Spot, 'value'> & { readonly value: Json | undefined };

const spot = (place: LedgerPlace, value: Json | undefined, pointer: string): Candidate => ({
  place,
  value,
  pointer,
});

const listed = (place: LedgerPlace, list: Json | undefined, pointer: string): Candidate[] =>
  Array.isArray(list)
    ? (list as Json[]).map((value, at) => spot(place, value, `${pointer}/${at}`))
    : [];

const named = (place: LedgerPlace, map: Json | undefined, pointer: string): Candidate[] =>
  membersOf(map).map(([name, value]) => spot(place, value, `${pointer}/${escapeToken(name)}`));

const inside = (spots: readonly Candidate[], place: LedgerPlace, member: string): Candidate[] =>
  spots
    .filter(({ value }) => memberOf(value, member) !== undefined)
    .map(({ value, pointer }) => spot(place, memberOf(value, member), `${pointer}/${member}`));

const mapInside = (spots: readonly Candidate[], place: LedgerPlace, member: string): Candidate[] =>
  inside(spots, place, member).flatMap(({ value, pointer }) => named(place, value, pointer));

/** Every object of a document whose members the ledger of its kind accounts for. */
export const spotsOf = (
  root: JsonObject,
  operations: readonly DocumentOperation[],
  kind: ApiKind,
): Spot[] => {
  const whole = [spot('root', root, '')];
  const servers = listed('server', root['servers'], '/servers');
  const components = inside(whole, 'components', 'components');
  const schemes = mapInside(components, 'securityScheme', 'securitySchemes');
  const authorizers = inside(schemes, 'authorizer', extension('authorizer'));
  const methods = operations.map(({ value, pointer }) => spot('operation', value, pointer));
  const integrations = [
    ...inside(methods, 'integration', extension('integration')),
    ...mapInside(components, 'integration', extension('integrations')),
  ].filter(({ value }) => memberOf(value, '$ref') === undefined);
  const endpoints = kind === 'rest' ? [...whole, ...servers] : servers;
  const spots = [
    ...whole,
    ...servers,
    ...inside(endpoints, 'endpointConfiguration', extension('endpoint-configuration')),
    ...listed('tag', root['tags'], '/tags'),
    ...named('pathItem', root['paths'], '/paths'),
    ...methods,
    ...components,
    ...schemes,
    ...authorizers,
    ...inside(authorizers, 'jwtConfiguration', 'jwtConfiguration'),
    ...integrations,
    ...(kind === 'rest' ? restSpots(whole, methods, integrations) : []),
    ...(kind === 'rest' ? bodySpots(operations, methods) : []),
    ...(kind === 'http' ? inside(whole, 'cors', extension('cors')) : []),
  ];
  return spots.filter((it): it is Spot => isObject(it.value));
};

const restSpots = (
  whole: readonly Candidate[],
  methods: readonly Candidate[],
  integrations: readonly Candidate[],
): Candidate[] => [
  ...inside(methods, 'auth', extension('auth')),
  ...mapInside(integrations, 'integrationResponse', 'responses'),
  ...mapInside(whole, 'requestValidator', extension('request-validators')),
  ...mapInside(whole, 'gatewayResponse', extension('gateway-responses')),
];

/** What requests may hold, where the operation itself says it. */
const bodySpots = (
  operations: readonly DocumentOperation[],
  methods: readonly Candidate[],
): Candidate[] => {
  const bodies = inside(methods, 'requestBody', 'requestBody');
  return [
    ...operations.flatMap(({ parameters }) =>
      parameters.map(({ value, pointer }) => spot('parameter', value, pointer)),
    ),
    ...bodies,
    ...mapInside(bodies, 'mediaType', 'content'),
  ];
};

/** Objects of AWS's own, where every member counts; elsewhere only its extensions do. */
export const closedPlaces: ReadonlySet<LedgerPlace> = new Set<LedgerPlace>([
  'auth',
  'authorizer',
  'jwtConfiguration',
  'integration',
  'integrationResponse',
  'requestValidator',
  'gatewayResponse',
  'cors',
  'endpointConfiguration',
]);
