import type { Rule } from '../context.ts';

/** Only the first server counts (fact 158). */
export const servers: Rule = ({ root, kind }) => {
  const list = root['servers'];
  if (kind === 'websocket' || !Array.isArray(list) || list.length < 2) return [];
  const message =
    'More than one server provided. Ignoring all but the first for defining endpoint configuration.';
  return [{ severity: 'warning', rule: 'servers', pointer: '/servers/1', message }];
};
