import type { Json } from '../../../gateway/document/document.ts';
import { compilePolicy } from '../../../gateway/policy/policy.ts';
import { ALICE, allow, API, decide, deny, OF_API, PETS, policy } from './policies.ts';

const notAction = { Effect: 'Allow', NotAction: 's3:*', Resource: '*' };
const notResource = { Effect: 'Allow', Action: '*', NotResource: '*/POST/*' };

describe('a policy decides', () => {
  it.each<[string, Json, string]>([
    ['allow', policy(allow), 'allow'],
    ['one statement without a list', { Version: '2012-10-17', Statement: allow }, 'allow'],
    ['the older version', { Version: '2008-10-17', Statement: [allow] }, 'allow'],
    ['no version', { Statement: [allow] }, 'allow'],
    ['names for people', { Id: 'x', Statement: [{ Sid: 'y', ...allow }] }, 'allow'],
    ['no statement', policy(), 'implicit-deny'],
    ['deny', policy(deny), 'explicit-deny'],
    ['fact 203: deny after allow', policy(allow, deny), 'explicit-deny'],
    ['fact 203: deny before allow', policy(deny, allow), 'explicit-deny'],
    ['a deny of something else', policy({ ...deny, Resource: '*/POST/*' }, allow), 'allow'],
    ['allow of something else', policy({ ...allow, Resource: '*/POST/*' }), 'implicit-deny'],
    ['the exact resource', policy({ ...allow, Resource: PETS }), 'allow'],
    [
      'a resource of another case',
      policy({ ...allow, Resource: PETS.toUpperCase() }),
      'implicit-deny',
    ],
    ['fact 203: one of several', policy({ ...allow, Resource: ['x', '*/GET/pets/?'] }), 'allow'],
    ['fact 203: across slashes', policy({ ...allow, Resource: `${API}/*/1` }), 'allow'],
    ['any action', policy({ ...allow, Action: '*' }), 'allow'],
    ['fact 203: any of the service', policy({ ...allow, Action: 'execute-api:*' }), 'allow'],
    ['an action of another case', policy({ ...allow, Action: 'Execute-API:invoke' }), 'allow'],
    [
      'fact 203: one action of several',
      policy({ ...allow, Action: ['s3:Get*', 'execute-api:Inv?ke'] }),
      'allow',
    ],
    [
      'another action',
      policy({ ...allow, Action: 'execute-api:ManageConnections' }),
      'implicit-deny',
    ],
    ['any but some actions', policy(notAction), 'allow'],
    [
      'all but this action',
      policy({ ...notAction, NotAction: 'execute-api:Invoke' }),
      'implicit-deny',
    ],
    ['any but some resources', policy(notResource), 'allow'],
    ['all but this resource', policy({ ...notResource, NotResource: PETS }), 'implicit-deny'],
  ])('%s', (_, document, want) => expect(decide(document)).toBe(want));

  it.each<[string, Json, string]>([
    ['its own name', '*/${aws:username}', 'implicit-deny'],
    ['a name nobody has', '*${aws:username}', 'implicit-deny'],
    ['a value instead', "*/GET/pets/${aws:username, '1'}", 'allow'],
    ['a value that is not used', "*/GET/pets/${aws:userid, '1'}", 'implicit-deny'],
    ['an address', '${aws:SourceIp}', 'implicit-deny'],
    ['a star that is none', '${*}', 'implicit-deny'],
    ['wildcards around it', "*/GET/pets/?${aws:username, ''}", 'allow'],
  ])('variables: %s', (_, resource, want) =>
    expect(decide(policy({ ...allow, Resource: resource }))).toBe(want),
  );

  it('a variable of a known caller, and none in the older language', () => {
    const named = { ...allow, Resource: 'arn:*:${aws:userid}' };
    const caller = { principal: { ...ALICE, userId: 'abcdef1234/prod/GET/pets/1' } };
    expect(decide(policy(named), caller)).toBe('allow');
    expect(decide({ Version: '2008-10-17', Statement: [named] }, caller)).toBe('implicit-deny');
  });

  it('a value with wildcards stands for itself', () => {
    const named = { ...allow, Resource: 'arn:${aws:userid}' };
    expect(decide(policy(named), { principal: { ...ALICE, userId: '*' } })).toBe('implicit-deny');
  });
});

describe('what cannot be judged is told', () => {
  it.each<[string, Json, string[]]>([
    ['a principal', policy({ ...allow, Principal: '*' }), ['Principal']],
    ['a variable', policy({ ...allow, Resource: '*/${aws:Moon}' }), ['policy variable']],
    ['an element', { Version: '2012-10-17', Statement: [allow], Extra: 1 }, ['Extra']],
    [
      'an operator',
      policy({ ...allow, Condition: { BinaryEquals: { 'aws:userid': 'QQ==' } } }),
      ['Condition'],
    ],
    [
      'a condition key',
      policy({ ...allow, Condition: { Bool: { 'aws:Moon': 'true' } } }),
      ['Condition'],
    ],
  ])('%s', (_, document, unsupported) => {
    const compiled = compilePolicy(document, { of: 'identity' });
    expect(compiled.policy).toBeUndefined();
    expect(compiled.faults.map((fault) => fault.unsupported)).toEqual(unsupported);
  });

  it.each<[string, Json | undefined, string]>([
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['a text', 'Allow', ''],
    ['a list', [allow], ''],
    ['no statement', { Version: '2012-10-17' }, '/Statement'],
    ['a statement that is null', policy(null), '/Statement/0'],
    ['another version', { Version: '2030-01-01', Statement: [allow] }, '/Version'],
    ['an unknown effect', policy({ ...allow, Effect: 'allow' }), '/Statement/0/Effect'],
    ['no effect', policy({ Action: '*', Resource: '*' }), '/Statement/0/Effect'],
    ['an action that is no text', policy({ ...allow, Action: 1 }), '/Statement/0/Action'],
    ['a resource that is no text', policy({ ...allow, Resource: [null] }), '/Statement/0/Resource'],
    ['no action', policy({ Effect: 'Allow', Resource: '*' }), '/Statement/0/Action'],
    ['no resource', policy(allow, { Effect: 'Allow', Action: '*' }), '/Statement/1/Resource'],
    ['both', policy({ ...allow, NotResource: 'x' }), '/Statement/0/NotResource'],
    ['no actions at all', policy({ ...deny, Action: [] }), '/Statement/0/Action'],
    ['no resources at all', policy({ ...deny, Resource: [] }), '/Statement/0/Resource'],
    [
      'all but no actions',
      policy({ Effect: 'Allow', NotAction: [], Resource: '*' }),
      '/Statement/0/NotAction',
    ],
    [
      'a condition without values',
      policy({ ...deny, Condition: { IpAddress: { 'aws:SourceIp': [] } } }),
      '/Statement/0/Condition/IpAddress/aws:SourceIp',
    ],
  ])('%s is no policy document', (_, document, pointer) => {
    const { faults } = compilePolicy(document, { of: 'identity' });
    expect(faults.map((fault) => [fault.pointer, fault.unsupported])).toEqual([
      [pointer, undefined],
    ]);
  });
});

describe('a policy of an API', () => {
  const open = { ...allow, Principal: '*' };
  it.each<[string, Json, string]>([
    ['everyone', open, 'allow'],
    ['everyone, in a list', { ...open, Principal: { AWS: ['*'] } }, 'allow'],
    ['the short form', { ...open, Resource: 'execute-api:/prod/GET/pets/*' }, 'allow'],
    ['the short form of all', { ...open, Resource: 'execute-api:/*' }, 'allow'],
    [
      'the short form of another stage',
      { ...open, Resource: 'execute-api:/dev/*' },
      'implicit-deny',
    ],
    ['a service', { ...open, Principal: { Service: 'lambda.amazonaws.com' } }, 'implicit-deny'],
    ['an account', { ...open, Principal: { AWS: '123456789012' } }, 'implicit-deny'],
    ['all but an account', { ...deny, NotPrincipal: { AWS: '123456789012' } }, 'explicit-deny'],
  ])('for an anonymous caller: %s', (_, statement, want) =>
    expect(decide(policy(statement), {}, OF_API)).toBe(want),
  );

  const role = 'arn:aws:iam::123456789012:role/reader';
  const session = { ...ALICE, arn: 'arn:aws:sts::123456789012:assumed-role/reader/s1' };
  it.each<[string, Json, typeof ALICE, string]>([
    ['her account', { AWS: '123456789012' }, ALICE, 'allow'],
    ['her account as ARN', { AWS: 'arn:aws:iam::123456789012:root' }, ALICE, 'allow'],
    ['another account', { AWS: '999999999999' }, ALICE, 'implicit-deny'],
    ['herself', { AWS: ['999999999999', ALICE.arn] }, ALICE, 'allow'],
    ['another user', { AWS: `${ALICE.arn}2` }, ALICE, 'implicit-deny'],
    ['the role of a session', { AWS: role }, session, 'allow'],
    ['the session', { AWS: session.arn }, session, 'allow'],
    ['another role', { AWS: `${role}s` }, session, 'implicit-deny'],
  ])('for a caller that signed: %s', (_, Principal, principal, want) =>
    expect(decide(policy({ ...allow, Principal }), { principal }, OF_API)).toBe(want),
  );

  it.each<[string, Json, string]>([
    ['no principal', policy(allow), '/Statement/0/Principal: Principal is "*", or an object'],
    ['an empty one', policy({ ...open, Principal: {} }), '/Statement/0/Principal: Principal is'],
    [
      'a list of nobody',
      policy(open, { ...deny, Principal: { AWS: [] } }),
      '/Statement/1/Principal/AWS: AWS names nobody.',
    ],
    [
      'a wildcard in it',
      policy({ ...open, Principal: { AWS: 'arn:aws:iam::123456789012:user/*' } }),
      '/Statement/0/Principal/AWS: Invalid principal in policy: "arn:aws:iam::123456789012:user/*".',
    ],
    [
      'a kind nobody knows',
      policy({ ...open, Principal: { Moon: '*' } }),
      '/Statement/0/Principal/Moon: Moon is no kind of principal.',
    ],
    [
      'NotPrincipal that allows',
      policy({ ...allow, NotPrincipal: { AWS: '*' } }),
      '/Statement/0/NotPrincipal: NotPrincipal may only deny.',
    ],
  ])('%s is refused', (_, document, want) =>
    expect(decide(document, {}, OF_API)[0]?.startsWith(want)).toBe(true),
  );
});
