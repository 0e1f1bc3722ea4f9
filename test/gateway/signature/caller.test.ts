import { principalOf } from '../../../gateway/signature/caller.ts';

const OF = (kind: string, service = 'iam') => `arn:aws:${service}::123456789012:${kind}`;

describe('who an ARN is', () => {
  it.each<[string, object]>([
    [
      OF('user/alice'),
      { type: 'User', userName: 'alice', userId: expect.stringMatching(/^AIDA\w{17}$/) },
    ],
    [OF('user/team/alice'), { type: 'User', userName: 'alice' }],
    [OF('role/reader'), { type: 'AssumedRole', userName: undefined }],
    [
      OF('assumed-role/reader/s1', 'sts'),
      { type: 'AssumedRole', userId: expect.stringMatching(/^AROA\w{17}:s1$/) },
    ],
    [OF('federated-user/bob', 'sts'), { type: 'FederatedUser' }],
    [OF('root'), { type: 'Account', userId: '123456789012' }],
  ])('%s', (arn, want) =>
    expect(principalOf(arn)).toMatchObject({ arn, accountId: '123456789012', ...want }),
  );

  it('sessions of one role share its id', () => {
    const [one, other] = ['s1', 's2'].map(
      (session) => principalOf(OF(`assumed-role/reader/${session}`, 'sts'))?.userId.split(':')[0],
    );
    expect(one).toBe(other);
  });

  it.each(['', 'alice', OF('group/x'), OF('user/'), 'arn:aws:iam::12:user/alice', OF('rootx')])(
    '%j is nobody',
    (arn) => expect(principalOf(arn)).toBeUndefined(),
  );
});
