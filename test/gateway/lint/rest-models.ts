import type { Json } from '../../../gateway/document/document.ts';
import type { Rule } from '../../../gateway/lint/rule.ts';
import { restWith, saidOfRest } from './rest-document.ts';

export const models = '/components/schemas';

/** What a rule says of a REST API with a model `Thing`, and a model `Other` beside it. */
export const saidOfModel = (rule: Rule, schema: Json): string[] =>
  saidOfRest(rule, restWith(models, { Thing: schema, Other: { type: 'object' } }));
