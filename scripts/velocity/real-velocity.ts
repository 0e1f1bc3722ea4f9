import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data } from './generator.ts';

/** A template, and which of the generator's data it is rendered with. */
export interface Question {
  readonly of: number;
  readonly template: string;
}

/** What Velocity 1.7 made of it: its output, or whether parsing or rendering failed. */
export type Answer = Question &
  ({ readonly output: string } | { readonly error: 'parse' | 'render' });

const JARS = ['velocity', 'commons-collections3', 'commons-lang'];
const classPath = JARS.map((name) => `/usr/share/java/${name}.jar`).join(':');
const LARGEST_ANSWER = 512 * 1024 * 1024;

/** Asks Apache Velocity 1.7; needs a JDK and Debian's `velocity`. */
export function askVelocity(questions: readonly Question[]): Answer[] {
  const classes = mkdtempSync(join(tmpdir(), 'velocity-'));
  try {
    const source = join(import.meta.dirname, 'Render.java');
    execFileSync('javac', ['-cp', classPath, '-d', classes, source]);
    const input = questions.map(({ of, template }) => line(template, data[of] ?? {})).join('');
    const options = { input, encoding: 'utf8', maxBuffer: LARGEST_ANSWER } as const;
    const lines = execFileSync('java', ['-cp', `${classPath}:${classes}`, 'Render'], options);
    const answers = lines.trimEnd().split('\n');
    return questions.map((question, at) => answer(question, answers[at] ?? ''));
  } finally {
    rmSync(classes, { recursive: true });
  }
}

function line(template: string, scope: object): string {
  return `${base64(template)} ${base64(JSON.stringify(scope))}\n`;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function answer({ of, template }: Question, line: string): Answer {
  const [kind, text = ''] = line.split(' ');
  if (kind === 'parse') return { of, template, error: 'parse' };
  if (kind === 'error') return { of, template, error: 'render' };
  return { of, template, output: Buffer.from(text, 'base64').toString() };
}
