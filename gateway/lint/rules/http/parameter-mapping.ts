import { ExpressionError } from '../../../mapping/expression.ts';
import type { Side } from '../../../mapping/expression.ts';
import { compileParameter } from '../../../mapping/parameters.ts';
import { isReserved, parseTarget } from '../../../mapping/target.ts';
import type { Json } from '../../../document/document.ts';
import type { LintContext } from '../../context.ts';
import { filledIn, guessed } from '../../filled-in.ts';
import { mappingsOf } from '../../http-mappings.ts';
import type { Mapping } from '../../http-mappings.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

type Fault = Pick<Remark, 'severity' | 'message' | 'alike'> & Partial<Pick<Remark, 'remedy'>>;

const asText = (value: Json): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** As an import into a REST API says it (import fact 173). */
const notText = ({ key, value, side, operation }: Mapping): Fault => {
  const of = `of resource '${operation.path}' and method '${operation.method}'`;
  const what = `Expected type string for property '${key}'`;
  return {
    severity: 'warning',
    message: `Invalid format for '${side}Parameters'. ${what} ${of} but got '${asText(value)}'`,
    alike: `${key} ${asText(value)}`,
    remedy: 'Put the value in quotes: as it is, the mapping is dropped.',
  };
};

const unknownKey = ({ key, side }: Mapping): Fault => {
  const which = side === 'request' ? 'Request' : 'Response';
  return {
    severity: 'error',
    message: `Invalid ${which} Actioned Parameter destination specified: ${key}`,
    remedy:
      side === 'request'
        ? 'Write append, overwrite or remove, then :header.NAME or :querystring.NAME; or overwrite:path.'
        : 'Write append, overwrite or remove, then :header.NAME; or overwrite:statuscode.',
  };
};

const unknownExpression = (
  target: NonNullable<ReturnType<typeof parseTarget>>,
  text: string,
  side: Side,
): Fault | undefined => {
  try {
    compileParameter(target, text, side);
    return undefined;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { severity: 'error', message: error.message };
  }
};

const faultOf = (context: LintContext, mapping: Mapping): Fault | undefined => {
  const { key, value, side } = mapping;
  if (typeof value !== 'string') return notText(mapping);
  const target = parseTarget(key, side);
  if (target === undefined) return unknownKey(mapping);
  if (target.location === 'header' && isReserved(target.name)) return undefined;
  return unknownExpression(target, guessed(filledIn(context, value)), side);
};

export const parameterMapping: Rule = {
  id: 'parameter-mapping',
  kinds: ['http'],
  about:
    'A mapping says what becomes of which parameter, and takes its value from request, answer, context or stage variables.',
  remedy:
    'Take a value from $request.header.N, $request.querystring.N, $request.path.N, $request.body.PATH, $context.N or $stageVariables.N; from $response.header.N or $response.body.PATH in an answer; or write plain text.',
  facts: ['HTTP 91', 'HTTP 92', 'HTTP 95', 'import 173'],
  page: guide('http-api-parameter-mapping'),
  severities: ['error', 'warning'],
  check: (context) =>
    mappingsOf(context).flatMap((mapping): Remark[] => {
      const found = faultOf(context, mapping);
      return found === undefined ? [] : [{ pointer: mapping.pointer, ...found }];
    }),
};
