import type { Json } from '../document/document.ts';
import { withStageVariables } from './arn.ts';
import type { IntegrationScope } from './integrations.ts';

/**
 * What an address names, with its stage variables filled in. A variable that is not set, or that leaves
 * nothing to be read, is reported; an address that is none by itself is linting's to tell.
 */
export function filledAddress<T>(
  address: Json | undefined,
  pointer: string,
  { stageVariables, report }: IntegrationScope,
  read: (address: string) => T | undefined,
): T | undefined {
  if (typeof address !== 'string') return undefined;
  const missing: string[] = [];
  const filled = withStageVariables(address, stageVariables, (name) => missing.push(name));
  for (const name of missing)
    report(
      'gatehouse/stage-variable',
      pointer,
      `The stage has no variable ${name}.`,
      `Set ${name} in stageVariables of the config.`,
    );
  const found = missing.length === 0 ? read(filled) : undefined;
  if (found === undefined && missing.length === 0 && filled !== address)
    report(
      'gatehouse/stage-variable',
      pointer,
      `With the variables of the stage, ${filled} names nothing.`,
    );
  return found;
}
