import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isOurs, type Rule, ruleName, severitiesOf } from '../../../gateway/lint/rule.ts';
import { ruleOf, ruleSet } from '../../../gateway/lint/rule-set.ts';

const folder = 'gateway/lint/rules';
const lists = ['openapi', 'rest', 'http', 'gatehouse'];

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'about' in value;

interface RuleFile {
  readonly list: string;
  readonly path: string;
  readonly text: string;
  readonly rules: readonly Rule[];
}

const files: RuleFile[] = [];
beforeAll(async () => {
  for (const list of lists)
    for (const name of readdirSync(join(folder, list))) {
      const path = join(folder, list, name);
      const exported = (await import(`../../../${path}`)) as Record<string, unknown>;
      const rules = Object.values(exported).filter(isRule);
      files.push({ list, path, text: readFileSync(path, 'utf8'), rules });
    }
});

/** What is wrong with rules or files, by name. */
const wrong = <T>(
  items: readonly T[],
  name: (item: T) => string,
  isFine: (item: T) => boolean,
): string[] => items.filter((it) => !isFine(it)).map(name);

const ruleNameOf = ({ id }: Rule): string => ruleName(id);
const idOf = ({ id }: Rule): string => id;
const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) < index)),
];

describe('files of rules', () => {
  test('stand in one of the four folders', () =>
    expect(
      readdirSync(folder)
        .filter((name) => !name.includes('.'))
        .sort(),
    ).toEqual(lists.toSorted()));

  test('export one rule each, of the name of the file', () =>
    expect(
      wrong(
        files,
        ({ path }) => path,
        ({ list, path, rules }) => {
          const name = basename(path, '.ts');
          return (
            rules.length === 1 &&
            rules[0]?.id === (list === 'gatehouse' ? `gatehouse/${name}` : name)
          );
        },
      ),
    ).toEqual([]));

  test('are listed, each once', () => {
    const found = files.flatMap(({ rules }) => rules);
    expect(wrong(found, idOf, (rule) => ruleSet.includes(rule))).toEqual([]);
    expect(wrong(ruleSet, idOf, (rule) => found.includes(rule))).toEqual([]);
    expect(repeated(ruleSet.map((rule) => `${rule.kinds.join()} ${rule.id}`))).toEqual([]);
  });

  test('say beforehand how grave their findings may be', () => {
    const said = ({ text }: RuleFile): string[] => [
      ...new Set([...text.matchAll(/'(error|warning|info)'/g)].map(([, it]) => it ?? '')),
    ];
    const isFine = (file: RuleFile): boolean =>
      file.rules.every((rule) =>
        said(file).every((it) => severitiesOf(rule).includes(it as never)),
      );
    expect(wrong(files, ({ path }) => path, isFine)).toEqual([]);
  });
});

const names = ruleSet.map(({ id, kinds }) => kinds.map((kind) => `${kind} ${id}`)).flat();
const facts = /^(import|REST|HTTP) \d+[a-z]?$/;
const order = ['error', 'warning', 'info'];

describe('rules', () => {
  test.each<[string, (rule: Rule) => boolean]>([
    ['have a kebab-case id', ({ id }) => /^(gatehouse\/)?[a-z0-9]+(-[a-z0-9]+)*$/.test(id)],
    ['are about a kind of API', ({ kinds }) => kinds.length > 0],
    ['say what they are about in a sentence', ({ about }) => /^\S.*\.$/s.test(about)],
    ['say how to mend it in a sentence', ({ remedy }) => /^\S.*\.$/s.test(remedy)],
    ['cite facts by number', (rule) => rule.facts.every((it) => facts.test(it))],

    ['lead to a page of AWS', ({ page }) => /^https:\/\/docs\.aws\.amazon\.com\/\S+$/.test(page)],
    ['stop serve only where they are ours', ({ id, stopsServe }) => !stopsServe || isOurs(id)],
    ['are disputed only where they are not', ({ id, disputed }) => !disputed || !isOurs(id)],
    [
      'have severities, gravest first',
      (rule) => {
        const ranks = severitiesOf(rule).map((it) => order.indexOf(it));
        return ranks.length > 0 && ranks.every((rank, at) => rank > (ranks[at - 1] ?? -1));
      },
    ],
  ])('%s', (_, isFine) => expect(wrong(ruleSet, idOf, isFine)).toEqual([]));

  test('have an id of their own for each kind of API', () => expect(repeated(names)).toEqual([]));

  test('have a name of their own in Redocly, where ours have no prefix', () => {
    const ids = [...new Set(ruleSet.map(idOf))];
    expect(repeated(ids.map(ruleName))).toEqual([]);
  });

  test('are found by id and kind', () =>
    expect(
      wrong(ruleSet, idOf, (rule) => rule.kinds.every((kind) => ruleOf(rule.id, kind) === rule)),
    ).toEqual([]));
});

/** Refusals of an import that `serve` runs past (`disputed`), and ours that it does not. */
const flags: readonly (readonly [string, (rule: Rule) => boolean, readonly string[]])[] = [
  [
    'API Gateway’s refusals that serve runs past',
    ({ disputed }) => disputed === true,
    [
      ...['authorization-scopes', 'authorizer-scopes', 'authtype-without-authorizer'],
      ...['duplicate-enum', 'media-type', 'model-disputed-keywords', 'model-format', 'null-type'],
      ...['response-status', 'undeclared-header'],
    ],
  ],
  [
    'our own that stop serve',
    ({ stopsServe }) => stopsServe === true,
    [
      ...['access-log-format', 'api-key', 'authorizer-expression', 'config', 'credentials'],
      ...[
        'domain-name',
        'dropped-operation',
        'has-integration',
        'internal',
        'method-settings',
        'no-methods',
      ],
      ...['not-honoured', 'open-operation', 'openapi-2', 'policy-element', 'public-route'],
      ...['route-throttle', 'scopes', 'selection-pattern', 'several-authorizers', 'stage-name'],
      ...['stage-variable', 'trailing-slash', 'undeclared-placeholder', 'unique-operation-id'],
      ...['unknown-member', 'unsupported-integration', 'usage-plan', 'web-acl', 'x-gatehouse'],
    ],
  ],
];

test.each(flags)('%s are these', (_name, isFlagged, names) =>
  expect(ruleSet.filter(isFlagged).map(ruleNameOf).toSorted()).toEqual(names),
);
