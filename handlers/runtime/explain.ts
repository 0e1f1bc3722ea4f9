import type { ValidationError } from './operation.ts';

/** Says what is wrong with a request, the place first: `requestBody/email must match format "email"`. */
export function explain(errors: readonly ValidationError[]): string {
  const reasons = errors.map((error) => {
    const place = error.instancePath.slice(1) || 'request';
    return `${place} ${error.message ?? 'is invalid'}`;
  });
  return reasons.slice(0, 5).join('; ');
}
