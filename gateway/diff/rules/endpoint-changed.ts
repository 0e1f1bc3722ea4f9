import type { Json, JsonObject } from '../../document/document.ts';
import { memberOf } from '../../document/pointer.ts';
import { placeOf } from '../comparison.ts';
import { isTrue } from '../normal.ts';
import type { DiffRule } from '../rule.ts';

const EXTENSION = 'x-amazon-apigateway-endpoint-configuration';
const DISABLE = 'disableExecuteApiEndpoint';

export const endpointChanged: DiffRule = {
  id: 'gateway/endpoint-changed',
  kinds: ['rest', 'http'],
  why: 'Clients that call the execute-api address are refused: only custom domains answer (fact 228).',
  check: (comparison) => {
    const before = isDisabled(comparison.base.root);
    const after = isDisabled(comparison.head.root);
    if (before === after) return [];
    const [at = '', was = ''] = [comparison.head.root, comparison.base.root].map(pointerOf);
    return [
      {
        severity: after ? 'breaking' : 'notable',
        place: placeOf(comparison, at, was),
        message: after
          ? 'The default endpoint, execute-api, answers no longer.'
          : 'Security: the default endpoint, execute-api, answers as well.',
        before: !before,
        after: !after,
      },
    ];
  },
};

/** At the root, or in the first server. */
const places = (root: JsonObject): [Json | undefined, string][] => [
  [memberOf(root, EXTENSION), `/${EXTENSION}`],
  [memberOf(memberOf(memberOf(root, 'servers'), '0'), EXTENSION), `/servers/0/${EXTENSION}`],
];

const isDisabled = (root: JsonObject): boolean =>
  places(root).some(([value]) => isTrue(memberOf(value, DISABLE)));

const pointerOf = (root: JsonObject): string => {
  const [, pointer] = places(root).find(([value]) => memberOf(value, DISABLE) !== undefined) ?? [];
  return `${pointer ?? `/${EXTENSION}`}/${DISABLE}`;
};
