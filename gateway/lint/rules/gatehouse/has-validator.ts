import type { Json, JsonObject } from '../../../document/document.ts';
import { type DocumentOperation, settled } from '../../../document/operations.ts';
import { memberOf, membersOf } from '../../../document/pointer.ts';
import type { LintContext } from '../../context.ts';
import { integrationType } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const MEMBER = 'x-amazon-apigateway-request-validator';
const DEFINED = 'x-amazon-apigateway-request-validators';

const isJson = (mediaType: string): boolean => /^application\/([\w.-]+\+)?json\b/i.test(mediaType);

const takesJson = (root: JsonObject, { value }: DocumentOperation): boolean =>
  membersOf(memberOf(settled(root, value['requestBody']), 'content')).some(
    ([type, media]) => isJson(type) && memberOf(media, 'schema') !== undefined,
  );

/** A call has its path parameters, or it would not have come to this method. */
const requiresParameters = ({ parameters }: DocumentOperation): boolean =>
  parameters.some(
    ({ value }) =>
      value['required'] === true && (value['in'] === 'query' || value['in'] === 'header'),
  );

/** The validator in force: the operation's, or the root's (import fact 171). */
const validatorOf = (root: JsonObject, { value }: DocumentOperation): Json | undefined => {
  const name = value[MEMBER] ?? root[MEMBER];
  if (typeof name !== 'string') return undefined;
  return memberOf(root[DEFINED], name);
};

/** A call that the gateway itself answers does nothing with what it is given. */
const isAnsweredHere = ({ method, integration }: DocumentOperation): boolean =>
  method === 'OPTIONS' || integrationType(integration) === 'MOCK';

/** In words, with the member of a validator that looks at each. */
const needs = (root: JsonObject, operation: DocumentOperation): [string, string][] => [
  ...(takesJson(root, operation)
    ? [['a JSON body', 'validateRequestBody'] as [string, string]]
    : []),
  ...(requiresParameters(operation)
    ? [['required parameters', 'validateRequestParameters'] as [string, string]]
    : []),
];

/** A name that none has is what `request-validator` is about. */
const namesNone = (root: JsonObject, { value }: DocumentOperation): boolean => {
  const named = value[MEMBER] ?? root[MEMBER];
  return typeof named === 'string' && memberOf(root[DEFINED], named) === undefined;
};

/** One that the document has already, or one to write. */
const remedyFor = (root: JsonObject, members: readonly string[]): string => {
  const fit = membersOf(root[DEFINED]).find(([, validator]) =>
    members.every((member) => memberOf(validator, member) === true),
  );
  if (fit !== undefined) return `Write ${MEMBER}: ${fit[0]} at the operation.`;
  const stated = `{NAME: {${members.map((member) => `${member}: true`).join(', ')}}}`;
  const where = root[DEFINED] === undefined ? 'at the root' : 'among those at the root';
  return `Write ${MEMBER}: NAME at the operation, and ${DEFINED}: ${stated} ${where}.`;
};

const remark = ({ root }: LintContext, operation: DocumentOperation): Remark | undefined => {
  if (isAnsweredHere(operation) || namesNone(root, operation)) return undefined;
  const validator = validatorOf(root, operation);
  const unmet = needs(root, operation).filter(([, member]) => memberOf(validator, member) !== true);
  if (unmet.length === 0) return undefined;
  const { method, path, pointer, value } = operation;
  const takes = unmet.map(([what]) => what).join(' and ');
  const message = `${method} ${path} takes ${takes} that no validator checks.`;
  const members = unmet.map(([, member]) => member);
  const remedy = remedyFor(root, members);
  const at = value[MEMBER] === undefined ? pointer : `${pointer}/${MEMBER}`;
  return { severity: 'error', pointer: at, message, remedy };
};

export const hasValidator: Rule = {
  id: 'gatehouse/has-validator',
  kinds: ['rest'],
  about:
    'What an operation takes is checked before its integration sees it: parameters that it requires, a JSON body.',
  remedy: `Write ${MEMBER} at the operation, and its definition at the root.`,
  facts: ['import 171', 'REST 92', 'REST 100'],
  page: guide('api-gateway-method-request-validation'),
  check: (context) => context.operations.flatMap((it) => remark(context, it) ?? []),
};
