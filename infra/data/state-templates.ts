import type { State } from './state-machine.schema.ts';
import type { Fault } from './state-machines.ts';

const path = /^\$\$?(\.[A-Za-z_][\w-]*|\[\d+\]|\['[^'\\]+'\])*$/;
/** What stands for something that differs by environment. */
const known = ['AWS::Partition', 'AWS::Region', 'AWS::AccountId', 'Prefix', 'Environment'];

/** What is wrong in the payload templates and placeholders of a state. */
export const templateFaults = (state: State): readonly Fault[] => [
  ...pathFaults(state, []),
  ...placeholderFaults(state, []),
];

const templates = ['Parameters', 'ResultSelector', 'Payload'];

/** Members ending in `.$` are looked at in templates alone: elsewhere they are refused by name. */
function pathFaults(value: unknown, at: readonly string[]): readonly Fault[] {
  return membersOf(value).flatMap(([name, member]): readonly Fault[] => {
    const inside = [...at, name];
    const isTemplate = at.some((it) => templates.includes(it));
    if (!isTemplate || !name.endsWith('.$')) return pathFaults(member, inside);
    if (typeof member === 'string' && path.test(member)) return [];
    const shown = JSON.stringify(member);
    return [
      [inside, `is ${shown}: it is a path as $.report.id; functions (States.…) are not honoured`],
    ];
  });
}

function placeholderFaults(value: unknown, at: readonly string[]): readonly Fault[] {
  if (typeof value !== 'string') {
    return membersOf(value).flatMap(([name, member]) => placeholderFaults(member, [...at, name]));
  }
  return [...value.matchAll(/\$\{([^}]*)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !known.includes(name))
    .map((name): Fault => [at, `holds \${${name}}: known are ${known.join(', ')}`]);
}

const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
