import { memberOf } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';

const rule = 'gatehouse/access-log';
const pointer = '/x-gatehouse/accessLog/format';

/** An access-log format is one line of at most 3 KB (fact 110) and names the request (fact 229). */
export const accessLog: Rule = ({ root }): Remark[] => {
  const format = memberOf(memberOf(root['x-gatehouse'], 'accessLog'), 'format');
  if (typeof format !== 'string') return [];
  if (Buffer.byteLength(format) > 3072)
    return [
      {
        severity: 'error',
        rule,
        pointer,
        message: 'An access-log format is at most 3 KB (fact 110).',
      },
    ];
  if (format.trimEnd().includes('\n'))
    return [
      {
        severity: 'error',
        rule,
        pointer,
        message: 'An access-log format is a single line (fact 229).',
      },
    ];
  if (/\$context\.(requestId|extendedRequestId)\b/.test(format)) return [];
  const message =
    'An access-log format must contain $context.requestId or $context.extendedRequestId (fact 229).';
  return [{ severity: 'error', rule, pointer, message }];
};
