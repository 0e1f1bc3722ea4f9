import { restOperationsOf } from '../../../deployment/rest/operations.ts';
import type { RestOperation } from '../../../deployment/rest/operations.ts';
import type { Json, JsonObject } from '../../../document/document.ts';
import { settled } from '../../../document/operations.ts';
import { memberOf, membersOf } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const VALIDATOR = 'x-amazon-apigateway-request-validator';

/** Whether the method's validator looks at parameters: who has none expects no check. */
const isChecked = (root: JsonObject, { value }: RestOperation): boolean => {
  const name = value[VALIDATOR] ?? root[VALIDATOR];
  const validators = root[`${VALIDATOR}s`];
  const validator = typeof name === 'string' ? memberOf(validators, name) : undefined;
  const flag = memberOf(validator, 'validateRequestParameters');
  return flag === true || flag === 'true';
};

/** Keywords that refuse nothing of what can stand in a path, a query or a header, and prose. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['deprecated', 'description', 'example', 'examples', 'externalDocs', 'nullable', 'title'],
  ...['readOnly', 'writeOnly', 'xml', '$ref', 'type', 'format', 'default'],
]);

/** What a schema asks of a parameter: its constraints, or else its type, format or default. */
const asked = (schema: Json | undefined): { names: string[]; isStrict: boolean } => {
  const members = membersOf(schema).filter(([name]) => !name.startsWith('x-'));
  const strict = members.map(([name]) => name).filter((name) => !HARMLESS.has(name));
  if (strict.length > 0) return { names: strict, isStrict: true };
  const mild = members.filter(
    ([name, value]) =>
      ['format', 'default'].includes(name) || (name === 'type' && value !== 'string'),
  );
  return { names: mild.map(([name]) => name), isStrict: false };
};

const LOCATIONS: ReadonlySet<unknown> = new Set(['header', 'path', 'query']);

const remarksOn = (root: JsonObject, operation: RestOperation): Remark[] =>
  operation.parameters.flatMap(({ value, pointer }): Remark[] => {
    if (!LOCATIONS.has(value['in'])) return [];
    const { names, isStrict } = asked(settled(root, value['schema']));
    if (names.length === 0) return [];
    const severity = isStrict && isChecked(root, operation) ? 'warning' : 'info';
    const message = `An import drops the schema of parameter ${JSON.stringify(value['name'] ?? null)}: no validator enforces ${names.join(', ')}.`;
    return [{ severity, pointer, message }];
  });

export const parameterSchema: Rule = {
  id: 'parameter-schema',
  kinds: ['rest'],
  about: 'Of a parameter an import reads name, place, whether it is required, and description.',
  remedy: 'Check the value in the function.',
  facts: ['import 167', 'import 197', 'REST 106'],
  page: guide('api-gateway-known-issues'),
  severities: ['warning', 'info'],
  check: (context) => restOperationsOf(context).flatMap((it) => remarksOn(context.root, it)),
};
