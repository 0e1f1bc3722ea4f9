import type { Json } from '../document/document.ts';
import type { DocumentOperation } from '../document/operations.ts';
import { memberOf } from '../document/pointer.ts';

/** A member of an integration, where it was written: for all operations that share it. */
export const integrationAt = (
  { integrationPointer }: DocumentOperation,
  ...members: string[]
): string => [integrationPointer, ...members].join('/');

/** Integration types are read in either case (HTTP fact 100b); `''` where none is said. */
export const integrationType = (integration: Json | undefined): string => {
  const type = memberOf(integration, 'type');
  return typeof type === 'string' ? type.toUpperCase() : '';
};
