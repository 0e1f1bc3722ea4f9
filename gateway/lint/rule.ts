import type { ApiKind } from '../document/document.ts';
import type { Severity } from '../document/finding.ts';
import type { LintContext } from './context.ts';

/** What a rule says of one place; the linter adds the authored file and line, and what the rule says of itself. */
export interface Remark {
  readonly severity: Severity;
  /** JSON pointer into the bundled document. */
  readonly pointer: string;
  /** API Gateway's own words where they are known, ours otherwise. */
  readonly message: string;
  /** In place of the rule's, where it depends on what was found. */
  readonly remedy?: string;
  /** What tells remarks apart instead of the message, where that names one of several operations. */
  readonly alike?: string;
}

/** A pure function of the document. */
export type Check = (context: LintContext) => readonly Remark[];

/** One rule: what it knows of itself, and what it looks for. */
export interface Rule {
  /** Kebab case, as its file is named; of our own rules, in `rules/gatehouse/`, with `gatehouse/` before it. */
  readonly id: string;
  /** Kinds of API it is about; for others it is not asked. */
  readonly kinds: readonly ApiKind[];
  /** What API Gateway does, or what we ask for, in one sentence. */
  readonly about: string;
  /** How to mend it, in one sentence addressed to the author. */
  readonly remedy: string;
  /** Facts it rests on: `import 177`, `REST 13`, `HTTP 206`; empty for rules of our own that rest on none. */
  readonly facts: readonly string[];
  /** The AWS page nearest to the fact. */
  readonly page: string;
  /** What its findings may be, gravest first; where absent, `error` alone. Redocly and the page of rules go by it. */
  readonly severities?: readonly Severity[];
  /** Of our own errors: `serve` refuses to start as well, not `generate` and `synth` alone. */
  readonly stopsServe?: true;
  /**
   * Of API Gateway's own refusals: sources disagree whether today's import still refuses this, or it is
   * known to be refused, but by no recorded fact. The verdict is that it is refused; `serve` goes on,
   * and warns.
   */
  readonly disputed?: true;
  /** Absent where reading or compiling the document reports it under this id. */
  readonly check?: Check;
}

const GUIDE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';

/** A page of API Gateway's developer guide by its name: `http-api-open-api`. */
export const guide = (name: string): string => `${GUIDE}/${name}.html`;

/** What the findings of a rule may be, gravest first. */
export const severitiesOf = ({ severities = ['error'] }: Rule): readonly Severity[] => severities;

const OURS = 'gatehouse/';

/** Whether a rule of this id is ours: API Gateway knows nothing of it, and no verdict depends on it. */
export const isOurs = (id: string): boolean => id.startsWith(OURS);

/** A rule's name within a list that is ours as a whole: a page of rules, a plugin of Redocly. */
export const ruleName = (id: string): string => (isOurs(id) ? id.slice(OURS.length) : id);
