import type { ProjectData, QueueData } from '../data/project-data.ts';
import { DeploymentRefused } from './refusal.ts';

/** As long as SQS hides a message by itself. */
const defaultVisibility = 30;
/** So long AWS advises: a batch that Lambda throttles or retries must not be seen by another call. */
const timesTimeout = 6;

/**
 * A message that shows again while it is still worked on would be delivered twice.
 *
 * @throws DeploymentRefused naming every queue that hides its messages for too short a time
 */
export function refuseShortVisibility({
  services,
  resources,
}: Pick<ProjectData, 'services' | 'resources'>): void {
  const reasons = services.flatMap(({ name, manifest }) =>
    (manifest.eventSources ?? []).flatMap(({ queue }) => {
      const least = manifest.timeout * timesTimeout;
      const { visibilityTimeout = defaultVisibility }: QueueData = resources.queues[queue] ?? {};
      if (visibilityTimeout >= least) return [];
      return (
        `infra/data/resources.json: queue ${queue} hides a message for ${visibilityTimeout} s, and ` +
        `${manifest.function} may take ${manifest.timeout} s for a batch: raise visibilityTimeout to ` +
        `${least}, ${timesTimeout} times that, or lower timeout in handlers/${name}/manifest.json`
      );
    }),
  );
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
}
