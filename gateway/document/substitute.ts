import type { ApiDocument, Json, JsonObject } from './document.ts';
import { DocumentError, type Finding } from './finding.ts';
import { escapeToken, memberOf } from './pointer.ts';

/** A placeholder, as `gateway/README.md` has it: `${AWS::…}` or `${PascalName}`, without a dot. */
const placeholder = /\$\{(AWS::[A-Za-z]+|[A-Z][A-Za-z0-9_]*)\}/g;

/** What API Gateway itself fills in at import (fact 160), with values for this machine. */
export const awsSubstitutions = {
  'AWS::Region': 'us-east-1',
  'AWS::AccountId': '123456789012',
  'AWS::Partition': 'aws',
} as const satisfies Readonly<Record<string, string>>;

/** In mapping templates `${Name}` is Velocity's; only declared names are placeholders there. */
const templates = new Set(['requestTemplates', 'responseTemplates']);

export interface Placeholder {
  readonly name: string;
  readonly pointer: string;
  readonly inTemplate: boolean;
}

interface Spot {
  readonly pointer: string;
  readonly inExtension: boolean;
  readonly inTemplate: boolean;
}

type Replace = (text: string, spot: Spot) => string;

const walk = (value: Json, spot: Spot, replace: Replace): Json => {
  if (typeof value === 'string') return spot.inExtension ? replace(value, spot) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value as Json[];
    const walked = items.map((item, at) =>
      walk(item, { ...spot, pointer: `${spot.pointer}/${at}` }, replace),
    );
    return walked.some((item, at) => item !== items[at]) ? walked : items;
  }
  const authored = Object.entries(value as JsonObject) as [string, Json][];
  const members = authored.map(([name, member]): [string, Json] => {
    const inner = {
      pointer: `${spot.pointer}/${escapeToken(name)}`,
      inExtension: spot.inExtension || name.startsWith('x-amazon-apigateway-'),
      inTemplate: spot.inTemplate || (spot.inExtension && templates.has(name)),
    };
    return [name, walk(member, inner, replace)];
  });
  const same = members.every(([, member], at) => member === authored[at]?.[1]);
  return same ? value : Object.fromEntries(members);
};

const start: Spot = { pointer: '', inExtension: false, inTemplate: false };

/** Every placeholder of a document, in order; they count only inside `x-amazon-apigateway-*` members. */
export const placeholdersOf = (root: JsonObject): Placeholder[] => {
  const found: Placeholder[] = [];
  walk(root, start, (text, { pointer, inTemplate }) => {
    for (const [, name = ''] of text.matchAll(placeholder))
      found.push({ name, pointer, inTemplate });
    return text;
  });
  return found;
};

/** The substitutions a document declares in its root's `x-gatehouse`, with their local defaults. */
export const declaredSubstitutions = (root: JsonObject): Record<string, string> => {
  const declared = memberOf(memberOf(root, 'x-gatehouse'), 'substitutions') ?? {};
  const strings = Object.entries(declared).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(strings);
};

export const undeclaredRule = 'gatehouse/undeclared-placeholder';

/** Says that nothing declares a placeholder, and how to declare it. */
export const undeclaredMessage = (name: string): string => {
  const remedy = name.startsWith('AWS::')
    ? `Only ${Object.keys(awsSubstitutions).join(', ')} are known.`
    : 'Declare it in x-gatehouse.substitutions of the document or in substitutions of the config.';
  return `\${${name}} has no value. ${remedy}`;
};

const undeclared = ({ origins }: ApiDocument, { name, pointer }: Placeholder): Finding => {
  const { file, line } = origins.at(pointer);
  const message = undeclaredMessage(name);
  return { severity: 'error', rule: undeclaredRule, pointer, file, line, message };
};

/**
 * Fills in placeholders. `values` come before the document's own `x-gatehouse.substitutions`, and
 * these before `AWS::Region`, `AWS::AccountId` and `AWS::Partition`'s local values.
 *
 * @throws DocumentError with every placeholder that has no value, outside mapping templates
 */
export const substitute = (
  document: ApiDocument,
  values: Readonly<Record<string, string>> = {},
): ApiDocument => {
  const { root } = document;
  const known = { ...awsSubstitutions, ...declaredSubstitutions(root), ...values };
  const has = (name: string): boolean => Object.hasOwn(known, name);
  const missing = placeholdersOf(root).filter(({ name, inTemplate }) => !inTemplate && !has(name));
  if (missing.length > 0) throw new DocumentError(missing.map((it) => undeclared(document, it)));
  const fill = (whole: string, name: string): string =>
    has(name) ? ((known as Readonly<Record<string, string>>)[name] ?? whole) : whole;
  const filled = walk(root, start, (text) => text.replaceAll(placeholder, fill)) as JsonObject;
  return filled === root ? document : { ...document, root: filled };
};
