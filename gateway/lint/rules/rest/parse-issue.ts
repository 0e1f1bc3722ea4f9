import type { Json } from '../../../document/document.ts';
import type { DocumentOperation } from '../../../document/operations.ts';
import { settled } from '../../../document/operations.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../../../document/pointer.ts';
import type { LintContext } from '../../context.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const OPERATION: ReadonlySet<string> = new Set([
  ...['callbacks', 'deprecated', 'description', 'externalDocs', 'operationId', 'parameters'],
  ...['requestBody', 'responses', 'security', 'servers', 'summary', 'tags'],
]);

const PATH_ITEM: ReadonlySet<string> = new Set([
  ...['$ref', 'delete', 'description', 'get', 'head', 'options', 'parameters', 'patch', 'post'],
  ...['put', 'servers', 'summary', 'trace'],
]);

const RESPONSE: ReadonlySet<string> = new Set([
  ...['$ref', 'content', 'description', 'headers', 'links'],
]);

const REMEDIES = {
  missing: 'Write it.',
  unexpected: 'Take it out, or mend its name.',
  'not of type `object`': 'Make an object of it.',
} as const;

const issue = (pointer: string, attribute: string, what: keyof typeof REMEDIES): Remark => ({
  severity: 'warning',
  pointer,
  message: `Parse issue: attribute ${attribute} is ${what}`,
  remedy: REMEDIES[what],
});

/** What must be an object, wherever it is at all. */
const misshapen = (value: Json | undefined, pointer: string, attribute: string): Remark[] =>
  value === undefined || isObject(value) ? [] : [issue(pointer, attribute, 'not of type `object`')];

const unexpected = (
  value: Json | undefined,
  known: ReadonlySet<string>,
  pointer: string,
  attribute: string,
): Remark[] =>
  membersOf(value)
    .filter(([name]) => !known.has(name) && !/^x-/i.test(name))
    .map(([name]) => issue(pointer + pointerTo(name), `${attribute}.${name}`, 'unexpected'));

/** What OpenAPI asks for, of one object. */
const missing = (
  value: Json | undefined,
  names: readonly string[],
  pointer: string,
  attribute: string,
): Remark[] =>
  isObject(value)
    ? names
        .filter((name) => memberOf(value, name) === undefined)
        .map((name) => issue(pointer, `${attribute}.${name}`, 'missing'))
    : [];

const ofOperation = (
  { root }: LintContext,
  { method, path, member, value, pointer }: DocumentOperation,
): Remark[] => {
  // An extension of API Gateway's own, which no parser of OpenAPI looks into.
  if (method === 'ANY') return [];
  const at = `paths.'${path}'(${member})`;
  return [
    ...unexpected(value, OPERATION, pointer, at),
    ...missing(value, ['responses'], pointer, at),
    ...misshapen(value['responses'], `${pointer}/responses`, `${at}.responses`),
    ...membersOf(value['responses']).flatMap(([status, written]) => {
      if (status.startsWith('x-')) return [];
      const name = `${at}.responses.${status}`;
      const place = pointer + pointerTo('responses', status);
      const response = settled(root, written);
      return [
        ...misshapen(response, place, name),
        ...missing(response, ['description'], place, name),
        ...unexpected(written, RESPONSE, place, name),
      ];
    }),
    ...missing(
      settled(root, value['requestBody']),
      ['content'],
      `${pointer}/requestBody`,
      `${at}.requestBody`,
    ),
  ];
};

export const parseIssue: Rule = {
  id: 'parse-issue',
  kinds: ['rest'],
  about:
    'An import tells of members that OpenAPI 3.0 asks for and that are not there, and of those it does not know.',
  remedy: 'Write what is missing; take out what is not expected.',
  facts: ['import 195'],
  page: guide('api-gateway-import-api'),
  severities: ['warning'],
  check: (context) => [
    ...membersOf(context.root['paths']).flatMap(([path, item]) =>
      path.startsWith('/')
        ? [
            ...misshapen(item, pointerTo('paths', path), `paths.'${path}'`),
            ...unexpected(item, PATH_ITEM, pointerTo('paths', path), `paths.'${path}'`),
          ]
        : [],
    ),
    ...context.operations.flatMap((it) => ofOperation(context, it)),
  ],
};
