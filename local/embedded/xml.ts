/** A member of an answer: text, nothing, a list, or members by name. */
export type Answered =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Answered[]
  | { readonly [name: string]: Answered };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescape = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\r]/g, (it) =>
    it === '&'
      ? '&amp;'
      : it === '<'
        ? '&lt;'
        : it === '>'
          ? '&gt;'
          : it === '"'
            ? '&quot;'
            : '&#xD;',
  );

const TAG = /<(\/?)([A-Za-z][\w.-]*)[^>]*?(\/?)>/g;

interface Element {
  readonly name: string;
  readonly children: Element[];
  text: string;
}

/** Reads the XML that fauxqs writes: elements and text, no comments, no CDATA. */
function readXml(xml: string): Element {
  const root: Element = { name: '', children: [], text: '' };
  const open = [root];
  let end = 0;
  for (const { 0: whole, 1: closing, 2: name = '', 3: empty, index } of xml.matchAll(TAG)) {
    const at = open.at(-1) ?? root;
    at.text += unescape(xml.slice(end, index));
    end = index + whole.length;
    if (closing === '/') {
      open.pop();
      continue;
    }
    const element: Element = { name, children: [], text: '' };
    at.children.push(element);
    if (empty !== '/') open.push(element);
  }
  return root;
}

/** An XML answer as the members its JSON form has: `member` makes a list, `entry` a map. */
export const xmlToMembers = (xml: string): Answered => membersOf(readXml(xml));

function membersOf({ children, text }: Element): Answered {
  const [first] = children;
  if (first === undefined) return text.trim() === '' && text !== '' ? null : text;
  if (first.name === 'member') return children.map(membersOf);
  if (first.name === 'entry')
    return Object.fromEntries(
      children.map((entry) => [
        entry.children.find(({ name }) => name === 'key')?.text ?? '',
        entry.children.find(({ name }) => name === 'value')?.text ?? '',
      ]),
    );
  return Object.fromEntries(children.map((it) => [it.name, membersOf(it)]));
}

/** Writes members as elements, a list as an element for each of its items. */
export function membersToXml(members: { readonly [name: string]: Answered }): string {
  return Object.entries(members)
    .map(([name, value]) => elementOf(name, value))
    .join('');
}

function elementOf(name: string, value: Answered): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return (value as readonly Answered[]).map((it) => elementOf(name, it)).join('');
  if (typeof value === 'object')
    return `<${name}>${membersToXml(value as Readonly<Record<string, Answered>>)}</${name}>`;
  return `<${name}>${escapeXml(String(value))}</${name}>`;
}
