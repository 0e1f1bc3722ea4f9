import { textOf } from '../../deployment/text-of.ts';
import type { DocumentOperation } from '../../document/operations.ts';
import { membersOf } from '../../document/pointer.ts';
import { integrationMember, placeInIntegration } from '../comparison.ts';
import { listed, missing } from '../normal.ts';
import { type DiffRule, type Difference, ofPairs } from '../rule.ts';

export const passthroughChanged: DiffRule = {
  id: 'gateway/passthrough-changed',
  kinds: ['rest'],
  why: 'Bodies of a content type that has no template, and is no longer passed through, are refused with 415.',
  check: ofPairs((pair, comparison) => {
    const was = takenBy(pair.base);
    const is = takenBy(pair.head);
    if (was === undefined || is === undefined) return [];
    const lost = was.all ? [] : missing(was.types, is.types);
    const isTighter = !is.all && (was.all || lost.length > 0);
    if (!isTighter && was.behavior === is.behavior) return [];
    const isOfTemplates = was.behavior === is.behavior;
    const member = isOfTemplates ? '/requestTemplates' : '/passthroughBehavior';
    return [
      {
        severity: isTighter ? 'breaking' : 'compatible',
        place: placeInIntegration(comparison, pair, member),
        message: isTighter
          ? refusalOf(was, is, lost)
          : 'No content type is refused that was taken.',
        ...(isOfTemplates
          ? { before: [...was.types], after: [...is.types] }
          : { before: was.behavior, after: is.behavior }),
      } satisfies Omit<Difference, 'operation'>,
    ];
  }),
};

interface Taken {
  readonly behavior: string;
  /** Whether bodies of any type get through. */
  readonly all: boolean;
  /** Content types that have a template. */
  readonly types: readonly string[];
}

const PROXIES: ReadonlySet<string> = new Set(['AWS_PROXY', 'HTTP_PROXY']);

/** A proxy takes everything. */
const takenBy = (operation: DocumentOperation): Taken | undefined => {
  const type = textOf(integrationMember(operation, 'type')).toUpperCase();
  if (type === '' || PROXIES.has(type)) return undefined;
  const written = textOf(integrationMember(operation, 'passthroughBehavior')).toUpperCase();
  const behavior = written || 'WHEN_NO_MATCH';
  const types = membersOf(integrationMember(operation, 'requestTemplates')).map(([it]) => it);
  const isEmpty = types.length === 0;
  const all = behavior === 'WHEN_NO_MATCH' || (behavior === 'WHEN_NO_TEMPLATES' && isEmpty);
  return { behavior, all, types: types.map((it) => it.toLowerCase()).sort() };
};

const refusalOf = (was: Taken, is: Taken, lost: readonly string[]): string => {
  if (!was.all) return `Bodies of type ${listed(lost)} are refused with 415.`;
  if (is.types.length === 0) return 'Calls are refused with 415, whatever the type of their body.';
  return `Bodies of other types than ${listed(is.types)} are refused with 415.`;
};
