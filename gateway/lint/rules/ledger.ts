import type { ApiKind, Json } from '../../document/document.ts';
import { ledgers, refusedKinds } from '../../document/ledger.table.ts';
import type { LedgerPlace, LedgerRow } from '../../document/ledger/rows.ts';
import { closedPlaces, spotsOf } from '../../document/ledger/spots.ts';
import type { Spot } from '../../document/ledger/spots.ts';
import { distance, suggestion } from '../../document/nearest-name.ts';
import { escapeToken, membersOf } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';
import { extensionsIn } from '../strays.ts';

const rowsByPlace = (kind: ApiKind): Map<string, LedgerRow> =>
  new Map(ledgers[kind].map((row) => [`${row.place} ${row.member}`, row]));

const isExtension = (name: string): boolean => name.startsWith('x-amazon-apigateway-');

/** Our own members: other rules and the contract tests read them, in these places only. */
const ours: Readonly<Partial<Record<LedgerPlace, readonly string[]>>> = {
  root: ['x-gatehouse'],
  operation: ['x-gatehouse', 'x-gatehouse-given'],
};

const isOurs = (name: string): boolean => name.startsWith('x-gatehouse');

/** Every name that means something in a place. */
const namesIn = (place: LedgerPlace, kind: ApiKind): string[] => [
  ...(ours[place] ?? []),
  ...ledgers[kind].filter((row) => row.place === place).map(({ member }) => member),
];

/** One of ours but for one letter. Other people have extensions too: `x-warehouse` is theirs. */
const slipOfOurs = (place: LedgerPlace, member: string): string | undefined =>
  ours[place]?.find((name) => distance(member.toLowerCase(), name) <= 1);

/** What a member that nobody reads was meant to be, `''` where it is somebody else's extension. */
const meantBy = (place: LedgerPlace, member: string, kind: ApiKind): string => {
  if (!member.startsWith('x-')) return '';
  const names = namesIn(place, kind);
  if (isOurs(member)) return suggestion(member, names.filter(isOurs));
  const slip = slipOfOurs(place, member);
  return suggestion(member, slip === undefined ? names.filter(isExtension) : [slip]);
};

/** A member without a row, in its place: somebody else's, or a mistake. */
const unlisted = (place: LedgerPlace, member: string, kind: ApiKind): string | undefined => {
  if (closedPlaces.has(place) || isExtension(member))
    return `"${member}" is not known here: API Gateway has no such member in this place, or it is newer than this gateway.${suggestion(member, namesIn(place, kind))}`;
  const meant = meantBy(place, member, kind);
  return isOurs(member) || meant !== '' ? `"${member}" is not known here.${meant}` : undefined;
};

const remark = (
  row: LedgerRow | undefined,
  { place, pointer }: Spot,
  member: string,
  kind: ApiKind,
): Remark | undefined => {
  const at = `${pointer}/${escapeToken(member)}`;
  if (row === undefined) {
    const message = ours[place]?.includes(member) ? undefined : unlisted(place, member, kind);
    if (message === undefined) return undefined;
    return { severity: 'error', rule: 'gatehouse/unknown-member', pointer: at, message };
  }
  if (row.state === 'refused')
    return {
      severity: 'error',
      rule: 'gatehouse/not-honoured',
      pointer: at,
      message: `${member}: ${row.reason}`,
    };
  const isAws = isExtension(member) || closedPlaces.has(place);
  if (!isAws || row.state === 'honoured') return undefined;
  const severity = row.state === 'ignored-by-aws' ? 'warning' : 'info';
  const message = `${member}: ${row.reason}`;
  return { severity, rule: row.state, pointer: at, message };
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
  const { kind } = context;
  const rows = rowsByPlace(kind);
  const spots = spotsOf(context.root, context.operations, kind);
  const remarks = spots.flatMap((it) =>
    membersOf(it.value).flatMap(
      ([member]) => remark(rows.get(`${it.place} ${member}`), it, member, kind) ?? [],
    ),
  );
  return [
    ...remarks,
    ...(kind === 'http' ? vpcLinks(spots) : []),
    ...strays(context.root, new Set(spots.map(({ pointer }) => pointer))),
  ];
};

const vpcLinks = (spots: readonly Spot[]): Remark[] =>
  spots
    .filter(({ place }) => place === 'integration')
    .map(({ value, pointer }) => ({
      value: value['connectionType'],
      pointer: `${pointer}/connectionType`,
    }))
    .filter(({ value }) => value !== undefined && value !== 'INTERNET')
    .map(({ value, pointer }) => {
      const message =
        value === 'VPC_LINK'
          ? 'Private integrations (VPC_LINK) are not served yet (fact 101).'
          : 'connectionType is INTERNET or VPC_LINK.';
      return { severity: 'error', rule: 'gatehouse/not-honoured', pointer, message };
    });
