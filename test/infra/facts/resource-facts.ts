import type { Environment } from '../../../infra/environments.ts';
import type { Project } from '../../../infra/project/project.ts';
import { type Resource, resources, type Template } from '../fixtures/template.ts';

const named = (template: Template, type: string, member: string): Record<string, Resource> =>
  Object.fromEntries(
    Object.values(resources(template, type)).map((it) => [String(it.Properties[member]), it]),
  );

const idOf = (template: Template, resource: Resource | undefined): string =>
  Object.entries(template.Resources).find(([, it]) => it === resource)?.[0] ?? '';

/** What the stack of resources says, from the data file alone. */
export function resourceFacts(
  { name }: Environment,
  { resources: data, machines, integrationRoles }: Project,
  template: () => Template,
): void {
  const prefixed = `gatehouse-${name}`;

  test('has the queues of the data file: encrypted, dead letters apart, TLS alone', () => {
    const queues = named(template(), 'AWS::SQS::Queue', 'QueueName');
    const arnOf = (queue: string): string =>
      `<${idOf(template(), queues[`${prefixed}-${queue}`])}.Arn>`;
    expect(
      Object.fromEntries(Object.entries(queues).map(([it, { Properties }]) => [it, Properties])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(data.queues).map(([queue, it]) => [
          `${prefixed}-${queue}`,
          {
            QueueName: `${prefixed}-${queue}`,
            SqsManagedSseEnabled: true,
            ...(it.visibilityTimeout !== undefined && { VisibilityTimeout: it.visibilityTimeout }),
            ...(it.retention !== undefined && { MessageRetentionPeriod: it.retention }),
            ...(it.deadLetter && {
              RedrivePolicy: {
                deadLetterTargetArn: arnOf(it.deadLetter.queue),
                maxReceiveCount: it.deadLetter.maxReceiveCount,
              },
            }),
          },
        ]),
      ),
    );
    // A second policy of a queue would replace the first.
    const policies = Object.values(resources(template(), 'AWS::SQS::QueuePolicy'));
    expect(policies).toHaveLength(Object.keys(data.queues).length);
    for (const { Properties } of policies) {
      expect(JSON.stringify(Properties)).toContain(
        '"Action":"sqs:*","Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"',
      );
    }
  });

  test('each topic reaches its queues with the message as it was published, and may', () => {
    const topics = named(template(), 'AWS::SNS::Topic', 'TopicName');
    const queues = named(template(), 'AWS::SQS::Queue', 'QueueName');
    const subscriptions = Object.values(resources(template(), 'AWS::SNS::Subscription'));
    const wanted = Object.entries(data.topics).flatMap(([topic, it]) => {
      const ref = `<${idOf(template(), topics[`${prefixed}-${topic}`])}>`;
      return (it.queues ?? []).map((queue) => ({
        TopicArn: ref,
        Protocol: 'sqs',
        Endpoint: `<${idOf(template(), queues[`${prefixed}-${queue}`])}.Arn>`,
        RawMessageDelivery: true,
      }));
    });
    expect(subscriptions.map((it) => it.Properties)).toEqual(wanted);
    const policies = JSON.stringify(resources(template(), 'AWS::SQS::QueuePolicy'));
    for (const { TopicArn } of wanted) {
      expect(policies).toContain(`{"ArnEquals":{"aws:SourceArn":"${TopicArn}"}}`);
    }
    for (const { Properties } of Object.values(topics)) {
      expect(Properties['KmsMasterKeyId']).toBe('alias/aws/sns');
    }
  });

  test('has private, versioned buckets that forget what the data file says', () => {
    const buckets = Object.values(resources(template(), 'AWS::S3::Bucket'));
    expect(buckets.map((it) => it.Properties['BucketName'])).toEqual(
      Object.keys(data.buckets).map((it) => `${prefixed}-${it}-\${AWS::AccountId}`),
    );
    for (const [at, { expireAfterDays = {} }] of Object.values(data.buckets).entries()) {
      expect(buckets[at]?.Properties).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        LifecycleConfiguration: {
          Rules: [
            { NoncurrentVersionExpiration: { NoncurrentDays: 30 } },
            ...Object.entries(expireAfterDays).map(([Prefix, ExpirationInDays]) => ({
              Prefix,
              ExpirationInDays,
              Status: 'Enabled',
            })),
          ],
        },
      });
    }
  });

  test('has secrets whose values AWS makes, and event buses', () => {
    expect(
      Object.values(resources(template(), 'AWS::SecretsManager::Secret')).map(
        (it) => it.Properties,
      ),
    ).toEqual(
      Object.entries(data.secrets).map(([secret, { description, length }]) => ({
        Name: `${prefixed}-${secret}`,
        Description: description,
        GenerateSecretString: { PasswordLength: length, ExcludePunctuation: true },
      })),
    );
    expect(Object.keys(named(template(), 'AWS::Events::EventBus', 'Name'))).toEqual(
      Object.keys(data.buses).map((it) => `${prefixed}-${it}`),
    );
  });

  test('has the state machines of their files, every placeholder replaced', () => {
    const found = named(template(), 'AWS::StepFunctions::StateMachine', 'StateMachineName');
    expect(Object.keys(found)).toEqual([...machines.keys()].map((it) => `${prefixed}-${it}`));
    for (const [machine, definition] of machines) {
      const text = JSON.stringify(definition)
        .replaceAll('${Prefix}', 'gatehouse')
        .replaceAll('${Environment}', name);
      const Properties = found[`${prefixed}-${machine}`]?.Properties ?? {};
      expect(JSON.parse(Properties['DefinitionString'] as string)).toEqual(JSON.parse(text));
      expect(Properties).toMatchObject({
        TracingConfiguration: { Enabled: true },
        LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
      });
    }
  });

  test('APIs of this account alone may take on the roles that their documents name', () => {
    const roles = named(template(), 'AWS::IAM::Role', 'RoleName');
    for (const role of Object.keys(integrationRoles)) {
      expect(roles[`${prefixed}-${role}`]?.Properties['AssumeRolePolicyDocument']).toEqual({
        Version: '2012-10-17',
        Statement: [
          {
            Action: 'sts:AssumeRole',
            Effect: 'Allow',
            Principal: { Service: 'apigateway.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': '${AWS::AccountId}' } },
          },
        ],
      });
    }
  });
}
