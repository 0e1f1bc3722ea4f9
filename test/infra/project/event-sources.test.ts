import { noResources, type QueueData } from '../../../infra/data/project-data.ts';
import { refuseShortVisibility } from '../../../infra/project/event-sources.ts';
import { project } from '../fixtures/project.ts';

const [service] = project.services;

function refusing(timeout: number, queue: QueueData): () => void {
  const eventSources = [{ queue: 'jobs', batchSize: 10 }];
  const manifest = { ...service?.manifest, timeout, eventSources } as never;
  const resources = { ...noResources, queues: { jobs: queue } };
  return () => refuseShortVisibility({ services: [{ name: 'jobs', manifest }], resources });
}

test('a queue hides its messages six times as long as a batch may take', () => {
  expect(refusing(10, { visibilityTimeout: 60 })).not.toThrow();
  expect(refusing(10, { visibilityTimeout: 59 })).toThrow(
    new Error(
      'infra/data/resources.json: queue jobs hides a message for 59 s, and status-service may take 10 s for a batch: ' +
        'raise visibilityTimeout to 60, 6 times that, or lower timeout in handlers/jobs/manifest.json',
    ),
  );
});

test('one that says nothing hides them for 30 s, as SQS has it', () => {
  expect(refusing(5, {})).not.toThrow();
  expect(refusing(6, {})).toThrow(/hides a message for 30 s/);
});
