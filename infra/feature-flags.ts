import { createRequire } from 'node:module';

const recommended = createRequire(import.meta.url)(
  'aws-cdk-lib/recommended-feature-flags.json',
) as Record<string, unknown>;

/** Behaviour of a new CDK application; findings of CDK's own template check are errors (fact 220). */
export const featureFlags: Readonly<Record<string, unknown>> = {
  ...recommended,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
};
