import type { Statement } from '../../../waf/web-acl.ts';
import type { Authored } from './authored.ts';
import type { Scope } from './context.ts';

/**
 * `labelMatchStatement`. A key without prefix means labels of the web ACL or rule group that the
 * statement stands in, by their last parts (LABEL) or any part of their namespaces (NAMESPACE).
 */
export function labelMatch(authored: Authored, { labelPrefix }: Scope): Statement {
  const scope = authored.oneOf('scope', ['LABEL', 'NAMESPACE']);
  const key = authored.text('key');
  if (!/^[0-9A-Za-z_:-]{1,1024}$/.test(key))
    authored.fault('key', 'key has letters, digits, "_", "-" and ":", at most 1,024.');
  if (scope === 'NAMESPACE' && !key.endsWith(':'))
    authored.fault('key', 'The key of a NAMESPACE ends with a colon.');
  const matches = key.startsWith('awswaf:') ? whole(scope, key) : local(scope, key, labelPrefix);
  return ({ labels }) => {
    for (const label of labels) if (matches(label)) return true;
    return false;
  };
}

type Scopes = 'LABEL' | 'NAMESPACE';

const whole =
  (scope: Scopes, key: string) =>
  (label: string): boolean =>
    scope === 'LABEL' ? label === key : label.startsWith(key);

const local =
  (scope: Scopes, key: string, prefix: string) =>
  (label: string): boolean => {
    if (!label.startsWith(prefix)) return false;
    const name = `:${label.slice(prefix.length)}`;
    return scope === 'LABEL' ? name.endsWith(`:${key}`) : name.includes(`:${key}`);
  };
