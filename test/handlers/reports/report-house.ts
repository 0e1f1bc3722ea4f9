import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { responses } from '../../../generated/partner-v1/report-status/response-validators.js';
import { handler as statusService } from '../../../handlers/report-status/index.lambda.ts';
import { handler as tasks, type ReportTask } from '../../../handlers/report-tasks/index.lambda.ts';
import { readProjectData } from '../../../infra/data/project-data.ts';
import { startFlowServices, type FlowServices } from '../../../local/flow-services.ts';
import { HandTimers, settle } from '../../local/states/machine-room.ts';
import { restEvent } from '../rest-event.ts';
import { noon, openShop } from '../shop.ts';
import { openFakeSqs, type FakeSqs } from '../webhooks/backend.ts';

/** A bucket: what is put is got, unless it is to fail. */
interface FakeBucket {
  readonly objects: Map<string, string>;
  fails: boolean;
}

/** What reports are made of: tables, a queue, a bucket and the state machine, all in this process. */
export interface ReportHouse {
  readonly timers: HandTimers;
  readonly bucket: FakeBucket;
  readonly sqs: FakeSqs;
  readonly flows: FlowServices;
  /** Lets functions be called from now on. */
  bind(): void;
  /** Waits until nothing more happens by itself. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

export async function openReportHouse(): Promise<ReportHouse> {
  const shop = await openShop();
  const sqs = await openFakeSqs();
  const bucket: FakeBucket = { objects: new Map(), fails: false };
  const s3 = await openFakeS3(bucket);
  const folder = await mkdtemp(join(tmpdir(), 'reports-'));
  const timers = new HandTimers();
  const flows = await startFlowServices({
    project: { root: process.cwd(), ...readProjectData('.') },
    names: { prefix: 'gatehouse', environment: 'test' },
    ...{ dataFolder: folder, port: 0, timers, clock: timers, log: () => undefined },
  });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SFN: flows.url,
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(s3.address() as AddressInfo).port}`,
    AWS_ENDPOINT_URL_SQS: new URL(sqs.queueUrl).origin,
    WEBHOOK_QUEUE_URL: sqs.queueUrl,
    REPORTS_TABLE: 'gatehouse-test-reports',
    MEDIA_BUCKET: 'gatehouse-test-media-123456789012',
    REPORT_MACHINE_ARN: 'arn:aws:states:us-east-1:123456789012:stateMachine:gatehouse-test-reports',
    REPORT_PARTNER: 'depot',
  });
  let calls = 0;
  const invoke = async (_: string, event: string) => {
    calls += 1;
    try {
      await tasks(JSON.parse(event) as ReportTask);
      return { outcome: 'succeeded' as const, payload: 'null' };
    } catch (error) {
      const { name: errorType, message: errorMessage } = error as Error;
      return { outcome: 'failed' as const, payload: JSON.stringify({ errorType, errorMessage }) };
    } finally {
      calls -= 1;
    }
  };
  return {
    ...{ timers, bucket, sqs, flows },
    bind: () =>
      flows.bindFunctions({ has: (name) => name === 'gatehouse-test-report-tasks', invoke }),
    rest: async () => {
      do await settle();
      while (calls > 0);
    },
    close: async () => {
      await flows.close();
      s3.closeAllConnections();
      s3.close();
      sqs.close();
      await shop.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openFakeS3(bucket: FakeBucket): Promise<Server> {
  const server = createServer((request, response) => void answer(bucket, request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

async function answer(
  bucket: FakeBucket,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const key = decodeURIComponent(URL.parse(`http://s3${request.url ?? ''}`)?.pathname ?? '');
  if (bucket.fails) {
    response.writeHead(400).end('<Error><Code>InvalidRequest</Code></Error>');
    return;
  }
  if (request.method === 'PUT') bucket.objects.set(key, Buffer.concat(chunks).toString());
  response.end(request.method === 'GET' ? bucket.objects.get(key) : '');
}

/** What `GET /reports/{reportId}` answers a partner, held against the document. */
export async function readReport(
  partner: string,
  reportId: string,
  at = noon,
): Promise<{ readonly statusCode: number; readonly body: unknown }> {
  const { statusCode = 0, body } = await statusService(
    restEvent({
      method: 'GET',
      resource: '/reports/{reportId}',
      pathParameters: { reportId },
      authorizer: { principalId: partner, partnerId: partner, scope: 'reports' },
      identity: { apiKeyId: 'key-1' },
      at,
    }),
  );
  const json: unknown = JSON.parse(body ?? 'null');
  if (responses.getReport[String(statusCode)]?.(json) !== true) {
    throw new Error(`answered ${statusCode} ${String(body)}: not as documented`);
  }
  return { statusCode, body: json };
}
