const suite = (displayName, folders) => ({
  displayName,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/transform.cjs' },
  moduleNameMapper: { '^@apidevtools/json-schema-ref-parser$': '<rootDir>/test/uncallable.cjs' },
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  modulePathIgnorePatterns: ['<rootDir>/.gatehouse', '<rootDir>/cdk.out', '<rootDir>/dist'],
});

/** One suite per kind of test; `npm test -- --suite unit` and `npm run test:unit` run one alone. */
export default {
  maxWorkers: '100%',
  // Not a goal: what no test reaches unless something hangs, on a busy machine too.
  testTimeout: 60_000,
  projects: [
    suite('unit', ['gateway', 'handlers', 'local', 'openapi', 'scripts']),
    suite('infra', ['infra']),
    suite('conformance', ['conformance']),
    suite('contract', ['contract']),
    suite('e2e', ['e2e']),
  ],
};
