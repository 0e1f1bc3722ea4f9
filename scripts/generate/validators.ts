import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build, type Plugin } from 'esbuild';
import type { JsonObject } from '../../gateway/document/document.ts';
import { componentsSchema, type Direction } from './json-schema.ts';
import type { DocumentOperation } from '../../gateway/document/operations.ts';
import { remembering } from './remembering.ts';
import { bodySchema, parametersSchema, responseSchemas } from './schemas.ts';

/** A schema that cannot be compiled, such as one with a pattern that is no regular expression. */
export class SchemaError extends Error {
  readonly operation: DocumentOperation;

  constructor(operation: DocumentOperation, reason: string) {
    super(`A schema of "${operation.id}" cannot be compiled: ${reason}`);
    this.name = 'SchemaError';
    this.operation = operation;
  }
}

type Schemas = Map<string, { readonly schema: JsonObject; readonly operation: DocumentOperation }>;

const options = {
  ownProperties: true,
  strict: false,
  logger: false,
  validateSchema: false,
  code: { source: true, esm: true, lines: true },
} as const satisfies Options;

/**
 * Compiles schemas to the source of one module, a function under each name. They stand beside the
 * components in one schema: only then does ajv compile what they share once.
 */
const compile = (
  root: JsonObject,
  direction: Direction,
  schemas: Schemas,
  extra: Options,
): string => {
  const ajv = new Ajv({ ...options, ...extra });
  addFormats(ajv);
  const own = Object.fromEntries([...schemas].map(([name, { schema }]) => [name, schema]));
  ajv.addSchema({ ...componentsSchema(root, direction), $id: 'api', own });
  const reference = (name: string): string => `api#/own/${name}`;
  for (const [name, { operation }] of schemas) {
    try {
      ajv.getSchema(reference(name));
    } catch (error) {
      throw new SchemaError(operation, error instanceof Error ? error.message : String(error));
    }
  }
  const names = [...schemas.keys()].map((name) => [name, reference(name)]);
  return withImports(standalone(ajv, Object.fromEntries(names) as Record<string, string>));
};

/** ajv's modules still call `require`: imports bundle without a shim. */
const withImports = (source: string): string => {
  const imports = new Map<string, string>();
  const body = source.replaceAll(/require\("([^"]+)"\)/g, (_, path: string) => {
    const name = imports.get(path) ?? `module${imports.size}`;
    imports.set(path, name);
    return name;
  });
  const lines = [...imports].map(([path, name]) => `import * as ${name} from "${path}";\n`);
  return lines.join('') + body;
};

/** Length in code points. Surrogates are rare: the engine's search for one beats ajv's loop over all. */
const lengthSource = `const surrogate = /[\\ud800-\\udbff]/;
const count = (text) => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
export default (text) => (surrogate.test(text) ? count(text) : text.length);`;

const modules = (sources: Readonly<Record<string, string>>): Plugin => ({
  name: 'modules',
  setup: (setup) => {
    setup.onResolve({ filter: /^gatehouse:/ }, ({ path }) => ({ path, namespace: 'gatehouse' }));
    setup.onResolve({ filter: /^ajv\/dist\/runtime\/ucs2length$/ }, () => ({
      path: 'gatehouse:length',
      namespace: 'gatehouse',
    }));
    setup.onLoad({ filter: /.*/, namespace: 'gatehouse' }, ({ path }) => ({
      contents: path === 'gatehouse:length' ? lengthSource : (sources[path] ?? ''),
      loader: 'js',
      resolveDir: import.meta.dirname,
    }));
  },
});

/** Where packages lie. esbuild writes their paths relative to it: the same bytes wherever it runs. */
const home = join(createRequire(import.meta.url).resolve('ajv/package.json'), '../../..');

/** One self-contained module: ajv's own output still asks for ajv's runtime and the formats. */
const bundle = async (
  entry: string,
  sources: Readonly<Record<string, string>>,
): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'js' },
    absWorkingDir: home,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    plugins: [modules(sources)],
    logLevel: 'silent',
  });
  return `// Made by \`npm run generate\` from the document; not to be edited.\n${outputFiles[0]?.text ?? ''}`;
};

const joinSource = `const both = (...checks) => {
  const validate = (data) => {
    let errors = null;
    for (const check of checks) if (!check(data)) errors = (errors ?? []).concat(check.errors);
    validate.errors = errors;
    return errors === null;
  };
  return validate;
};
const everything = () => true;
everything.errors = null;
`;

/**
 * Source of `<service>/validators.js`: one function an operation, over openapi-backend's request.
 * Values of parameters are coerced and defaults filled in, in place; bodies only get their defaults.
 */
export const requestValidators = remembering(async (root, operations) => {
  const parameters: Schemas = new Map();
  const bodies: Schemas = new Map();
  for (const operation of operations) {
    const ofParameters = parametersSchema(operation);
    const ofBody = bodySchema(root, operation);
    if (ofParameters) parameters.set(operation.id, { schema: ofParameters, operation });
    if (ofBody) bodies.set(operation.id, { schema: ofBody, operation });
  }
  const exported = operations.map(({ id }) => {
    const checks = [
      ...(parameters.has(id) ? [`parameters.${id}`] : []),
      ...(bodies.has(id) ? [`bodies.${id}`] : []),
    ];
    if (checks.length === 0) return `export const ${id} = everything;`;
    if (checks.length === 1) return `export const ${id} = ${checks[0] ?? ''};`;
    return `export const ${id} = both(${checks.join(', ')});`;
  });
  const imports = `import * as parameters from 'gatehouse:parameters';\nimport * as bodies from 'gatehouse:bodies';\n`;
  return bundle(imports + joinSource + exported.join('\n'), {
    'gatehouse:parameters': compile(root, 'request', parameters, {
      coerceTypes: true,
      useDefaults: true,
    }),
    'gatehouse:bodies': compile(root, 'request', bodies, { useDefaults: true }),
  });
});

/** Source of `<service>/response-validators.js`: by operation and status; null where there is no JSON body. */
export const responseValidators = remembering(async (root, operations) => {
  const schemas: Schemas = new Map();
  /** Most operations share their errors. */
  const names = new Map<string, string>();
  const rows = operations.map((operation) => {
    const cells = responseSchemas(root, operation).map(([status, schema]) => {
      if (schema === null) return `'${status}': null`;
      const text = JSON.stringify(schema);
      const name = names.get(text) ?? `${operation.id}_${status}`;
      names.set(text, name);
      schemas.set(name, { schema: schema as JsonObject, operation });
      return `'${status}': bodies.${name}`;
    });
    return `  ${operation.id}: { ${cells.join(', ')} },`;
  });
  const entry = `import * as bodies from 'gatehouse:bodies';\nexport const responses = {\n${rows.join('\n')}\n};`;
  return bundle(entry, { 'gatehouse:bodies': compile(root, 'response', schemas, {}) });
});
