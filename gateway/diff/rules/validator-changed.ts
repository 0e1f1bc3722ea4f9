import { type Comparison, placeIn, placeOf, type Pair } from '../comparison.ts';
import { listed } from '../normal.ts';
import { type DiffRule, type Difference, ofPairs } from '../rule.ts';
import { type Checks, checksOf, enforced, isBodyModelled } from '../validation.ts';

export const validatorChanged: DiffRule = {
  id: 'gateway/validator-changed',
  kinds: ['rest'],
  why: 'Calls without a required parameter, or whose body does not fit its model, are refused with 400 before the integration sees them.',
  check: ofPairs((pair, comparison) => {
    const before = checksOf(comparison.base.root, pair.base);
    const after = checksOf(comparison.head.root, pair.head);
    if (before.body === after.body && before.parameters === after.parameters) return [];
    return [differenceOf(pair, comparison, before, after)];
  }),
};

const differenceOf = (
  pair: Pair,
  comparison: Comparison,
  before: Checks,
  after: Checks,
): Omit<Difference, 'operation'> => {
  const watched = after.parameters && !before.parameters ? enforced(pair.head) : [];
  const isModelled = after.body && !before.body && isBodyModelled(comparison.head.root, pair.head);
  const names = watched.map(({ name }) => name);
  const refused = [
    ...(watched.length > 0 ? [`Calls without ${listed(names)} are refused with 400.`] : []),
    ...(isModelled ? ['Bodies that do not fit the model are refused with 400.'] : []),
  ];
  return {
    severity: refused.length > 0 ? 'breaking' : 'notable',
    place: placeOfChecks(pair, comparison, before, after),
    message: refused.length > 0 ? refused.join(' ') : harmless(before, after),
    before: textOfChecks(before),
    after: textOfChecks(after),
    covers: watched.map(({ pointer }) => ({ rule: 'parameter-became-required', pointer })),
  };
};

const harmless = (before: Checks, after: Checks): string =>
  (after.body && !before.body) || (after.parameters && !before.parameters)
    ? 'More is checked, of which the operation has nothing.'
    : 'Less is checked: what was refused with 400 reaches the integration.';

/** The member that names another validator, or the validator that checks something else. */
const placeOfChecks = (
  pair: Pair,
  comparison: Comparison,
  before: Checks,
  after: Checks,
): Difference['place'] => {
  if (before.validator === after.validator && after.validator !== '')
    return placeOf(comparison, after.validator);
  const member = '/x-amazon-apigateway-request-validator';
  const own = placeIn(comparison, pair, member);
  return own.pointer.endsWith(member) ? own : placeOf(comparison, member);
};

const textOfChecks = ({ body, parameters }: Checks) => ({
  validateRequestBody: body,
  validateRequestParameters: parameters,
});
