import type { Json } from '../../document/document.ts';
import {
  ledger as table,
  type LedgerColumn,
  type LedgerPlace,
  refusedKinds,
} from '../../document/ledger.table.ts';
import { distance, suggestion } from '../../document/nearest-name.ts';
import { escapeToken, isObject, memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import type { LintContext, Remark, Rule } from '../context.ts';
import { extensionsIn } from '../strays.ts';

interface Spot {
  readonly place: LedgerPlace;
  readonly value: Json | undefined;
  readonly pointer: string;
}

const spot = (place: LedgerPlace, value: Json | undefined, pointer: string): Spot => ({
  place,
  value,
  pointer,
});

const listed = (place: LedgerPlace, list: Json | undefined, pointer: string): Spot[] =>
  Array.isArray(list)
    ? (list as Json[]).map((value, at) => spot(place, value, `${pointer}/${at}`))
    : [];

const named = (place: LedgerPlace, map: Json | undefined, pointer: string): Spot[] =>
  membersOf(map).map(([name, value]) => spot(place, value, `${pointer}/${escapeToken(name)}`));

const inside = (spots: readonly Spot[], place: LedgerPlace, member: string): Spot[] =>
  spots
    .filter(({ value }) => memberOf(value, member) !== undefined)
    .map(({ value, pointer }) => spot(place, memberOf(value, member), `${pointer}/${member}`));

/** Every object whose members the ledger accounts for. */
const spotsOf = ({ root, operations }: LintContext): Spot[] => {
  const components = root['components'];
  const servers = listed('server', root['servers'], '/servers');
  const schemes = named(
    'securityScheme',
    memberOf(components, 'securitySchemes'),
    '/components/securitySchemes',
  );
  const authorizers = inside(schemes, 'authorizer', 'x-amazon-apigateway-authorizer');
  const methods = operations.map(({ value, pointer }) => spot('operation', value, pointer));
  const shared = 'x-amazon-apigateway-integrations';
  const integrations = [
    ...inside(methods, 'integration', 'x-amazon-apigateway-integration'),
    ...named('integration', memberOf(components, shared), pointerTo('components', shared)),
  ].filter(({ value }) => memberOf(value, '$ref') === undefined);
  return [
    spot('root', root, ''),
    ...servers,
    ...inside(servers, 'endpointConfiguration', 'x-amazon-apigateway-endpoint-configuration'),
    ...listed('tag', root['tags'], '/tags'),
    ...named('pathItem', root['paths'], '/paths'),
    ...methods,
    spot('components', components, '/components'),
    ...schemes,
    ...authorizers,
    ...inside(authorizers, 'jwtConfiguration', 'jwtConfiguration'),
    ...integrations,
    ...inside([spot('root', root, '')], 'cors', 'x-amazon-apigateway-cors'),
  ];
};

/** Objects of AWS's own, where every member counts; elsewhere only its extensions do. */
const closed = new Set<LedgerPlace>([
  ...(['authorizer', 'jwtConfiguration', 'integration', 'cors', 'endpointConfiguration'] as const),
]);

const rowsByPlace = (kind: LintContext['kind']): Map<string, LedgerColumn> =>
  new Map(table.map((row) => [`${row.place} ${row.member}`, row[kind]]));

const isExtension = (name: string): boolean => name.startsWith('x-amazon-apigateway-');

/** Our own members: other rules and the contract tests read them, in these places only. */
const ours: Readonly<Partial<Record<LedgerPlace, readonly string[]>>> = {
  root: ['x-gatehouse'],
  operation: ['x-gatehouse', 'x-gatehouse-given'],
};

const isOurs = (name: string): boolean => name.startsWith('x-gatehouse');

/** Every name that means something in a place. */
const namesIn = (place: LedgerPlace): string[] => [
  ...(ours[place] ?? []),
  ...table.filter((row) => row.place === place).map(({ member }) => member),
];

/** One of ours but for one letter. Other people have extensions too: `x-warehouse` is theirs. */
const slipOfOurs = (place: LedgerPlace, member: string): string | undefined =>
  ours[place]?.find((name) => distance(member.toLowerCase(), name) <= 1);

/** What a member that nobody reads was meant to be, `''` where it is somebody else's extension. */
const meantBy = (place: LedgerPlace, member: string): string => {
  if (!member.startsWith('x-')) return '';
  const names = namesIn(place);
  if (isOurs(member)) return suggestion(member, names.filter(isOurs));
  const slip = slipOfOurs(place, member);
  return suggestion(member, slip === undefined ? names.filter(isExtension) : [slip]);
};

/** A member without a row, in its place: somebody else's, or a mistake. */
const unlisted = (place: LedgerPlace, member: string): string | undefined => {
  if (closed.has(place) || isExtension(member))
    return `"${member}" is not known here: API Gateway has no such member in this place, or it is newer than this gateway.${suggestion(member, namesIn(place))}`;
  const meant = meantBy(place, member);
  return isOurs(member) || meant !== '' ? `"${member}" is not known here.${meant}` : undefined;
};

const remark = (
  column: LedgerColumn | undefined,
  { place, pointer }: Spot,
  member: string,
): Remark | undefined => {
  const at = `${pointer}/${escapeToken(member)}`;
  if (column === undefined) {
    const message = ours[place]?.includes(member) ? undefined : unlisted(place, member);
    if (message === undefined) return undefined;
    return { severity: 'error', rule: 'gatehouse/unknown-member', pointer: at, message };
  }
  if (column.state === 'refused')
    return {
      severity: 'error',
      rule: 'gatehouse/not-honoured',
      pointer: at,
      message: `${member}: ${column.reason}`,
    };
  const isAws = isExtension(member) || closed.has(place);
  if (!isAws || column.state === 'honoured') return undefined;
  const severity = column.state === 'ignored-by-aws' ? 'warning' : 'info';
  const message = `${member}: ${column.reason}`;
  return { severity, rule: column.state, pointer: at, message };
};

/** Extensions in places the ledger has no row for: below schemas, parameters, responses and so on. */
const strays = (root: Json, known: ReadonlySet<string>): Remark[] =>
  extensionsIn(root, (name) => isExtension(name) || isOurs(name))
    .filter(({ bearer }) => !known.has(bearer))
    .map(({ name, pointer }) => {
      const message = `${name} means nothing in this place.`;
      return { severity: 'error', rule: 'gatehouse/unknown-member', pointer, message };
    });

/**
 * Honour or refuse: what the ledger says of every member that API Gateway reads. What is of account
 * only once deployed is noted; what API Gateway passes by is a warning where it was meant for it.
 * Prose and schemas are not worth a remark.
 */
export const ledger: Rule = (context) => {
  const refused = refusedKinds[context.kind];
  if (refused !== undefined)
    return [{ severity: 'error', rule: 'gatehouse/not-honoured', pointer: '', message: refused }];
  const rows = rowsByPlace(context.kind);
  const spots = spotsOf(context).filter(({ value }) => isObject(value));
  const remarks = spots.flatMap((it) =>
    membersOf(it.value).flatMap(
      ([member]) => remark(rows.get(`${it.place} ${member}`), it, member) ?? [],
    ),
  );
  return [
    ...remarks,
    ...vpcLinks(spots),
    ...strays(context.root, new Set(spots.map(({ pointer }) => pointer))),
  ];
};

const vpcLinks = (spots: readonly Spot[]): Remark[] =>
  inside(
    spots.filter(({ place }) => place === 'integration'),
    'integration',
    'connectionType',
  )
    .filter(({ value }) => value !== 'INTERNET')
    .map(({ value, pointer }) => {
      const message =
        value === 'VPC_LINK'
          ? 'Private integrations (VPC_LINK) are not served yet (fact 101).'
          : 'connectionType is INTERNET or VPC_LINK.';
      return { severity: 'error', rule: 'gatehouse/not-honoured', pointer, message };
    });
