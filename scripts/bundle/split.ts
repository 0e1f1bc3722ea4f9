import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { isBuiltin } from 'node:module';
import { build, version, type BuildOptions, type BuildResult, type Metafile } from 'esbuild';

/** A service as two modules: its own code, and what it takes of packages, which few edits change. */
export interface SplitBundle {
  /** CommonJS; asks for `packages`. */
  readonly own: string;
  readonly packages: {
    /** File name, which changes when the content would. */
    readonly file: string;
    /** Bundles them: hundreds of milliseconds, where a service's own code takes a few. */
    readonly source: () => Promise<Uint8Array>;
  };
  readonly metafile: Metafile;
}

/**
 * Bundles a service for quick edits. Packages are bundled by the names that are imported of them, so
 * that as much is left out as in one bundle.
 *
 * @param whole how the service becomes one bundle
 * @param packagesAre which packages are installed, and what runs them: others make another file
 * @returns `undefined` for code that imports packages in other ways than by name
 * @throws BuildFailure of esbuild
 */
export async function splitBundle(
  whole: BuildOptions & { metafile: true },
  packagesAre: string,
): Promise<SplitBundle | undefined> {
  const { outputFiles, metafile } = await build({
    ...whole,
    packages: 'external',
    format: 'esm',
    plugins: [],
    write: false,
  });
  if (packagesAskedBy(metafile).some(({ kind }) => kind !== 'import-statement')) return undefined;
  const text = outputFiles[0]?.text ?? '';
  const wanted = importsOf(text);
  const options = packagesOptions(whole, wanted.map(exportSource).join('\n'));
  const file = `packages-${digestOf([packagesAre, version, options])}.cjs`;
  const own = await ownModule(rewrite(text, wanted, file), whole);
  // esbuild reads it again: a text that looks like an import asks for nothing, and imports in other
  // forms still ask for their package.
  const asked = packagesAskedBy(own.metafile);
  const isSplit = asked.length === wanted.length && asked.every(({ path }) => path === `./${file}`);
  if (!isSplit) return undefined;
  const source = async (): Promise<Uint8Array> => contentOf(await build(options));
  return { own: own.text, packages: { file, source }, metafile };
}

const digestOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

/** Every statement that asks for a package, one by one: two of one package are two. */
const packagesAskedBy = ({ outputs }: Metafile): Metafile['outputs'][string]['imports'] =>
  Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path }) => !isBuiltin(path));

interface Imported {
  /** As esbuild writes it. */
  readonly statement: string;
  readonly path: string;
  /** Exported name and local name. */
  readonly names: readonly (readonly [string, string])[];
}

/** esbuild writes imports in one form, each at the start of a line. */
const importForm = /^import \{([^}]*)\} from "([^"]+)";$/gm;

const importsOf = (text: string): Imported[] =>
  [...text.matchAll(importForm)]
    .filter(([, , path = '']) => !isBuiltin(path))
    .map(([statement, clause = '', path = '']) => ({ statement, path, names: namesOf(clause) }));

const namesOf = (clause: string): (readonly [string, string])[] =>
  clause
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((it) => {
      const [name = '', local = name] = it.split(' as ');
      return [name, local] as const;
    });

/** Packages may export the same names. */
const exportedAs = (at: number, name: string): string => `p${at}_${name}`;

const exportSource = ({ path, names }: Imported, at: number): string => {
  const clause = names.map(([name]) => `${name} as ${exportedAs(at, name)}`).join(', ');
  return `export { ${clause} } from ${JSON.stringify(path)};`;
};

const rewrite = (text: string, wanted: readonly Imported[], file: string): string =>
  wanted.reduce((rewritten, { statement, names }, at) => {
    const clause = names.map(([name, local]) => `${exportedAs(at, name)} as ${local}`).join(', ');
    return rewritten.replace(statement, () => `import { ${clause} } from "./${file}";`);
  }, text);

/** The service's own code as CommonJS. It is bundled already: nothing is looked for. */
async function ownModule(
  contents: string,
  { target }: BuildOptions,
): Promise<{ text: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, loader: 'js' },
    format: 'cjs',
    platform: 'node',
    metafile: true,
    write: false,
    logLevel: 'silent',
    ...(target !== undefined && { target }),
  });
  return { text: outputFiles[0]?.text ?? '', metafile };
}

/** How packages are bundled: with what is installed, all that decides the content. */
const packagesOptions = (
  { entryPoints, ...options }: BuildOptions,
  entry: string,
): BuildOptions & { write: false } => {
  const [first] = Array.isArray(entryPoints) ? (entryPoints as string[]) : [];
  return {
    ...options,
    write: false,
    // Each environment holds the text of its modules: comments and spaces would be 3 MB of it.
    minifyWhitespace: true,
    stdin: {
      contents: entry,
      resolveDir: dirname(first ?? '.'),
      sourcefile: 'packages.mts',
      loader: 'ts',
    },
  };
};

const contentOf = ({ outputFiles }: BuildResult<{ write: false }>): Uint8Array =>
  outputFiles[0]?.contents ?? new Uint8Array();
