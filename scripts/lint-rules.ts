import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ApiKind } from '../gateway/document/document.ts';
import { isOurs, type Rule, severitiesOf } from '../gateway/lint/rule.ts';
import { ruleSet } from '../gateway/lint/rule-set.ts';

const kinds = { rest: 'REST', http: 'HTTP', websocket: 'WebSocket' } as const satisfies Record<
  ApiKind,
  string
>;

interface Group {
  readonly title: string;
  readonly about: string;
  readonly has: (rule: Rule) => boolean;
}

const isTheirs = (rule: Rule, grade: string): boolean =>
  !isOurs(rule.id) && severitiesOf(rule)[0] === grade;

const groups: readonly Group[] = [
  {
    title: 'Refused',
    about: 'API Gateway does not import the document: the verdict is `rejected`, the exit code 1.',
    has: (rule) => isTheirs(rule, 'error'),
  },
  {
    title: 'Dropped or changed',
    about:
      'API Gateway imports the document, with a warning or without a word, and leaves out or changes something that was meant for it: the verdict is `warning`.',
    has: (rule) => isTheirs(rule, 'warning'),
  },
  {
    title: 'Notes',
    about: 'Worth knowing; the verdict is as without them.',
    has: (rule) => isTheirs(rule, 'info'),
  },
  {
    title: 'Ours',
    about:
      'What API Gateway would take and we would not: what is unsafe, what cannot work when it is called, what is not run here. These never change the verdict. `npm run generate` and `npm run synth` stop at their errors; `gatehouse serve` at those that say so.',
    has: ({ id }) => isOurs(id),
  },
];

/** Text as it is: characters that Markdown reads are escaped, save in code. */
const plain = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll(/[<>*$|[\]]/g, '\\$&')))
    .join('');

/** An id that rules of several kinds have is told apart by its kind. */
const titleOf = (rule: Rule): string => {
  const same = ruleSet.filter(({ id }) => id === rule.id);
  return same.length > 1 ? `\`${rule.id}\` (${kindsOf(rule)})` : `\`${rule.id}\``;
};

const kindsOf = (rule: Rule): string => rule.kinds.map((kind) => kinds[kind]).join(', ');

/** As GitHub makes the anchor of a title. */
const anchorOf = (rule: Rule): string =>
  titleOf(rule)
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

const words = { error: 'an error', warning: 'a warning', info: 'a note' } as const;

/** What is to be known beside the group: severities where they differ from it, who stops, what is disputed. */
const remarksOf = (rule: Rule): string[] => {
  const severities = severitiesOf(rule);
  const isPlain = severities.length === 1 && (!isOurs(rule.id) || severities[0] === 'error');
  return [
    ...(isPlain ? [] : [`It is ${severities.map((it) => words[it]).join(' or ')}.`]),
    ...(rule.disputed
      ? ['Sources disagree whether an import refuses this today: `serve` goes on, and warns.']
      : []),
    ...(rule.stopsServe ? ['`serve` stops at it too.'] : []),
  ];
};

const entryOf = (rule: Rule): string => {
  const facts = rule.facts.length === 0 ? '' : ` · facts: ${rule.facts.join(', ')}`;
  return [
    `### ${titleOf(rule)}`,
    [plain(rule.about), ...remarksOf(rule)].join(' '),
    `→ ${plain(rule.remedy)}`,
    `${kindsOf(rule)} APIs${facts} · [AWS](${rule.page})`,
  ].join('\n\n');
};

const byId = (rules: readonly Rule[]): Rule[] =>
  rules.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));

const groupText = ({ title, about, has }: Group): string => {
  const rules = byId(ruleSet.filter(has));
  const index = rules.map((rule) => `[${titleOf(rule)}](#${anchorOf(rule)})`).join(',\n');
  return [`## ${title}`, about, index, ...rules.map(entryOf)].join('\n\n');
};

const head = `<!-- Written by \`npm run generate\` from gateway/lint/rules. -->

# Lint rules

What \`gatehouse lint\` looks for, as do \`gatehouse serve\`, \`npm run generate\`, \`npm run synth\` and, by
\`gatehouse/recommended\`, Redocly. There a rule is named without a second \`gatehouse/\`: \`gatehouse/model-name\`,
\`gatehouse/explicit-security\`. Each entry says what an import does, how to mend it (→), the kinds of API it is about,
the facts it rests on, by the numbers that \`npm run conformance\` shows, and AWS's own page.`;

/** The page of all rules, in Markdown. */
export const lintRulesPage = (): string => `${[head, ...groups.map(groupText)].join('\n\n')}\n`;

/** Where the page stands. */
const page = join('docs', 'lint-rules.md');

/** Whether the page is what the rules say. */
export const areLintRulesCurrent = async (path = page): Promise<boolean> =>
  existsSync(path) && (await readFile(path, 'utf8')) === lintRulesPage();

/** Brings the page up to date; answers whether it was not. Where its folder is not, neither is it. */
export const writeLintRules = async (path = page): Promise<boolean> => {
  if (!existsSync(dirname(path)) || (await areLintRulesCurrent(path))) return false;
  await writeFile(path, lintRulesPage());
  return true;
};
