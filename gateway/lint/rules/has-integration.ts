import type { Rule } from '../context.ts';

/** An operation without integration imports, and then answers nothing but errors (facts 175, 207). */
export const hasIntegration: Rule = ({ kind, operations }) =>
  kind === 'websocket'
    ? []
    : operations
        .filter(({ integration }) => integration === undefined)
        .map(({ method, path, pointer }) => {
          const message = `${method} ${path} has no x-amazon-apigateway-integration: nothing would answer it.`;
          return { severity: 'error', rule: 'gatehouse/has-integration', pointer, message };
        });
