import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DocumentError, type Finding, type Severity } from '../document/finding.ts';
import { kindOf } from '../document/kind.ts';
import { readDocumentSync } from '../document/read.ts';
import { explained, lint } from './lint.ts';
import { type Rule, ruleName, severitiesOf } from './rule.ts';
import { ruleSet } from './rule-set.ts';

/** What we use of Redocly's source: a file and its text. */
interface Source {
  readonly absoluteRef: string;
  readonly constructor: new (absoluteRef: string, body: string) => Source;
}

type Grade = 'error' | 'warn';

interface Report {
  readonly message: string;
  /** The AWS page. */
  readonly reference?: string;
  readonly forceSeverity?: Grade;
  readonly location: {
    readonly source: Source;
    readonly pointer: undefined;
    readonly start: { readonly line: number; readonly col: number };
  };
}

interface VisitorContext {
  readonly location: { readonly source: Source };
  readonly report: (report: Report) => void;
}

/** What `redocly.yaml` says of a rule. */
interface RuleSettings {
  readonly severity?: Grade | 'off';
}

/** What is found in one document: by the name of the rule, and whether it could be read at all. */
interface Found {
  readonly isRead: boolean;
  readonly byRule: ReadonlyMap<string, readonly Finding[]>;
}

const byRule = (findings: readonly Finding[]): Found['byRule'] => {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = ruleName(finding.rule);
    const same = found.get(name);
    if (same === undefined) found.set(name, [finding]);
    else same.push(finding);
  }
  return found;
};

const foundIn = (path: string): Found => {
  try {
    const document = readDocumentSync(path);
    return { isRead: true, byRule: byRule(lint(document, kindOf(document))) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { isRead: false, byRule: byRule(error.findings.map((it) => explained(it))) };
  }
};

/** One pass of Redocly over one document: it makes the rules that are on, then visits with each. */
class Run {
  readonly on = new Set<string>();
  readonly #found = new Map<string, Found>();
  isVisiting = false;

  found(path: string): Found {
    const found = this.#found.get(path) ?? foundIn(path);
    this.#found.set(path, found);
    return found;
  }
}

const grades = { error: 'error', warning: 'warn', info: 'warn' } as const satisfies Record<
  Severity,
  Grade
>;

/** Notes alone: off until somebody wants them. */
const gradeOf = (severities: readonly Severity[]): Grade | 'off' => {
  if (severities.includes('error')) return 'error';
  return severities.includes('warning') ? 'warn' : 'off';
};

/** Redocly shows a finding with the lines around it, so it needs the file. */
const sourceOf = (root: Source, file: string): Source => {
  const path = resolve(file);
  return path === root.absoluteRef ? root : new root.constructor(path, readFileSync(path, 'utf8'));
};

const messageOf = ({ message, remedy }: Finding): string =>
  remedy === undefined ? message : `${message}\n${remedy}`;

/** Severities of every rule of a name: kinds of API may have one each. */
const named = (rules: readonly Rule[]): ReadonlyMap<string, readonly Severity[]> => {
  const severities = new Map<string, readonly Severity[]>();
  for (const rule of rules) {
    const name = ruleName(rule.id);
    severities.set(name, [...(severities.get(name) ?? []), ...severitiesOf(rule)]);
  }
  return severities;
};

/** Rules of ours as rules of Redocly's, by name; each document is read and linted once for all of them. */
const redoclyRules = (rules: ReadonlyMap<string, readonly Severity[]>) => {
  let run = new Run();

  /** Of a document that cannot be read everything is told, and of any what is no rule's that Redocly could switch. */
  const isToldAnyway = (name: string, { isRead }: Found): boolean =>
    isRead ? !rules.has(name) : !run.on.has(name);

  /** What a rule is to report: its own findings, and if it is the first, those that nobody else would. */
  const reported = (name: string, path: string): readonly Finding[] => {
    const found = run.found(path);
    const own = found.byRule.get(name) ?? [];
    if (run.isVisiting) return own;
    const others = [...found.byRule].filter(([other]) => isToldAnyway(other, found));
    return [...own, ...others.flatMap(([, findings]) => findings)];
  };

  const ruleOf = (name: string, severities: readonly Severity[]) => (settings?: RuleSettings) => {
    if (run.isVisiting) run = new Run();
    run.on.add(name);
    const recommended = gradeOf(severities);
    // A grade of the team's own holds for all that a rule says; ours is that of each finding.
    const isGraded = settings?.severity !== undefined && settings.severity !== recommended;
    const isMixed = severities.some((it) => grades[it] !== recommended);
    const leave = (_root: unknown, { location: { source }, report }: VisitorContext): void => {
      const findings = reported(name, source.absoluteRef);
      run.isVisiting = true;
      for (const finding of findings) {
        if (finding.severity === 'info' && recommended !== 'off') continue;
        const { file, line, severity, link } = finding;
        const place = { source: sourceOf(source, file), pointer: undefined };
        report({
          message: messageOf(finding),
          ...(link !== undefined && { reference: link }),
          ...(isMixed && !isGraded && { forceSeverity: grades[severity] }),
          location: { ...place, start: { line, col: 1 } },
        });
      }
    };
    return { Root: { leave } };
  };

  return Object.fromEntries([...rules].map(([name, of]) => [name, ruleOf(name, of)]));
};

/** What `extends: [gatehouse/recommended]` says: every rule, as grave as it is. */
const recommendedOf = (
  rules: ReadonlyMap<string, readonly Severity[]>,
): Record<string, Grade | 'off'> =>
  Object.fromEntries([...rules].map(([name, of]) => [`gatehouse/${name}`, gradeOf(of)]));

/** The plugin that `redocly.yaml` names: each rule of the rule set is one of Redocly's. */
export const plugin = () => {
  const names = named(ruleSet);
  const rules = redoclyRules(names);
  return {
    id: 'gatehouse',
    rules: { oas2: rules, oas3: rules },
    configs: { recommended: { rules: recommendedOf(names) } },
  };
};
