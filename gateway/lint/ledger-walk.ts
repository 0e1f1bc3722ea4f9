import type { ApiKind, Json } from '../document/document.ts';
import { belonging, ours } from '../document/ledger/belongs.ts';
import { ledgers, refusedKinds } from '../document/ledger.table.ts';
import type { LedgerPlace, LedgerRow } from '../document/ledger/rows.ts';
import { closedPlaces, spotsOf } from '../document/ledger/spots.ts';
import type { Spot } from '../document/ledger/spots.ts';
import { distance, nearestName } from '../document/nearest-name.ts';
import { escapeToken, isObject, membersOf } from '../document/pointer.ts';
import type { LintContext } from './context.ts';
import type { Remark } from './rule.ts';
import { extensionsIn } from './strays.ts';

/** Whose remark it is: each is a rule of its own. */
export type LedgerRule =
  'gatehouse/unknown-member' | 'gatehouse/not-honoured' | 'ignored-by-aws' | 'deployed-only';

type Found = Remark & { readonly rule: LedgerRule };

type Rows = ReadonlyMap<LedgerPlace, ReadonlyMap<string, LedgerRow>>;

const rowsByPlace = (kind: ApiKind): Rows => {
  const rows = new Map<LedgerPlace, Map<string, LedgerRow>>();
  for (const row of ledgers[kind])
    rows.set(row.place, (rows.get(row.place) ?? new Map<string, LedgerRow>()).set(row.member, row));
  return rows;
};

const AWS = 'x-amazon-apigateway-';
const isExtension = (name: string): boolean => name.startsWith(AWS);
const isOurs = (name: string): boolean => name.startsWith('x-gatehouse');

/** In whatever case: AWS reads names as they are written, and its own are lower case. */
const looksLikeOne = (name: string): boolean =>
  (name.startsWith('x-') || name.startsWith('X-')) &&
  /^x-(amazon-apigateway-|gatehouse)/i.test(name);

/** Every name that means something in a place. */
const namesIn = (place: LedgerPlace, kind: ApiKind): string[] => [
  ...(ours[place] ?? []),
  ...ledgers[kind].filter((row) => row.place === place).map(({ member }) => member),
];

/** Every name of an extension that means something anywhere. */
const extensionsOf = (kind: ApiKind): string[] => [
  ...new Set(ledgers[kind].map(({ member }) => member).filter(isExtension)),
];

/** One of ours but for one letter. Other people have extensions too: `x-warehouse` is theirs. */
const slipOfOurs = (place: LedgerPlace, member: string): string | undefined =>
  ours[place]?.find((name) => distance(member.toLowerCase(), name) <= 1);

/** What a member that nobody reads was meant to be, `undefined` where it is somebody else's extension. */
const meantBy = (place: LedgerPlace, member: string, kind: ApiKind): string | undefined => {
  const written = member.toLowerCase();
  if (!written.startsWith('x-')) return undefined;
  const names = namesIn(place, kind);
  if (isOurs(written)) return nearestName(member, names.filter(isOurs));
  const slip = slipOfOurs(place, member);
  if (slip !== undefined) return slip;
  const here = nearestName(member, names.filter(isExtension));
  return here ?? (isExtension(written) ? nearestName(member, extensionsOf(kind)) : undefined);
};

const remedyOf = (meant: string | undefined, place: LedgerPlace, kind: ApiKind): string => {
  if (meant === undefined) return 'Correct its name, or take it out.';
  const isHere = namesIn(place, kind).includes(meant);
  return isHere ? `Write ${meant}.` : (belonging(meant, kind) ?? `Write ${meant}.`);
};

/** A name that means something, though not in the place at hand; nowhere at all in an API of this kind, perhaps. */
const misplaced = (
  member: string,
  kind: ApiKind,
): Pick<Remark, 'message' | 'remedy'> | undefined => {
  if (!isExtension(member) && !isOurs(member)) return undefined;
  const elsewhere = belonging(member, kind);
  if (elsewhere === undefined && !extensionsOf(kind).includes(member)) return undefined;
  const remedy = elsewhere === undefined ? 'Take it out.' : `Move it: ${elsewhere}`;
  return { message: `${member} means nothing in this place.`, remedy };
};

/** A member without a row, in its place: somebody else's, or a mistake. */
const unlisted = (
  place: LedgerPlace,
  member: string,
  kind: ApiKind,
): Pick<Remark, 'message' | 'remedy'> | undefined => {
  if (ours[place]?.includes(member)) return undefined;
  const known = misplaced(member, kind);
  if (known !== undefined) return known;
  const isClosed = closedPlaces.has(place);
  const meant = isClosed ? nearestName(member, namesIn(place, kind)) : meantBy(place, member, kind);
  if (meant === undefined && !isClosed && !looksLikeOne(member)) return undefined;
  const message =
    isClosed || isExtension(member.toLowerCase())
      ? `"${member}" is not known here: API Gateway has no such member in this place, or it is newer than this gateway.`
      : `"${member}" is not known here.`;
  return { message, remedy: remedyOf(meant, place, kind) };
};

const unknown = (pointer: string, said: Pick<Remark, 'message' | 'remedy'>): Found => ({
  severity: 'error',
  rule: 'gatehouse/unknown-member',
  pointer,
  ...said,
});

/** What is so where nothing is said, as exports of API Gateway and templates of others spell it out. */
const isDefault = (member: string, value: Json | undefined): boolean => {
  switch (member) {
    case 'tlsConfig':
      return (
        isObject(value) &&
        membersOf(value).every(([name, on]) => name === 'insecureSkipVerification' && on === false)
      );
    case 'responseTransferMode':
      return value === 'BUFFERED';
    case 'payloadFormatVersion':
      return value === '1.0' || value === 1;
    default:
      return false;
  }
};

const remark = (
  row: LedgerRow | undefined,
  { place, pointer, value }: Spot,
  member: string,
  kind: ApiKind,
): Found | undefined => {
  const at = (): string => `${pointer}/${escapeToken(member)}`;
  if (row === undefined) {
    const said = unlisted(place, member, kind);
    return said === undefined ? undefined : unknown(at(), said);
  }
  if (row.state === 'honoured' || isDefault(member, value[member])) return undefined;
  const message = `${member}: ${row.reason}`;
  if (row.state === 'refused')
    return { severity: 'error', rule: 'gatehouse/not-honoured', pointer: at(), message };
  if (!isExtension(member) && !closedPlaces.has(place)) return undefined;
  const severity = row.state === 'ignored-by-aws' ? 'warning' : 'info';
  return { severity, rule: row.state, pointer: at(), message };
};

/** Extensions in places the ledger has no row for: below schemas, parameters, responses and so on. */
const strays = (root: Json, known: ReadonlySet<string>, kind: ApiKind): Found[] =>
  extensionsIn(root, looksLikeOne)
    .filter(({ bearer }) => !known.has(bearer))
    .map(({ name, pointer }) => {
      const message = `${name} means nothing in this place.`;
      return unknown(pointer, { message, remedy: strayRemedy(name, kind) });
    });

const strayRemedy = (name: string, kind: ApiKind): string => {
  const place = belonging(name, kind);
  if (place !== undefined) return `Move it: ${place}`;
  const meant = nearestName(name, [...extensionsOf(kind), ...(ours.operation ?? [])]);
  const where = meant === undefined ? undefined : belonging(meant, kind);
  return where === undefined ? 'Take it out.' : `Is it ${meant}? ${where}`;
};

const vpcLinks = (spots: readonly Spot[]): Found[] =>
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

const walk = (context: LintContext): readonly Found[] => {
  const { kind, root, operations } = context;
  const refused = refusedKinds[kind];
  if (refused !== undefined)
    return [{ severity: 'error', rule: 'gatehouse/not-honoured', pointer: '', message: refused }];
  const rows = rowsByPlace(kind);
  const spots = spotsOf(root, operations, kind);
  const remarks = spots.flatMap((it) => {
    const known = rows.get(it.place);
    // A place that another kind of API has: the member that opens it is told of already.
    if (known === undefined && closedPlaces.has(it.place)) return [];
    return Object.keys(it.value).flatMap(
      (member) => remark(known?.get(member), it, member, kind) ?? [],
    );
  });
  return [
    ...remarks,
    ...(kind === 'http' ? vpcLinks(spots) : []),
    ...strays(root, new Set(spots.map(({ pointer }) => pointer)), kind),
  ];
};

const walked = new WeakMap<LintContext, readonly Found[]>();

/**
 * What the ledger says of every member that API Gateway reads, under one rule's name. Several rules
 * share the walk: it is made once a context.
 */
export const ledgerRemarks = (context: LintContext, id: LedgerRule): readonly Remark[] => {
  let found = walked.get(context);
  if (found === undefined) walked.set(context, (found = walk(context)));
  return found
    .filter(({ rule }) => rule === id)
    .map(({ severity, pointer, message, remedy }) => ({
      ...{ severity, pointer, message },
      ...(remedy !== undefined && { remedy }),
    }));
};
