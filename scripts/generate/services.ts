import type { ApiDocument } from '../../gateway/document/document.ts';
import type { Finding } from '../../gateway/document/finding.ts';
import type { DocumentOperation } from '../../gateway/document/operations.ts';
import { memberOf } from '../../gateway/document/pointer.ts';
import { integrationType } from '../../gateway/lint/integration-place.ts';
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

/** What is wrong with an operation that calls a function of this repository. */
const faultOf = (
  operation: DocumentOperation,
  name: string,
  isKnown: boolean,
): Pick<Finding, 'rule' | 'pointer' | 'message'> | undefined => {
  if (!isKnown) {
    const message = `No handlers/*/manifest.json has "function": "${name}", which this integration calls.`;
    const pointer = `${operation.integrationPointer}/uri`;
    return { rule: 'gatehouse/unknown-function', pointer, message };
  }
  if (operation.method !== 'ANY' || !isAnswered(operation)) return undefined;
  const message = `"${name}" answers single methods: types and dispatch know no operation of any method.`;
  return { rule: 'gatehouse/service-method', pointer: operation.pointer, message };
};

/** By proxy: what a function is sent, and what becomes of its result, templates say otherwise. */
const isAnswered = ({ integration }: DocumentOperation): boolean =>
  integrationType(integration) === 'AWS_PROXY';

/**
 * Sorts operations into the services that answer them, by the function their integration names and
 * the manifest that names the same.
 *
 * @param report takes functions that no manifest knows, and operations that no service can have
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
    const fault = faultOf(operation, name, service !== undefined);
    if (fault) report({ severity: 'error', ...document.origins.at(fault.pointer), ...fault });
    else if (service !== undefined && isAnswered(operation)) {
      services.set(service, [...(services.get(service) ?? []), operation]);
    }
  }
  return [...services].map(([name, own]) => ({ name, operations: own }));
};
