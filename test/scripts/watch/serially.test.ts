import { serially } from '../../../scripts/watch/serially.ts';
import type { Batch, Surroundings } from '../../../scripts/watch/serially.ts';

/** Files that are written at given milliseconds, and a clock that is moved by waiting. */
class Disk implements Surroundings {
  now = 0;
  readonly #writes: { readonly at: number; readonly write: () => void }[] = [];
  readonly #files = new Map<string, string>();

  write(path: string, content: string, at = 0): void {
    const write = (): void => void this.#files.set(path, content);
    if (at <= this.now) write();
    else this.#writes.push({ at, write });
  }

  content(path: string): string | undefined {
    return this.#files.get(path);
  }

  readonly look = (path: string) => {
    const content = this.#files.get(path);
    return { state: `content ${content ?? ''}`, isCut: content?.endsWith('\n') !== true };
  };

  readonly wait = (milliseconds: number): Promise<void> => {
    this.now += milliseconds;
    for (const { at, write } of this.#writes.splice(0)) {
      if (at <= this.now) write();
      else this.#writes.push({ at, write });
    }
    return Promise.resolve();
  };
}

let disk: Disk;
beforeEach(() => {
  disk = new Disk();
});

/** Every batch with the content of its files and when it was handed on. */
function recording(during: (batch: Batch, times: number) => void = () => undefined) {
  const batches: (readonly [number, ...string[]])[] = [];
  const work = (batch: Batch): Promise<void> => {
    batches.push([disk.now, ...batch.paths.map((path) => `${path}: ${disk.content(path) ?? '-'}`)]);
    during(batch, batches.length);
    return Promise.resolve();
  };
  return { batches, work };
}

test.each<[string, readonly (readonly [number, string])[], number, string]>([
  ['a whole file, after 60 ms', [[0, 'new\n']], 60, 'new\n'],
  [
    'a file that is truncated first',
    [
      [0, ''],
      [120, 'new\n'],
    ],
    180,
    'new\n',
  ],
  [
    'a file cut in a line',
    [
      [0, 'ne'],
      [180, 'new\n'],
    ],
    240,
    'new\n',
  ],
  [
    'a file cut after a line',
    [
      [0, 'new\n'],
      [40, 'new\nlines\n'],
    ],
    100,
    'new\nlines\n',
  ],
  [
    'a slow copy',
    [
      [0, 'a\n'],
      [40, 'a\nb\n'],
      [80, 'a\nb\nc\n'],
      [120, 'a\nb\nc\nd\n'],
    ],
    180,
    'a\nb\nc\nd\n',
  ],
  [
    'a file that is replaced: away first',
    [
      [0, 'old\n'],
      [20, ''],
      [40, 'new\n'],
    ],
    100,
    'new\n',
  ],
  ['a file without a last line break, after 200 ms', [[0, 'new']], 200, 'new'],
  ['an empty file, after 200 ms', [[0, '']], 200, ''],
])('%s is handed on whole, once', async (_, writes, at, want) => {
  for (const [time, content] of writes) disk.write('f', content, time);
  const { batches, work } = recording();
  const collector = serially(work, disk);
  collector.add('f');
  await collector.idle();

  expect(batches).toEqual([[at, `f: ${want}`]]);
});

test('what is written while a batch is worked on is old, and handed on again without an event', async () => {
  disk.write('f', 'cut\n');
  disk.write('g', 'whole\n');
  const seen: boolean[] = [];
  const { batches, work } = recording((batch, times) => {
    seen.push(batch.isStill());
    if (times === 1) disk.write('f', 'cut\nno more\n');
    seen.push(batch.isStill());
    if (times === 1) disk.write('f', 'cut\n');
    seen.push(batch.isStill());
  });
  const collector = serially(work, disk);
  ['f', 'g'].forEach((path) => collector.add(path));
  await collector.idle();

  expect(seen).toEqual([true, false, false, true, true, true]);
  expect(batches).toEqual([
    [80, 'f: cut\n', 'g: whole\n'],
    [140, 'f: cut\n', 'g: whole\n'],
  ]);
});

test.each<[string, string, readonly boolean[]]>([
  ['another file that people write', 'src/g', [true, false, true, true]],
  ['a file that is made', 'made/g', [true, true, true, true]],
])('%s, saved while a batch is worked on', async (_, path, want) => {
  disk.write('src/f', 'f\n');
  disk.write(path, 'g\n');
  const seen: boolean[] = [];
  const { batches, work } = recording((batch, times) => {
    seen.push(batch.isStill());
    if (times === 1) collector.add(path);
    seen.push(batch.isStill());
  });
  const isAuthored = (it: string): boolean => it.startsWith('src/');
  const collector = serially(work, { look: disk.look, wait: disk.wait, isAuthored });
  collector.add('src/f');
  await collector.idle();

  const first = want[1] === true ? [] : ['src/f: f\n'];
  expect(seen).toEqual(want);
  expect(batches.map(([, ...files]) => files.sort())).toEqual([
    ['src/f: f\n'],
    [...first, `${path}: g\n`].sort(),
  ]);
});

test('what comes together is one batch, and batches do not overlap', async () => {
  const batches: (readonly string[])[] = [];
  let running = 0;
  let most = 0;
  ['a', 'b', 'c', 'd'].forEach((path) => disk.write(path, '\n'));
  const collector = serially(
    async ({ paths }) => {
      running += 1;
      most = Math.max(most, running);
      batches.push(paths);
      if (batches.length === 1) ['c', 'd', 'c'].forEach((path) => collector.add(path));
      await Promise.resolve();
      running -= 1;
    },
    { look: disk.look, wait: disk.wait, isAuthored: () => false },
  );
  ['a', 'b', 'a'].forEach((path) => collector.add(path));
  await collector.idle();

  expect(batches).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(most).toBe(1);
});

test('it begins again after it was idle', async () => {
  ['a', 'b'].forEach((path) => disk.write(path, '\n'));
  const { batches, work } = recording();
  const collector = serially(work, disk);
  collector.add('a');
  await collector.idle();
  collector.add('b');
  await collector.idle();

  expect(batches).toEqual([
    [60, 'a: \n'],
    [120, 'b: \n'],
  ]);
});
