import { textOf } from '../../deployment/text-of.ts';
import type { Json, JsonObject } from '../../document/document.ts';
import { isObject, memberOf, membersOf, valueAt } from '../../document/pointer.ts';
import { refusalDefaults } from '../../gateway-response/defaults.table.ts';
import { RESPONSE_TYPES } from '../../rest-error.ts';
import type { RestResponseType } from '../../rest-error.ts';
import type { ChangeSeverity } from '../change.ts';
import { placeOf } from '../comparison.ts';
import { isSame, listed, missing } from '../normal.ts';
import type { DiffRule, Difference } from '../rule.ts';

const EXTENSION = '/x-amazon-apigateway-gateway-responses';

export const gatewayResponseChanged: DiffRule = {
  id: 'gateway/gateway-response-changed',
  kinds: ['rest'],
  why: 'Clients read refusals by status, headers and body: browsers, for one, see none without its CORS headers.',
  check: (comparison) => {
    const changes = RESPONSE_TYPES.flatMap((type) => {
      const was = effective(comparison.base.root, type);
      const is = effective(comparison.head.root, type);
      const change = changeOf(was, is);
      if (change === undefined) return [];
      const own = { place: placeOf(comparison, is.pointer, was.pointer), ...change };
      return [{ type, own }];
    });
    const groups = new Map<string, typeof changes>();
    for (const change of changes) {
      const key = JSON.stringify(change.own);
      groups.set(key, [...(groups.get(key) ?? []), change]);
    }
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { message, ...own } = first.own;
      const types = group.map(({ type }) => type);
      return [{ ...own, message: `Refusals of type ${listed(types)} ${message}.` }];
    });
  },
};

/** What a refusal of one type is answered with. */
interface Rendered {
  readonly pointer: string;
  readonly status: string;
  /** Sources by name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** By media type. */
  readonly templates: JsonObject;
}

/** A type that is not set is answered by its class's default, where that is set (fact 188). */
const effective = (root: JsonObject, type: RestResponseType): Rendered => {
  const preset = refusalDefaults[type].status;
  const general = preset >= 500 ? 'DEFAULT_5XX' : 'DEFAULT_4XX';
  const from = isObject(valueAt(root, `${EXTENSION}/${type}`)) ? type : general;
  // 413 is fixed (fact 192).
  const value = type === 'REQUEST_TOO_LARGE' ? null : valueAt(root, `${EXTENSION}/${from}`);
  const templates = membersOf(memberOf(value, 'responseTemplates'));
  return {
    pointer: `${EXTENSION}/${from}`,
    status: textOf(memberOf(value, 'statusCode') ?? '') || String(preset),
    headers: new Map(
      membersOf(memberOf(value, 'responseParameters')).map(([target, source]) => [
        target.replace(/^gatewayresponse\.header\./, '').toLowerCase(),
        textOf(source),
      ]),
    ),
    templates: Object.fromEntries(templates.map(([it, text]) => [it.toLowerCase(), text])),
  };
};

const changeOf = (
  was: Rendered,
  is: Rendered,
): Pick<Difference, 'severity' | 'message' | 'before' | 'after'> | undefined => {
  const names = [...was.headers.keys()];
  const lost = missing(names, [...is.headers.keys()]);
  const other = names.filter((it) => is.headers.has(it) && !isEqual(was, is, it));
  const gained = missing([...is.headers.keys()], names);
  const parts = [
    ...(was.status === is.status ? [] : [`have status ${is.status}, no longer ${was.status}`]),
    ...(lost.length === 0 ? [] : [`have no header ${listed(lost)} any more`]),
    ...(other.length === 0 ? [] : [`have another value of the header ${listed(other)}`]),
    ...(isSame(was.templates, is.templates) ? [] : ['have another body']),
  ];
  if (parts.length === 0 && gained.length === 0) return undefined;
  const severity: ChangeSeverity = parts.length === 0 ? 'compatible' : 'breaking';
  const more = gained.length === 0 ? [] : [`have the header ${listed(gained)} besides`];
  return {
    severity,
    message: [...parts, ...more].join(', '),
    before: differing(was, is),
    after: differing(is, was),
  };
};

const isEqual = (was: Rendered, is: Rendered, name: string): boolean =>
  was.headers.get(name) === is.headers.get(name);

/** What differs, so that types which change alike are said together. */
const differing = ({ status, headers, templates }: Rendered, other: Rendered): Json => ({
  ...(status !== other.status && { statusCode: status }),
  ...(!isSame(plain(headers), plain(other.headers)) && { headers: plain(headers) }),
  ...(!isSame(templates, other.templates) && { templates }),
});

const plain = (headers: ReadonlyMap<string, string>): JsonObject =>
  Object.fromEntries([...headers].sort());
