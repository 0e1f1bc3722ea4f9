import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions, type BuildResult, type Plugin } from 'esbuild';

/** The folders of `handlers/` that are deployed: those with an entry. */
export async function services(handlers = 'handlers'): Promise<string[]> {
  const entries = await readdir(handlers, { recursive: true });
  return entries
    .filter((path) => path.endsWith('index.lambda.ts'))
    .map((path) => path.slice(0, -'/index.lambda.ts'.length))
    .sort();
}

export interface BundleOptions {
  /** Where `handlers/` is. Default `handlers`. */
  readonly handlers?: string;
  /** The JavaScript that runs it. Default `node24`, Lambda's runtime; the local run uses its own. */
  readonly target?: string;
  readonly minify?: boolean;
}

/**
 * How a service is bundled, here and for AWS alike: one CommonJS file with everything in it, the
 * parts of openapi-backend that a service never calls replaced by stubs that throw.
 *
 * @param service folder below `handlers/`
 * @param outdir gets `index.cjs`
 */
export async function bundleOptions(
  service: string,
  outdir: string,
  options: BundleOptions = {},
): Promise<BuildOptions & { metafile: true }> {
  const { handlers = 'handlers', target = 'node24', minify = false } = options;
  return {
    entryPoints: [join(handlers, service, 'index.lambda.ts')],
    outfile: join(outdir, 'index.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target,
    minify,
    // The ES modules of the AWS SDK shake better than its CommonJS: 335 KB in place of 535.
    mainFields: ['module', 'main'],
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    plugins: [stubUnused(await stubsOf(handlers))],
  };
}

/** Bundles one service. */
export async function bundleFunction(
  service: string,
  outdir: string,
  options?: BundleOptions,
): Promise<BuildResult<{ metafile: true }>> {
  return build(await bundleOptions(service, outdir, options));
}

/**
 * Bundles several services at once: the modules that many share are read once.
 *
 * @param outdir gets a folder a service, with `index.cjs`
 */
export async function bundleFunctions(
  names: readonly string[],
  outdir: string,
  options: BundleOptions = {},
): Promise<void> {
  const { handlers = 'handlers' } = options;
  const common = await bundleOptions('', outdir, options);
  delete common.outfile;
  await build({
    ...common,
    entryPoints: names.map((name) => ({
      in: join(handlers, name, 'index.lambda.ts'),
      out: join(name, 'index'),
    })),
    outdir,
    outExtension: { '.js': '.cjs' },
  });
}

type Stubs = Readonly<Record<string, readonly string[]>>;

const stubsOf = async (handlers: string): Promise<Stubs> =>
  JSON.parse(await readFile(join(handlers, 'runtime/stubs.json'), 'utf8')) as Stubs;

/** Replaces modules by exact name, and only where the named package asks for them. */
function stubUnused(stubs: Stubs): Plugin {
  return {
    // Bundles are told apart by their options, in which a plugin is but its name.
    name: `stub-unused ${JSON.stringify(stubs)}`,
    setup(bundler) {
      // esbuild asks only for these names: asking for each of a thousand imports costs 200 ms.
      const names = [...new Set(Object.values(stubs).flat())].map((it) =>
        it.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
      );
      bundler.onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path, importer }) => {
        const owner = Object.keys(stubs).find((it) => importer.includes(`node_modules/${it}/`));
        if (owner === undefined || !stubs[owner]?.includes(path)) return undefined;
        return { path: `${owner} ${path}`, namespace: 'stub' };
      });
      bundler.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({
        contents: stubSource(path),
      }));
    },
  };
}

/** Every export of a stub is a function, and every function throws. */
const stubSource = (module: string): string => `
const unused = () => { throw new Error(${JSON.stringify(`${module} is not part of this bundle`)}); };
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : unused) });
`;
