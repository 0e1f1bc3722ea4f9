import type { Json } from '../../../gateway/document/document.ts';
import { conditionKeysOf } from '../../../gateway/policy/condition-keys.ts';
import type { KnownOfCall, KnownPrincipal } from '../../../gateway/policy/condition-keys.ts';
import { compilePolicy, INVOKE } from '../../../gateway/policy/policy.ts';
import type { Decision } from '../../../gateway/policy/policy.ts';
import type { PolicyForm } from '../../../gateway/policy/statement.ts';

export const API = 'arn:aws:execute-api:us-east-1:123456789012:abcdef1234';
export const PETS = `${API}/prod/GET/pets/1`;
export const OF_API: PolicyForm = { of: 'resource', apiArn: API };

/** 2026-07-10T19:19:05Z */
export const NOW = 1_783_711_145_000;

export const ALICE: KnownPrincipal = {
  arn: 'arn:aws:iam::123456789012:user/alice',
  accountId: '123456789012',
  type: 'User',
  userId: 'AIDAALICE',
  userName: 'alice',
};

export const allow = { Effect: 'Allow', Action: INVOKE, Resource: '*' };
export const deny = { ...allow, Effect: 'Deny' };
export const policy = (...statements: Json[]): Json => ({
  Version: '2012-10-17',
  Statement: statements,
});

/** Decides on `GET /pets/1`, for an anonymous caller unless another is given. */
export function decide(
  document: Json | undefined,
  known: Partial<KnownOfCall> = {},
  form: PolicyForm = { of: 'identity' },
): Decision | string[] {
  const { policy: compiled, faults } = compilePolicy(document, form);
  if (compiled === undefined) return faults.map(({ pointer, message }) => `${pointer}: ${message}`);
  const keys = conditionKeysOf({
    sourceIp: '203.0.113.7',
    userAgent: 'curl/8',
    referer: undefined,
    now: NOW,
    ...known,
  });
  return compiled.decide({ action: INVOKE, resource: PETS, keys, principal: known.principal });
}
