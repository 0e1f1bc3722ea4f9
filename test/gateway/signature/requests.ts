import { callerOf } from '../../../gateway/signature/caller.ts';
import type { Caller } from '../../../gateway/signature/caller.ts';
import type { SignedRequest } from '../../../gateway/signature/signed-request.ts';
import type { Accepted } from '../../../gateway/signature/verify.ts';

export const KEYS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
export const ARN = 'arn:aws:iam::123456789012:user/alice';
/** 2015-08-30T12:36:00Z, of AWS's examples. */
export const SIGNED_AT = Date.parse('2015-08-30T12:36:00Z');
export const HOST = 'abcdef1234.execute-api.us-east-1.amazonaws.com';

export const callerWith = (more: object = {}): Caller => {
  const caller = callerOf({ ...KEYS, arn: ARN, ...more }, undefined);
  if (caller === undefined) throw new TypeError('no caller');
  return caller;
};

export const accepting = (caller: Caller = callerWith(), service = 'execute-api'): Accepted => ({
  callers: new Map([[caller.accessKeyId, caller]]),
  service,
  region: 'us-east-1',
});

/** A request as it comes over the wire, from a target and headers of any case. */
export function arrived(
  method: string,
  target: string,
  headers: Readonly<Record<string, string | number>>,
  body = '',
): SignedRequest {
  const mark = target.indexOf('?');
  return {
    method,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
    body: Buffer.from(body),
  };
}
