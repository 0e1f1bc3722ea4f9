import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { isBuiltin } from 'node:module';
import { build, transform, type BuildOptions, type Metafile } from 'esbuild';

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
  const text = outputFiles[0]?.text ?? '';
  const wanted = importsOf(text);
  if (!isComplete(wanted, metafile)) return undefined;
  const entry = wanted.map(exportSource).join('\n');
  const digest = createHash('sha256').update(`${packagesAre}\0${entry}`).digest('hex');
  const file = `packages-${digest.slice(0, 12)}.cjs`;
  const { code } = await transform(rewrite(text, wanted, file), {
    ...{ format: 'cjs', platform: 'node', loader: 'js', logLevel: 'silent' },
    ...(whole.target !== undefined && { target: whole.target }),
  });
  return { own: code, packages: { file, source: () => bundlePackages(whole, entry) }, metafile };
}

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

/** Whether every package that is asked for is among those that can be put apart. */
const isComplete = (wanted: readonly Imported[], { outputs }: Metafile): boolean => {
  const asked = Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path }) => !isBuiltin(path));
  const paths = new Set(wanted.map(({ path }) => path));
  return asked.every(({ path, kind }) => kind === 'import-statement' && paths.has(path));
};

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

const bundlePackages = async (whole: BuildOptions, entry: string): Promise<Uint8Array> => {
  const { entryPoints, ...options } = whole;
  const [first] = Array.isArray(entryPoints) ? (entryPoints as string[]) : [];
  const { outputFiles } = await build({
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
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
};
