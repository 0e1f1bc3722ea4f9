import { DocumentError } from '../../../../gateway/document/finding.ts';
import type { GatewayConfig } from '../../../../gateway/config.ts';
import type { JsonObject } from '../../../../gateway/document/document.ts';
import { compiled, documentWith } from '../../authorizer/rest-calls.ts';

const statement = { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: '*' };
const withPolicy = (policy: JsonObject | string) =>
  documentWith({}, [], { root: { 'x-amazon-apigateway-policy': policy } });
const policyOf = (...Statement: JsonObject[]) => ({ Version: '2012-10-17', Statement });

function findings(document: JsonObject, config: GatewayConfig = {}): string[] {
  try {
    compiled(document, config);
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings.map(({ pointer, message }) => `${pointer} ${message}`);
  }
}

const ALICE = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'secret',
  arn: 'arn:aws:iam::123456789012:user/alice',
};

describe('fact 208: the resource policy of an API', () => {
  it('is compiled once', () => {
    const { resourcePolicy } = compiled(withPolicy(policyOf(statement)));
    expect(resourcePolicy?.pointer).toBe('/x-amazon-apigateway-policy');
    expect(compiled(documentWith({}, [])).resourcePolicy).toBeUndefined();
  });

  it.each<[string, JsonObject | string, string]>([
    [
      'a text',
      'Allow',
      '/x-amazon-apigateway-policy Invalid policy: A policy is an object with Version and Statement.',
    ],
    [
      'an operator nobody knows',
      policyOf(statement, { ...statement, Condition: { Is: { 'aws:SourceIp': 'x' } } }),
      '/x-amazon-apigateway-policy/Statement/1/Condition/Is/aws:SourceIp Invalid policy: Is is no condition operator.',
    ],
    [
      'import fact 223: more than 8,192 characters',
      policyOf({ ...statement, Sid: 'x'.repeat(8_192) }),
      '/x-amazon-apigateway-policy A resource policy has at most 8192 characters.',
    ],
  ])('%s is refused, with its place', (_, policy, want) =>
    expect(findings(withPolicy(policy))).toEqual([want]),
  );
});

describe('fact 207: credentials of a config', () => {
  const document = documentWith({}, []);

  it('are found by access key', () => {
    const { callers } = compiled(document, {
      credentials: [{ ...ALICE, sessionToken: 't', expiration: '2026-11-21T12:00:00Z' }],
    });
    expect(callers.get('AKIDEXAMPLE')).toMatchObject({
      sessionToken: 't',
      expiration: Date.UTC(2026, 10, 21, 12),
      principal: { accountId: '123456789012', type: 'User', userName: 'alice' },
      policies: undefined,
    });
    expect(callers.size).toBe(1);
  });

  it.each<[string, object, string]>([
    [
      'an ARN of nobody',
      { arn: 'arn:aws:s3:::bucket' },
      '/x-gatehouse/credentials/0/arn arn:aws:s3:::bucket is no ARN of a user, a role, a session or an account: arn:aws:iam::123456789012:user/name.',
    ],
    [
      'a policy that is none',
      { policies: [{ Version: '2012-10-17', Statement: [{ ...statement }] }] },
      '/x-gatehouse/credentials/0/policies/0/Statement/0/Principal Invalid policy: A statement of this policy has no Principal.',
    ],
  ])('%s is refused, with its place', (_, more, want) =>
    expect(findings(document, { credentials: [{ ...ALICE, ...more }] })).toEqual([want]),
  );
});
