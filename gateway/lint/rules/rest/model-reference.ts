import { targetOf } from '../../../deployment/rest/models/reference.ts';
import { tokensOf } from '../../../document/pointer.ts';
import type { LintContext } from '../../context.ts';
import { modelSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const message =
  'Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]';

/** Of a component, or of what a request or a response carries: not of a parameter, a header, an example. */
const isInModel = (pointer: string): boolean => {
  const tokens = tokensOf(pointer);
  if (tokens[0] === 'components') return tokens[1] === 'schemas' || isInBody(tokens.slice(1));
  return isInBody(tokens.slice(3));
};

const BODIES: ReadonlySet<string> = new Set(['requestBody', 'requestBodies', 'responses']);

const isInBody = (tokens: readonly string[]): boolean =>
  BODIES.has(tokens[0] ?? '') && tokens.includes('schema') && !tokens.includes('headers');

/** What `gatehouse lint` is asked about is imported as it stands; whoever bundles first has no such references. */
const leaving = ({ external, isBundled }: LintContext): Remark[] =>
  isBundled
    ? []
    : external
        .filter(({ pointer }) => isInModel(pointer))
        .map(({ pointer, reference }) => ({
          severity: 'error',
          pointer,
          message,
          remedy: `Bring ${reference} into components/schemas, and refer to it there; \`gatehouse lint --fix\` does.`,
        }));

export const modelReference: Rule = {
  id: 'model-reference',
  kinds: ['rest'],
  about: 'A model refers to other models of the same API alone: an import gets one file.',
  remedy: 'Refer to a component: #/components/schemas/Name.',
  facts: ['import 185', 'import 170'],
  page: guide('models-mappings-models'),
  check: (context) => [
    ...leaving(context),
    ...modelSchemasOf(context).flatMap(({ schema, pointer }): Remark[] => {
      const { $ref } = schema;
      if (typeof $ref !== 'string' || targetOf($ref) !== undefined) return [];
      return [{ severity: 'error', pointer, message }];
    }),
  ],
};
