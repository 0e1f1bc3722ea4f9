import { awsSubstitutions, declaredSubstitutions } from '../../document/substitute.ts';
import { memberOf } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';
import { integrationAt } from './integrations.ts';

const functionName = /:function:([A-Za-z0-9_-]+)/;

/**
 * A function whose time limit reaches its integration's is cut off by the gateway: the caller gets
 * 503 (fact 41) while the function goes on and does what it was asked to.
 */
export const timeLimits: Rule = ({ root, kind, config, operations }) => {
  const values: Readonly<Record<string, string>> = {
    ...awsSubstitutions,
    ...declaredSubstitutions(root),
    ...config.substitutions,
  };
  const longest = kind === 'http' ? 30_000 : 29_000;
  return operations.flatMap((operation): Remark[] => {
    const { integration } = operation;
    const uri = memberOf(integration, 'uri');
    if (typeof uri !== 'string') return [];
    const filled = uri.replaceAll(
      /\$\{([\w:]+)\}/g,
      (whole, name: string) => values[name] ?? whole,
    );
    const name = functionName.exec(filled)?.[1] ?? '';
    const seconds = Object.hasOwn(config.functions ?? {}, name)
      ? (config.functions?.[name]?.timeout ?? 3)
      : 0;
    const stated = memberOf(integration, 'timeoutInMillis');
    const limit = typeof stated === 'number' ? stated : longest;
    if (seconds * 1000 < limit) return [];
    const message = `Function ${name} may take ${seconds} s, the integration gives up after ${limit} ms: let the function end first.`;
    const pointer = integrationAt(operation, ...(stated === undefined ? [] : ['timeoutInMillis']));
    return [{ severity: 'warning', rule: 'gatehouse/time-limits', pointer, message }];
  });
};
