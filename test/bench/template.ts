import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Row, Section } from './report.ts';
import { bundleProgram } from './scratch.ts';
import type { TemplateFigures } from './template/program.ts';

const GOAL = 6;

/** What one rendering and one compilation of a mapping template cost, next to JSON.parse; no socket. */
export async function templateSection(rounds: number): Promise<Section> {
  const { whole, engine, microseconds } = await figuresOf(rounds);
  const { parsing, small, large } = microseconds;
  const rendering = (work: string, value: number): Row => ({
    ...{ work, figure: `${value.toFixed(1)} µs`, ratio: value / parsing },
    ...{ goal: GOAL, value, unit: 'µs' },
  });
  return {
    title: 'Mapping templates, processor time of one process, from a bundle',
    rows: [
      { work: 'JSON.parse of the payload', figure: `${parsing.toFixed(1)} µs`, ratio: 1 },
      rendering(`${whole} bytes with $input, $util and $context`, microseconds.whole),
      rendering(`${engine} bytes of the language alone`, microseconds.engine),
      { work: 'compiling 37 KB', figure: `${(small / 1000).toFixed(1)} ms` },
      {
        work: 'compiling 300 KB, against eight times 37 KB',
        figure: `${(large / 1000).toFixed(1)} ms`,
        ratio: large / (8 * small),
        goal: 1.5,
      },
    ],
  };
}

async function figuresOf(rounds: number): Promise<TemplateFigures> {
  const program = await bundleProgram('template/program.ts', 'bench-template.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(rounds)]);
  return JSON.parse(stdout) as TemplateFigures;
}
