import type { DocumentOperation } from '../../document/operations.ts';
import {
  type Comparison,
  integrationMember,
  type Pair,
  placeIn,
  placeInIntegration,
  placeOf,
} from '../comparison.ts';
import type { Side } from '../comparison.ts';
import { listed, textsOf } from '../normal.ts';
import type { DiffRule, Difference } from '../rule.ts';
import { settingKeyOf } from './throttle-changed.ts';

export const cacheChanged: DiffRule = {
  id: 'gateway/cache-changed',
  kinds: ['rest'],
  why: 'No caller breaks: answers may be older, or, where a key is missing, meant for another call.',
  check: (comparison) => [
    ...ofStage(comparison),
    ...comparison.pairs.flatMap((pair) =>
      [...ofMethod(pair, comparison), ...keys(pair, comparison)].map((it) => {
        return { ...it, operation: pair.name };
      }),
    ),
  ],
};

const isOn = ({ settings }: Side): boolean => settings.cache?.enabled === true;

const ofStage = (comparison: Comparison): Difference[] => {
  const { base, head } = comparison;
  const before = isOn(base) && lifetime(base);
  const after = isOn(head) && lifetime(head);
  if (before === after) return [];
  return [
    {
      severity: 'notable',
      place: placeOf(comparison, '/x-gatehouse/cache'),
      message: messageOf(after),
      before,
      after,
    },
  ];
};

/** Seconds. */
const lifetime = ({ settings }: Side): number => settings.cache?.ttlInSeconds ?? 300;

const messageOf = (seconds: number | false): string =>
  seconds === false
    ? 'Answers are not kept any more: each call reaches the integration.'
    : `Answers to GET may be ${seconds} seconds old.`;

/** What a method says in place of its stage. */
const ofMethod = (pair: Pair, comparison: Comparison): Difference[] => {
  const before = own(comparison.base, pair.base);
  const after = own(comparison.head, pair.head);
  if (before === after) return [];
  const place = placeIn(comparison, pair, '/x-gatehouse/cache');
  return [
    {
      severity: 'notable',
      place,
      message: `The method’s own answers are kept: ${after}.`,
      before,
      after,
    },
  ];
};

type Own = 'as the stage' | 'on' | 'off' | `${number} s`;

const own = (side: Side, operation: DocumentOperation): Own => {
  const settings = side.settings.routeSettings?.[settingKeyOf(side, operation)];
  if (settings?.cachingEnabled === false) return 'off';
  if (settings?.cacheTtlInSeconds !== undefined) return `${settings.cacheTtlInSeconds} s`;
  return settings?.cachingEnabled === true ? 'on' : 'as the stage';
};

/** What tells cached answers apart. */
const keys = (pair: Pair, comparison: Comparison): Difference[] => {
  const before = keysOf(pair.base);
  const after = keysOf(pair.head);
  if (before.join() === after.join()) return [];
  const apart = after.length === 0 ? 'nothing' : listed(after);
  return [
    {
      severity: 'notable',
      place: placeInIntegration(comparison, pair, '/cacheKeyParameters'),
      message: `Kept answers are told apart by ${apart} alone.`,
      before,
      after,
    },
  ];
};

const keysOf = (operation: DocumentOperation): string[] =>
  textsOf(integrationMember(operation, 'cacheKeyParameters')).sort();
