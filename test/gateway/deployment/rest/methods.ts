import type { Method } from '../../../../gateway/deployment/rest/deployment.ts';

/** Methods with nothing but a key, for matchers. */
export const methodsOf = (keys: readonly string[]): Method[] =>
  keys.map((key) => {
    const [httpMethod = '', path = ''] = key.split(' ');
    return { key, httpMethod, resource: { id: path, path } } as Method;
  });
