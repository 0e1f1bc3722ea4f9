import { textOf } from '../../deployment/text-of.ts';
import type { Json } from '../../document/document.ts';
import type { DocumentOperation } from '../../document/operations.ts';
import { memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import {
  type Comparison,
  integrationMember,
  type Pair,
  placeInIntegration,
} from '../comparison.ts';
import { type DiffRule, type Difference, ofPairs } from '../rule.ts';

export const responseStatusChanged: DiffRule = {
  id: 'gateway/response-status-changed',
  kinds: ['rest', 'http'],
  why: 'A client that tells outcomes by their status sees another one for the same outcome.',
  check: ofPairs((pair, comparison) => {
    if (pair.base.integration === undefined || pair.head.integration === undefined) return [];
    return comparison.kind === 'rest' ? ofRest(pair, comparison) : ofHttp(pair, comparison);
  }),
};

const PROXIES: ReadonlySet<string> = new Set(['AWS_PROXY', 'HTTP_PROXY']);

const isProxy = (operation: DocumentOperation): boolean =>
  PROXIES.has(textOf(integrationMember(operation, 'type')).toUpperCase());

/** Of a proxy the backend alone makes the status. */
const ofRest = (pair: Pair, comparison: Comparison): Omit<Difference, 'operation'>[] => {
  if (isProxy(pair.base) || isProxy(pair.head)) return [];
  const before = statusesOf(pair.base);
  const after = statusesOf(pair.head);
  const fallback = after.get('default');
  const lost = [...before].flatMap(([key, was]) => {
    // Where nothing matches and there is no default, API Gateway answers 500.
    const is = after.get(key) ?? fallback ?? '500';
    if (is === was) return [];
    return [difference({ pair, comparison, key, was, is })];
  });
  const gained = [...after].flatMap(([key, is]) => {
    const was = before.get('default');
    if (before.has(key) || was === undefined || was === is) return [];
    const change = difference({ pair, comparison, key, was, is });
    return [{ ...change, severity: 'notable' as const }];
  });
  return [...lost, ...gained];
};

/** One outcome, by its selection pattern, whose status is another. */
interface Outcome {
  readonly pair: Pair;
  readonly comparison: Comparison;
  readonly key: string;
  readonly was: string;
  readonly is: string;
}

const difference = ({ pair, comparison, key, was, is }: Outcome): Omit<Difference, 'operation'> => {
  const outcome = key === 'default' ? 'What no pattern matches' : `What matches \`${key}\``;
  return {
    severity: 'breaking',
    place: placeInIntegration(comparison, pair, `/responses${pointerTo(key)}`),
    message: `${outcome} is answered ${is}, no longer ${was}.`,
    before: Number(was),
    after: Number(is),
    covers: [
      { rule: 'response-removed', pointer: `${pair.base.pointer}/responses/${was}` },
      { rule: 'response-removed', pointer: `${pair.head.pointer}/responses/${was}` },
    ],
  };
};

/** Statuses by selection pattern (fact 220). */
const statusesOf = (operation: DocumentOperation): ReadonlyMap<string, string> =>
  new Map(
    membersOf(integrationMember(operation, 'responses')).map(([key, response]) => {
      return [key, textOf(memberOf(response, 'statusCode') ?? 200)];
    }),
  );

const OVERWRITE = 'overwrite:statuscode';

/** An HTTP API's response parameters may overwrite a status, by the one that the backend gave. */
const ofHttp = (pair: Pair, comparison: Comparison): Omit<Difference, 'operation'>[] => {
  const before = overwrites(integrationMember(pair.base, 'responseParameters'));
  const after = overwrites(integrationMember(pair.head, 'responseParameters'));
  const statuses = new Set([...before.keys(), ...after.keys()]);
  return [...statuses].flatMap((status) => {
    const was = before.get(status) ?? status;
    const is = after.get(status) ?? status;
    if (was === is) return [];
    const at = `/responseParameters/${status}/${OVERWRITE}`;
    return [
      {
        severity: 'breaking',
        place: placeInIntegration(comparison, pair, at),
        message: `A backend’s ${status} is answered ${is}, no longer ${was}.`,
        before: was,
        after: is,
      },
    ];
  });
};

const overwrites = (value: Json | undefined): ReadonlyMap<string, string> =>
  new Map(
    membersOf(value).flatMap(([status, mappings]) => {
      const overwrite = memberOf(mappings, OVERWRITE);
      return overwrite === undefined ? [] : [[status, textOf(overwrite)]];
    }),
  );
