import type { Json } from '../../../gateway/document/document.ts';
import { resultTtlOf, timeoutOf } from '../../../gateway/deployment/number-within.ts';

test.each<[Json | undefined, number | undefined, number | undefined]>([
  [undefined, 30_000, 0],
  [0, undefined, 0],
  [50, 50, 50],
  ['300', 300, 300],
  [3600, 3600, 3600],
  [3601, 3601, undefined],
  [30_001, undefined, undefined],
  ['-1', undefined, undefined],
  ['1e3', undefined, undefined],
  [null, 30_000, 0],
  [true, undefined, undefined],
])('%j is a time limit of %j ms (fact 98), a result kept for %j s (fact 79)', (value, ms, s) =>
  expect([timeoutOf(value), resultTtlOf(value)]).toEqual([ms, s]),
);
