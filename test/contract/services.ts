import { join } from 'node:path';
import type { GatewayConfig } from '../../gateway/index.ts';
import type { ProjectData } from '../../infra/data/project-data.ts';
import { createResources } from '../../local/embedded/create-resources.ts';
import { startQueues } from '../../local/embedded/queues.ts';
import { startFlowServices } from '../../local/flow-services.ts';
import type { Names } from '../../local/functions/function-settings.ts';
import { startOutside } from '../../local/outside/start-outside.ts';
import type { Grants } from '../../local/rights/grants.ts';
import { faultyService, type FaultyService } from './faulty-service.ts';

/** What only the partner APIs ask: queues, topics and objects, secrets and events, the outside systems. */
export interface PartnerServices {
  /** Those that can be made to fail: what integrations call directly. */
  readonly faulty: readonly FaultyService[];
  /** Of SQS, as functions name their queues. */
  readonly sqs: string;
  /** Of Secrets Manager. */
  readonly secrets: string;
  /** What a gateway's configuration says of them. */
  readonly config: Required<Pick<GatewayConfig, 'endpoints' | 'stageVariables' | 'vpcLinks'>>;
  /** Variables that every function has. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface PartnerServicesOptions {
  readonly project: ProjectData;
  readonly names: Names;
  readonly folder: string;
  readonly grants: Grants;
  readonly onHang: () => void;
  /** Gets what is to be ended, each as soon as it runs. */
  readonly later: (closing: () => unknown) => void;
}

export async function openPartnerServices({
  project,
  names,
  folder,
  grants,
  onHang,
  later,
}: PartnerServicesOptions): Promise<PartnerServices> {
  const log = (): void => undefined;
  const [queues, flows, outside] = await Promise.all([
    startQueues({ grants, log }),
    startFlowServices({
      ...{ project: { root: process.cwd(), ...project }, names, grants, log },
      ...{ dataFolder: join(folder, 'flows'), port: 0 },
    }),
    startOutside(),
  ]);
  for (const it of [queues, flows, outside]) later(() => it.close());
  await createResources(queues.url, project.resources, names);
  const hosts = new URL(`http://${outside.invoicing.host}`).origin;
  const faulty = await Promise.all([queues.url, hosts].map((it) => faultyService(it, onHang)));
  for (const it of faulty) later(() => it.close());
  const [queued = '', systems = ''] = faulty.map(({ url }) => url);
  const host = new URL(systems).host;
  return {
    faulty,
    sqs: queued,
    secrets: flows.url,
    config: {
      endpoints: { sqs: queued, sns: queued, s3: queued },
      stageVariables: {
        invoicingHost: `${host}/invoicing`,
        shippingHost: `${host}/shipping`,
        warehouseHost: `${host}/warehouse`,
      },
      vpcLinks: { warehouse: systems },
    },
    environment: {
      ...{ AWS_ENDPOINT_URL_SQS: queued, AWS_ENDPOINT_URL_SNS: queued },
      ...{ AWS_ENDPOINT_URL_S3: queued, AWS_ENDPOINT_URL_SECRETS_MANAGER: flows.url },
      ...{ AWS_ENDPOINT_URL_EVENTBRIDGE: flows.url, AWS_ENDPOINT_URL_SFN: flows.url },
    },
  };
}
