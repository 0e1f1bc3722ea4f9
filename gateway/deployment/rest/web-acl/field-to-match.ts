import { headerPairs, inspected } from '../../../waf/fields.ts';
import type { Inspected, Pair } from '../../../waf/fields.ts';
import type { WebRequest } from '../../../waf/web-request.ts';
import type { Authored } from './authored.ts';
import { compileJsonBody } from './json-body.ts';

/**
 * The texts of a request that a statement inspects, one character a byte; or its outcome, where the part is
 * larger than WAF inspects, or cannot be read, and the statement says what that means.
 */
export type Component = (web: WebRequest) => readonly string[] | boolean;

const OVERSIZE = ['CONTINUE', 'MATCH', 'NO_MATCH'] as const;
type OversizeHandling = (typeof OVERSIZE)[number];

type Compile = (field: Authored) => Component;

const NOT_THERE: readonly string[] = [];

const FIELDS: Readonly<Record<string, Compile>> = {
  method: () => (web) => [web.request.method],
  uriPath: () => (web) => [web.request.path],
  queryString: () => (web) => [web.request.query],
  allQueryArguments: () => (web) => web.query.flat(),
  singleQueryArgument: (field) => {
    const name = field.text('name').toLowerCase();
    return (web) =>
      web.query.filter((it) => it[0].toLowerCase() === name).map(([, value]) => value);
  },
  singleHeader: (field) => {
    const name = field.text('name').toLowerCase();
    return ({ request }) =>
      headerPairs(request.rawHeaders)
        .filter((it) => it[0].toLowerCase() === name)
        .map(([, value]) => value);
  },
  headers: (field) =>
    compileFields(field, {
      pairs: ({ request }) => headerPairs(request.rawHeaders),
      included: 'includedHeaders',
      excluded: 'excludedHeaders',
    }),
  cookies: (field) =>
    compileFields(field, {
      pairs: (web) => web.cookies,
      included: 'includedCookies',
      excluded: 'excludedCookies',
    }),
  headerOrder: (field) => {
    const oversize = oversizeHandling(field);
    return ({ request }) => {
      const all = inspected(headerPairs(request.rawHeaders));
      const text = all.pairs.map(([name]) => name).join(':');
      return all.oversize ? outcome(oversize, [text]) : [text];
    };
  },
  body: (field) => {
    const oversize = oversizeHandling(field, 'CONTINUE');
    return (web) => (web.bodyIsOversize ? outcome(oversize, [web.body]) : [web.body]);
  },
  jsonBody: (field) => {
    const oversize = oversizeHandling(field, 'CONTINUE');
    const texts = compileJsonBody(field);
    return (web) => {
      if (web.bodyIsOversize && oversize !== 'CONTINUE') return oversize === 'MATCH';
      return texts(web);
    };
  },
  // A connection here has no TLS fingerprint, and no request carries a fragment: what is to be done then is said.
  ja3Fingerprint: (field) => fallback(field),
  ja4Fingerprint: (field) => fallback(field),
  uriFragment: (field) => fallback(field),
};

/** Compiles `fieldToMatch`. */
export function compileFieldToMatch(statement: Authored): Component {
  const field = statement.required('fieldToMatch');
  const name = field.one('fieldToMatch');
  const compile = name !== undefined && Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (name === undefined || compile === undefined) {
    if (name !== undefined)
      field.fault(name, `${name} is no part of a request: ${Object.keys(FIELDS).join(', ')} are.`);
    return () => NOT_THERE;
  }
  const inner = field.required(name);
  const component = compile(inner);
  inner.done(name);
  return component;
}

function fallback(field: Authored): Component {
  const matches = field.oneOf('fallbackBehavior', ['MATCH', 'NO_MATCH'], 'NO_MATCH') === 'MATCH';
  return () => matches;
}

const oversizeHandling = (field: Authored, byDefault?: OversizeHandling): OversizeHandling =>
  field.oneOf('oversizeHandling', OVERSIZE, byDefault);

const outcome = (
  handling: OversizeHandling,
  texts: readonly string[],
): readonly string[] | boolean => (handling === 'CONTINUE' ? texts : handling === 'MATCH');

interface FieldKind {
  readonly pairs: (web: WebRequest) => readonly Pair[];
  readonly included: string;
  readonly excluded: string;
}

/** Headers or cookies: which of them, and whether keys, values or both. */
function compileFields(field: Authored, kind: FieldKind): Component {
  const pattern = field.required('matchPattern');
  const choice = pattern.one('matchPattern');
  const names = new Set(
    choice === 'all' || choice === undefined
      ? []
      : pattern.texts(choice).map((it) => it.toLowerCase()),
  );
  if (choice !== undefined && !['all', kind.included, kind.excluded].includes(choice))
    pattern.fault(choice, `matchPattern is all, ${kind.included} or ${kind.excluded}.`);
  const scope = field.oneOf('matchScope', ['ALL', 'KEY', 'VALUE']);
  const oversize = oversizeHandling(field);
  const chosen = (name: string): boolean =>
    choice === 'all' || names.has(name.toLowerCase()) === (choice === kind.included);
  return (web) => {
    const all: Inspected = inspected(kind.pairs(web));
    if (all.oversize && oversize !== 'CONTINUE') return oversize === 'MATCH';
    return all.pairs
      .filter(([name]) => chosen(name))
      .flatMap(([name, value]) =>
        scope === 'ALL' ? [name, value] : [scope === 'KEY' ? name : value],
      );
  };
}
