import { memberOf } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const pointer = '/x-gatehouse/accessLog/format';

/** How long it may be and what it may name is told when it is compiled (`gatehouse/access-log-format`). */
const fault = (format: string): Pick<Remark, 'message' | 'remedy'> | undefined => {
  if (format.trimEnd().includes('\n'))
    return { message: 'The access-log format has more than one line.' };
  if (/\$context\.(requestId|extendedRequestId)\b/.test(format)) return undefined;
  return {
    message: 'The access-log format does not name the request.',
    remedy: 'Put $context.requestId or $context.extendedRequestId into it.',
  };
};

export const accessLog: Rule = {
  id: 'gatehouse/access-log',
  kinds: ['rest', 'http', 'websocket'],
  about: 'A stage takes a format of one line, that names the request.',
  remedy: 'Write x-gatehouse.accessLog.format on one line.',
  facts: ['import 229'],
  page: guide('set-up-logging'),
  check: ({ root, config }) => {
    const authored = memberOf(memberOf(root['x-gatehouse'], 'accessLog'), 'format');
    const format = config.accessLog?.format ?? authored;
    const found = typeof format === 'string' ? fault(format) : undefined;
    return found === undefined ? [] : [{ severity: 'error', pointer, ...found }];
  },
};
