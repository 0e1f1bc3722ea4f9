import type { ApiDocument } from '../../gateway/document/document.ts';
import type { Finding } from '../../gateway/document/finding.ts';
import type { DocumentOperation } from '../../gateway/document/operations.ts';
import { memberOf } from '../../gateway/document/pointer.ts';
import type { ManifestedFunction } from './functions.ts';

export interface ApiService {
  /** The folder below `handlers/`. */
  readonly name: string;
  readonly operations: readonly DocumentOperation[];
}

/** Name after the deployment's prefix; functions named otherwise are not of this repository. */
const ownFunction = /:function:\$\{Prefix\}-\$\{Environment\}-([A-Za-z0-9_-]+)/;

const functionOf = ({ integration }: DocumentOperation): string | undefined => {
  const uri = memberOf(integration, 'uri');
  return typeof uri === 'string' ? ownFunction.exec(uri)?.[1] : undefined;
};

/**
 * Sorts operations into the services that answer them, by the function their integration names and
 * the manifest that names the same.
 *
 * @param report takes functions that no manifest knows
 */
export const servicesOf = (
  document: ApiDocument,
  operations: readonly DocumentOperation[],
  functions: readonly ManifestedFunction[],
  report: (finding: Finding) => void,
): ApiService[] => {
  const known = new Map(functions.map(({ name, service }) => [name, service]));
  const services = new Map<string, DocumentOperation[]>();
  for (const operation of operations) {
    const name = functionOf(operation);
    if (name === undefined) continue;
    const service = known.get(name);
    if (service === undefined) {
      const pointer = `${operation.integrationPointer}/uri`;
      const message = `No handlers/*/manifest.json has "function": "${name}", which this integration calls.`;
      const rule = 'gatehouse/unknown-function';
      report({ severity: 'error', rule, pointer, ...document.origins.at(pointer), message });
    } else services.set(service, [...(services.get(service) ?? []), operation]);
  }
  return [...services].map(([name, own]) => ({ name, operations: own }));
};
