/** One line of the bench's result. */
export interface Row {
  readonly work: string;
  readonly figure: string;
  /** Against what the section compares with. */
  readonly ratio?: number;
  /** The most (or, with `atLeast`, the least) it may be: of the ratio, or of `value`. */
  readonly goal?: number;
  /** What the goal is about where that is not the ratio. */
  readonly value?: number;
  readonly unit?: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

const HEAD = ['work', 'figure', 'ratio', 'goal', ''] as const;

const cells = ({ work, figure, ratio, goal, value, unit = 'x' }: Row): string[] => [
  work,
  figure,
  ratio === undefined ? '' : `${ratio.toFixed(2)}x`,
  goal === undefined ? '' : `≤ ${goal} ${unit}`.replace(' x', 'x'),
  goal === undefined ? '' : (value ?? ratio ?? 0) <= goal ? 'met' : 'missed',
];

/** Tables for a terminal. */
export function plainText(sections: readonly Section[]): string {
  return sections
    .map(({ title, rows }) => {
      const table = [[...HEAD], ...rows.map(cells)];
      const widths = HEAD.map((_, column) =>
        Math.max(...table.map((it) => it[column]?.length ?? 0)),
      );
      const lines = table.map((it) =>
        it.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
      );
      return [title, '', ...lines.map((line) => `  ${line}`.trimEnd()), ''].join('\n');
    })
    .join('\n');
}

/** The same tables for the README. */
export function markdown(sections: readonly Section[]): string {
  return sections
    .map(({ title, rows }) => {
      const table = [[...HEAD], HEAD.map(() => '---'), ...rows.map(cells)];
      return [`**${title}**`, '', ...table.map((it) => `| ${it.join(' | ')} |`), ''].join('\n');
    })
    .join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [
    sorted[sorted.length % 2 === 0 ? middle - 1 : middle],
    sorted[middle],
  ];
  return (low + high) / 2;
}
