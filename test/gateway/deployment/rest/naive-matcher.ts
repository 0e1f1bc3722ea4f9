/** A key as one regular expression, and what tells it from others: the sort of each segment. */
interface Pattern {
  readonly key: string;
  readonly method: string;
  readonly expression: RegExp;
  readonly names: readonly string[];
  /** One digit a segment: 0 static, 1 variable, 2 greedy. What sorts first is tried first. */
  readonly rank: string;
}

const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

const patternOf = (key: string): Pattern => {
  const [method = '', path = ''] = key.split(' ');
  const parts = path.split('/').filter((it) => it !== '');
  const sources = parts.map((part) => {
    if (part.endsWith('+}')) return '(.+)';
    return part.startsWith('{') ? '([^/]+)' : part;
  });
  const ranks = parts.map((part) => (part.endsWith('+}') ? '2' : part.startsWith('{') ? '1' : '0'));
  return {
    key,
    method,
    expression: new RegExp(`^/${sources.join('/')}$`),
    names: parts.filter((it) => it.startsWith('{')).map((it) => it.replace(/[{}+]/g, '')),
    rank: `${ranks.join('')}${method === 'ANY' ? 'B' : 'A'}`,
  };
};

/** Tries every key as a regular expression, in the order of their ranks. */
export function naiveMatch(keys: readonly string[], call: string): readonly [string, unknown] {
  const [method = '', asked = ''] = call.split(' ');
  const path = `/${asked.replace(/^\/+|\/+$/g, '')}`;
  const segments = path.split('/').map((it) => it.replaceAll('%2e', '.'));
  if (!METHODS.includes(method) || segments.some((it) => it === '.' || it === '..'))
    return ['403', undefined];
  const patterns = keys.map(patternOf).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  for (const it of patterns) {
    const values = it.expression.exec(path);
    if (values === null || (it.method !== method && it.method !== 'ANY')) continue;
    const entries = it.names.map((name, at) => [name, values[at + 1]] as const);
    const parameters = entries.length === 0 ? undefined : Object.fromEntries(entries);
    return [it.key, parameters && JSON.stringify(parameters)];
  }
  return ['403', undefined];
}
