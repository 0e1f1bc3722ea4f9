import type { JsonObject } from '../document/document.ts';
import type { DocumentOperation } from '../document/operations.ts';
import { escapeToken, isObject, memberOf } from '../document/pointer.ts';
import type { LintContext } from './context.ts';
import { integrationAt, integrationType } from './integration-place.ts';
import type { Remark } from './rule.ts';

/** What is wrong with one member; where the member is not there, the integration itself is the place. */
export interface IntegrationFault extends Partial<Pick<Remark, 'severity' | 'remedy' | 'alike'>> {
  readonly member: string;
  readonly message: string;
}

export type JudgeIntegration = (
  integration: JsonObject,
  operation: DocumentOperation,
) => IntegrationFault | undefined;

/** What an integration is: with a service of AWS, with a function, with an address; `''` is none of an HTTP API's. */
export const integrationKind = (
  integration: JsonObject,
): 'service' | 'function' | 'address' | '' => {
  const type = integrationType(integration);
  if (type === 'HTTP_PROXY') return 'address';
  if (type !== 'AWS_PROXY') return '';
  return memberOf(integration, 'integrationSubtype') === undefined ? 'function' : 'service';
};

/** Remarks on the integrations that an HTTP API can have; of other types only that is said. */
export const ofIntegrations = (
  { operations }: LintContext,
  judge: JudgeIntegration,
): readonly Remark[] =>
  operations.flatMap((operation): Remark[] => {
    const { integration } = operation;
    if (!isObject(integration) || integrationKind(integration) === '') return [];
    const found = judge(integration, operation);
    if (found === undefined) return [];
    const { member, ...remark } = found;
    const isThere = memberOf(integration, member) !== undefined;
    const pointer = integrationAt(operation, ...(isThere ? [escapeToken(member)] : []));
    return [{ severity: 'error', pointer, ...remark }];
  });
