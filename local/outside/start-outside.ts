import { json } from '../http/message.ts';
import type { Answer, Request } from '../http/message.ts';
import { serve } from '../http/server.ts';
import { openInvoicing } from './invoicing.ts';
import { Receiver, receiverSecret } from './receiver.ts';
import type { Delivery } from './receiver.ts';
import { shipping } from './shipping.ts';
import type { System } from './system.ts';
import { warehouse } from './warehouse.ts';

export interface Outside {
  /** `127.0.0.1:3006/invoicing`: a host with the base path, as the documents' stage variables hold it. */
  readonly invoicing: { readonly host: string };
  readonly shipping: { readonly host: string };
  readonly warehouse: { readonly host: string };
  readonly receiver: {
    /** Where webhooks may be sent to. */
    readonly url: string;
    /** Signs what is sent there. */
    readonly secret: string;
    /** What came, in order; the list grows. */
    readonly deliveries: readonly Delivery[];
  };
  close(): Promise<void>;
}

export interface OutsideOptions {
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** Where invoices are kept; without one they are gone with the process. */
  readonly folder?: string;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** As large as an integration lets a body be. */
const bodyLimit = 10 * 1024 * 1024;

/**
 * Starts the outside systems on one port.
 *
 * @throws the listening error for a port that is taken; Error for a damaged journal
 */
export async function startOutside(options: OutsideOptions = {}): Promise<Outside> {
  const { port = 0, folder, now = Date.now } = options;
  const invoicing = await openInvoicing(folder, now);
  const receiver = new Receiver(now);
  const systems: Readonly<Record<string, System>> = {
    invoicing: invoicing.system,
    shipping,
    warehouse,
    receiver: (_path, request) => receiver.take(request),
  };
  const server = await serve(port, () => (request) => answer(systems, request), bodyLimit);
  const hostOf = (name: string): string => `127.0.0.1:${server.port}/${name}`;
  return {
    invoicing: { host: hostOf('invoicing') },
    shipping: { host: hostOf('shipping') },
    warehouse: { host: hostOf('warehouse') },
    receiver: {
      url: `http://${hostOf('receiver')}`,
      secret: receiverSecret,
      deliveries: receiver.deliveries,
    },
    close: async () => {
      await server.close();
      await invoicing.close();
    },
  };
}

async function answer(
  systems: Readonly<Record<string, System>>,
  request: Request,
): Promise<Answer> {
  const [, name = '', path = ''] = /^\/([a-z]+)\/?(.*)$/s.exec(request.path) ?? [];
  const system = Object.hasOwn(systems, name) ? systems[name] : undefined;
  return (await system?.(path, request)) ?? json(404, { message: 'Nobody lives here' });
}
