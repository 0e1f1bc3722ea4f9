import { parseDocument, stringify } from 'yaml';
import { lintCommand } from '../../gateway/cli/lint.ts';
import { documentOfMany } from './lint-document.ts';
import type { Row, Section } from './report.ts';
import { write } from './scratch.ts';

const OPERATIONS = 5_000;

/** Seconds that linting may take. */
const GOAL = 3;

const seconds = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
};

const row = (work: string, value: number, parsing: number): Row => ({
  ...{ work, figure: `${value.toFixed(2)} s`, ratio: value / parsing },
});

/** What `gatehouse lint` of 5,000 operations costs, next to parsing the same text; in this process. */
export async function lintSection(): Promise<Section> {
  const document = documentOfMany(OPERATIONS);
  const texts = {
    json: JSON.stringify(document, null, 2),
    yaml: stringify(document, { aliasDuplicateObjects: false }),
  };
  const parse = { json: JSON.parse, yaml: (text: string) => parseDocument(text).toJS() as unknown };
  const rows: Row[] = [];
  for (const kind of ['json', 'yaml'] as const) {
    const path = write(`many.${kind}`, texts[kind]);
    const megabytes = (texts[kind].length / 1_000_000).toFixed(1);
    const parsing = await seconds(() => parse[kind](texts[kind]));
    const linting = await seconds(() =>
      lintCommand({ document: path, format: 'json' }, () => undefined),
    );
    rows.push(row(`parsing ${megabytes} MB of ${kind.toUpperCase()}`, parsing, parsing));
    rows.push({ ...row('linting it', linting, parsing), goal: GOAL, value: linting, unit: 's' });
  }
  return { title: `Lint of ${OPERATIONS} operations, processor time of this process`, rows };
}
