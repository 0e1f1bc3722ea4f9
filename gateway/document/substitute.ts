import type { ApiDocument, Json, JsonObject } from './document.ts';
import { DocumentError, type Finding } from './finding.ts';
import { memberOf, pointerTo } from './pointer.ts';

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

/** Whether a member's text is read at all, and whether it is a template's. */
interface Reading {
  readonly inExtension: boolean;
  readonly inTemplate: boolean;
}

const outside: Reading = { inExtension: false, inTemplate: false };
const inside: Reading = { inExtension: true, inTemplate: false };
const template: Reading = { inExtension: true, inTemplate: true };

const readingOf = (name: string, reading: Reading): Reading => {
  if (!reading.inExtension) return name.startsWith('x-amazon-apigateway-') ? inside : outside;
  return reading.inTemplate || templates.has(name) ? template : inside;
};

/** Of roots looked through before: rules and compiler ask in turn, and none changes a root. */
const known = new WeakMap<JsonObject, readonly Placeholder[]>();

/** Every placeholder of a document, in order; they count only inside `x-amazon-apigateway-*` members. */
export const placeholdersOf = (root: JsonObject): readonly Placeholder[] => {
  const found = known.get(root) ?? findPlaceholders(root);
  known.set(root, found);
  return found;
};

const findPlaceholders = (root: JsonObject): Placeholder[] => {
  const found: Placeholder[] = [];
  const path: string[] = [];
  const visit = (value: Json, reading: Reading): void => {
    if (typeof value === 'string') {
      if (!reading.inExtension || !value.includes('${')) return;
      const place = { pointer: pointerTo(...path), inTemplate: reading.inTemplate };
      for (const [, name = ''] of value.matchAll(placeholder)) found.push({ name, ...place });
    } else if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      for (const [name, member] of Object.entries(value) as [string, Json][]) {
        path.push(name);
        visit(member, isList ? reading : readingOf(name, reading));
        path.pop();
      }
    }
  };
  visit(root, outside);
  return found;
};

/** The value with every text that is read replaced; what does not change is shared with the original. */
const filled = (value: Json, reading: Reading, fill: (text: string) => string): Json => {
  if (typeof value === 'string') return reading.inExtension ? fill(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value as Json[];
    const copies = items.map((item) => filled(item, reading, fill));
    return copies.some((item, at) => item !== items[at]) ? copies : items;
  }
  const members = Object.entries(value) as [string, Json][];
  const copies = members.map(([name, member]) => filled(member, readingOf(name, reading), fill));
  if (copies.every((copy, at) => copy === members[at]?.[1])) return value;
  return Object.fromEntries(members.map(([name], at) => [name, copies[at] ?? null]));
};

/** The substitutions a document declares in its root's `x-gatehouse`, with their local defaults. */
export const declaredSubstitutions = (root: JsonObject): Record<string, string> => {
  const declared = memberOf(memberOf(root, 'x-gatehouse'), 'substitutions') ?? {};
  const strings = Object.entries(declared).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(strings);
};

export const undeclaredRule = 'gatehouse/undeclared-placeholder';

/** Says that nothing declares a placeholder. */
export const undeclaredMessage = (name: string): string => `\${${name}} has no value.`;

/** How to declare it. */
export const undeclaredRemedy = (name: string): string =>
  name.startsWith('AWS::')
    ? `Only ${Object.keys(awsSubstitutions).join(', ')} are known.`
    : `Declare it: x-gatehouse: {substitutions: {${name}: VALUE}} at the root, or substitutions of the config.`;

const undeclared = ({ origins }: ApiDocument, { name, pointer }: Placeholder): Finding => {
  const { file, line } = origins.at(pointer);
  const [message, remedy] = [undeclaredMessage(name), undeclaredRemedy(name)];
  return { severity: 'error', rule: undeclaredRule, pointer, file, line, message, remedy };
};

/** Placeholders outside mapping templates that nothing gives a value. */
export const undeclaredPlaceholders = (
  root: JsonObject,
  values: Readonly<Record<string, string>> = {},
): Placeholder[] => {
  const known = { ...awsSubstitutions, ...declaredSubstitutions(root), ...values };
  return placeholdersOf(root).filter(
    ({ name, inTemplate }) => !inTemplate && !Object.hasOwn(known, name),
  );
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
  const missing = undeclaredPlaceholders(root, values);
  if (missing.length > 0) throw new DocumentError(missing.map((it) => undeclared(document, it)));
  const valueOf = (whole: string, name: string): string =>
    has(name) ? ((known as Readonly<Record<string, string>>)[name] ?? whole) : whole;
  const copy = filled(root, outside, (text) =>
    text.includes('${') ? text.replaceAll(placeholder, valueOf) : text,
  ) as JsonObject;
  return copy === root ? document : { ...document, root: copy };
};
