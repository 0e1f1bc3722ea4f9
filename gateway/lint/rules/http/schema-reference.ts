import { tokensOf } from '../../../document/pointer.ts';
import type { LintContext } from '../../context.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** What is the author's own name, and no part of what an import calls the place. */
const placeOf = ([section, first = '', second = '', ...rest]: readonly string[]): string => {
  if (section !== 'paths') return `components.${first === '' ? '' : `${first}.${second}`}`;
  const inside = rest.includes('content') ? rest.slice(0, rest.indexOf('content')) : rest;
  const schema = rest.includes('content') ? ['content', 'schema'] : [];
  return [`paths.'${first}'(${second})`, ...inside, ...schema].join('.');
};

const nameOf = (pointer: string): string => {
  const tokens = tokensOf(pointer);
  return tokens[0] === 'components' ? placeOf(['', ...tokens.slice(1)]) : placeOf(tokens);
};

const remarkOn = ({ pointer, reference }: LintContext['dangling'][number]): Remark => ({
  severity: 'warning',
  pointer,
  message: `Parse issue: attribute ${nameOf(pointer)}.${reference} is missing`,
});

export const schemaReference: Rule = {
  id: 'schema-reference',
  kinds: ['http'],
  about: 'A schema that is referred to and not there is told of; the route is made all the same.',
  remedy: 'Write the schema among components.schemas, or mend the name.',
  facts: ['import 208'],
  page: guide('http-api-open-api'),
  severities: ['warning'],
  check: ({ dangling }) =>
    dangling.filter(({ reference }) => reference.startsWith('#/components/schemas/')).map(remarkOn),
};
