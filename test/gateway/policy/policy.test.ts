import type { Json } from '../../../gateway/document/document.ts';
import { compilePolicy } from '../../../gateway/policy/policy.ts';

const ACTION = 'execute-api:Invoke';
const PETS = 'arn:aws:execute-api:us-east-1:123456789012:abcdef1234/prod/GET/pets/1';

const allow = { Effect: 'Allow', Action: ACTION, Resource: '*' };
const deny = { ...allow, Effect: 'Deny' };
const policy = (...statements: Json[]): Json => ({ Version: '2012-10-17', Statement: statements });

describe('a policy decides', () => {
  it.each<[string, Json, string]>([
    ['allow', policy(allow), 'allow'],
    ['one statement without a list', { Version: '2012-10-17', Statement: allow }, 'allow'],
    ['the older version', { Version: '2008-10-17', Statement: [allow] }, 'allow'],
    ['no version', { Statement: [allow] }, 'allow'],
    ['names for people', { Id: 'x', Statement: [{ Sid: 'y', ...allow }] }, 'allow'],
    ['no statement', policy(), 'implicit-deny'],
    ['deny', policy(deny), 'explicit-deny'],
    ['deny after allow', policy(allow, deny), 'explicit-deny'],
    ['deny before allow', policy(deny, allow), 'explicit-deny'],
    ['a deny of something else', policy({ ...deny, Resource: '*/POST/*' }, allow), 'allow'],
    ['allow of something else', policy({ ...allow, Resource: '*/POST/*' }), 'implicit-deny'],
    ['the exact resource', policy({ ...allow, Resource: PETS }), 'allow'],
    [
      'a resource of another case',
      policy({ ...allow, Resource: PETS.toUpperCase() }),
      'implicit-deny',
    ],
    ['one resource of several', policy({ ...allow, Resource: ['x', '*/GET/pets/?'] }), 'allow'],
    ['no resource', policy({ ...allow, Resource: [] }), 'implicit-deny'],
    ['any action', policy({ ...allow, Action: '*' }), 'allow'],
    ['any action of the service', policy({ ...allow, Action: 'execute-api:*' }), 'allow'],
    ['an action of another case', policy({ ...allow, Action: 'Execute-API:invoke' }), 'allow'],
    ['one action of several', policy({ ...allow, Action: ['s3:Get*', ACTION] }), 'allow'],
    [
      'another action',
      policy({ ...allow, Action: 'execute-api:ManageConnections' }),
      'implicit-deny',
    ],
    ['no action', policy({ ...allow, Action: [] }), 'implicit-deny'],
  ])('%s', (_, document, want) => {
    const compiled = compilePolicy(document);
    expect(compiled?.unsupported).toEqual([]);
    expect(compiled?.decide(ACTION, PETS)).toBe(want);
  });

  it.each<[string, Json, string[]]>([
    [
      'a condition',
      policy({ ...allow, Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } }),
      ['Condition'],
    ],
    [
      'a condition on one statement of two',
      policy(allow, { ...allow, Condition: {} }),
      ['Condition'],
    ],
    ['NotAction', policy({ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }), ['NotAction']],
    ['NotResource', policy({ Effect: 'Allow', Action: '*', NotResource: 'x' }), ['NotResource']],
    ['a principal', policy({ ...allow, Principal: '*' }), ['Principal']],
    ['a policy variable', policy({ ...allow, Resource: '*/${aws:username}' }), ['policy variable']],
    [
      'a member of another name',
      { Version: '2012-10-17', Statement: [allow], Extra: 1 },
      ['Extra'],
    ],
    [
      'two of one kind',
      policy({ ...allow, Condition: {} }, { ...deny, Condition: {} }),
      ['Condition'],
    ],
  ])('nothing where it holds %s', (_, document, unsupported) => {
    const compiled = compilePolicy(document);
    expect(compiled?.unsupported).toEqual(unsupported);
    expect(compiled?.decide(ACTION, PETS)).toBe('implicit-deny');
  });

  it.each<[string, Json | undefined]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'Allow'],
    ['a list', [allow]],
    ['no statement', { Version: '2012-10-17' }],
    ['a statement that is null', policy(null)],
    ['another version', { Version: '2030-01-01', Statement: [allow] }],
    ['an unknown effect', policy({ ...allow, Effect: 'allow' })],
    ['no effect', policy({ Action: '*', Resource: '*' })],
    ['an action that is no text', policy({ ...allow, Action: 1 })],
    ['a resource that is no text', policy({ ...allow, Resource: [null] })],
    ['no action', policy({ Effect: 'Allow', Resource: '*' })],
    ['no resource', policy({ Effect: 'Allow', Action: '*' })],
  ])('%s is no policy document', (_, document) => expect(compilePolicy(document)).toBeUndefined());
});
