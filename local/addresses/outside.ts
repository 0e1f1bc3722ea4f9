import { join } from 'node:path';
import { generatedApis, readSettings } from '../../infra/data/generated-api.ts';
import { checkPorts, portOf } from '../ports/ports.ts';
import type { Setting } from './setting.ts';

/** Systems outside the shop, as documents and functions are told of them. */
export interface OutsideSystems {
  /** By the names that documents use. */
  readonly stageVariables: Readonly<Record<string, string>>;
  /** Targets of VPC links, by their ids. */
  readonly vpcLinks: Readonly<Record<string, string>>;
  /** A partner that takes webhooks, for whoever tries them out. */
  readonly receiver: { readonly url: string; readonly secret: string } | undefined;
  /** Variables of functions whose values are another on this machine alone. */
  readonly variables: Readonly<Record<string, string>>;
}

const none: OutsideSystems = {
  stageVariables: {},
  vpcLinks: {},
  receiver: undefined,
  variables: {},
};

/** Stage variables that hold the host of an outside system. */
const hosts = ['invoicingHost', 'shippingHost', 'warehouseHost'] as const;

/**
 * Starts stand-ins of the systems that a document names by stage variables; nothing where none does.
 *
 * @throws Error naming a taken port, or a damaged journal
 */
export async function openOutside(setting: Setting): Promise<OutsideSystems> {
  const { project, dataFolder, ports, closing } = setting;
  const said = generatedApis(project.root).map((api) => readSettings(project.root, api));
  const isSaid = (name: string): boolean =>
    said.some(({ stageVariables = {} }) => Object.hasOwn(stageVariables, name));
  if (!hosts.some(isSaid)) return none;
  await checkPorts([portOf(ports, 'outside')]);
  const { startOutside } = await import('../outside/start-outside.ts');
  const outside = await startOutside({ port: ports.outside, folder: join(dataFolder, 'outside') });
  closing.add(() => outside.close());
  const { invoicing, shipping, warehouse, receiver } = outside;
  const links = said.flatMap(({ stageVariables: { vpcLinkId } = {} }) => vpcLinkId ?? []);
  const { origin, host } = new URL(receiver.url);
  return {
    stageVariables: {
      invoicingHost: invoicing.host,
      shippingHost: shipping.host,
      warehouseHost: warehouse.host,
    },
    vpcLinks: Object.fromEntries(links.map((id) => [id, origin])),
    receiver: { url: receiver.url, secret: receiver.secret },
    // The processor sends to no private address; here it may send to this one, and to those that whoever
    // starts the run lists.
    variables: { WEBHOOK_ALLOWLIST: listed(host, process.env['WEBHOOK_ALLOWLIST']) },
  };
}

/** `127.0.0.1:3006,localhost:4100`. */
const listed = (...hosts: readonly (string | undefined)[]): string =>
  hosts.filter((it) => it !== undefined && it !== '').join(',');
