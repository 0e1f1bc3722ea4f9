import type { DocumentOperation } from '../../../document/operations.ts';
import { memberOf } from '../../../document/pointer.ts';
import { awsSubstitutions, declaredSubstitutions } from '../../../document/substitute.ts';
import type { LintContext } from '../../context.ts';
import { integrationAt } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const functionName = /:function:([A-Za-z0-9_-]+)/;

/** Milliseconds, where an integration does not say (HTTP fact 98, import fact 172). */
const longest = { http: 30_000, rest: 29_000, websocket: 29_000 } as const;

/** AWS's own default for functions, in seconds. */
const defaultTimeout = 3;

/** Lambda answers such a call at once, however long the function takes. */
const isAsynchronous = ({ integration }: DocumentOperation): boolean =>
  memberOf(
    memberOf(integration, 'requestParameters'),
    'integration.request.header.X-Amz-Invocation-Type',
  ) === "'Event'";

type Values = Readonly<Record<string, string>>;

/** The function an integration calls and waits for, by its name. */
const calledFunction = (operation: DocumentOperation, values: Values): string => {
  const uri = memberOf(operation.integration, 'uri');
  if (typeof uri !== 'string' || isAsynchronous(operation)) return '';
  const filled = uri.replaceAll(/\$\{([\w:]+)\}/g, (whole, name: string) => values[name] ?? whole);
  return functionName.exec(filled)?.[1] ?? '';
};

const remark = (
  { kind, config: { functions = {} } }: LintContext,
  operation: DocumentOperation,
  values: Values,
): Remark | undefined => {
  const name = calledFunction(operation, values);
  if (!Object.hasOwn(functions, name)) return undefined;
  const seconds = functions[name]?.timeout ?? defaultTimeout;
  const stated = memberOf(operation.integration, 'timeoutInMillis');
  const limit = typeof stated === 'number' ? stated : longest[kind];
  if (seconds * 1000 < limit) return undefined;
  const message = `Function ${name} may take ${seconds} s, the integration gives up after ${limit} ms.`;
  const pointer = integrationAt(operation, ...(stated === undefined ? [] : ['timeoutInMillis']));
  return { severity: 'error', pointer, message };
};

export const timeLimits: Rule = {
  id: 'gatehouse/time-limits',
  kinds: ['rest', 'http'],
  about:
    'A function whose time limit reaches its integration’s goes on after its caller was told that it failed.',
  remedy:
    'Let the function end first: lower its timeout, or raise timeoutInMillis of the integration.',
  facts: ['HTTP 41', 'HTTP 98', 'import 172'],
  page: guide('limits'),
  check: (context) => {
    const { root, config, operations } = context;
    const values: Values = {
      ...awsSubstitutions,
      ...declaredSubstitutions(root),
      ...config.substitutions,
    };
    return operations.flatMap((operation) => remark(context, operation, values) ?? []);
  },
};
