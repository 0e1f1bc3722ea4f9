import { type Change, type ChangeSeverity, severities } from '../../diff/change.ts';

/** `2 breaking, 1 notable`. */
export const counted = (changes: readonly Change[]): string =>
  severities
    .map((severity) => [changes.filter((it) => it.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}`)
    .join(', ');

export const titles = {
  breaking: 'Breaking',
  notable: 'Notable',
  compatible: 'Compatible',
} as const satisfies Record<ChangeSeverity, string>;
