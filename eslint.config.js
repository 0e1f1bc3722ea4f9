import tseslint from 'typescript-eslint';
import { importX } from 'eslint-plugin-import-x';

const rooms = [
  'listen',
  'route',
  'waf',
  'authenticate',
  'authorizer',
  'authorize',
  'usage-plan',
  'method-request',
  'cache',
  'integration-request',
  'integration',
  'integration-response',
  'method-response',
  'gateway-response',
  'log',
];

/** Rooms never import rooms; only the corridors beside them do. */
const roomZones = rooms.map((room) => ({
  target: `./gateway/${room}`,
  from: rooms.filter((other) => other !== room).map((other) => `./gateway/${other}`),
  message: 'A room never imports a room: put what both need beside the rooms.',
}));

const zones = [
  ...roomZones,
  { target: './gateway', from: ['./local', './infra', './handlers', './generated', './scripts'] },
  { target: './handlers', from: ['./gateway', './local', './scripts'] },
  {
    target: './handlers',
    from: './infra',
    except: ['./data/resources.json', './data/tables.json', './data/user-pool.json'],
  },
  { target: ['./local', './infra'], from: './gateway', except: ['./index.ts'] },
  { target: './local', from: './infra', except: ['./data'] },
  { target: './local', from: './scripts', except: ['./bundle', './generate', './watch'] },
  { target: ['./scripts/bundle', './scripts/generate', './scripts/watch'], from: './local' },
  { target: './scripts/watch', from: ['./infra', './gateway', './scripts'], except: ['./watch'] },
  { target: './infra', from: ['./local', './handlers', './scripts'] },
  { target: './infra/data', from: ['./infra', './gateway', './generated'], except: ['./data'] },
];

export default tseslint.config(
  { ignores: ['generated/', 'dist/', 'cdk.out/', '.gatehouse/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    // Without this no-cycle reads the packages' JavaScript and passes over every file of ours.
    settings: { 'import-x/extensions': ['.ts'] },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Costly, and there is nothing to find: no enums (erasable syntax), and no class stands in for another.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['test/**/*.ts', '**/*.table.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // Tests look into JSON answers and use jest's matchers, which are `any`.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Handlers of one line, to be looked at by the compiler and never called.
    files: ['test/types/**/*.ts'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
);
