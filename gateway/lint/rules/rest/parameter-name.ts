import { restOperationsOf } from '../../../deployment/rest/operations.ts';
import type { RestOperation } from '../../../deployment/rest/operations.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Colons are let in today, whatever the words say. */
const NAME = /^[a-zA-Z0-9:._$-]+$/;

const inWords = (error: string): string =>
  `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${error}]`;

const FORM = 'Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$';
const UNIQUE = 'Parameter names must be unique across querystring, header and path';

/** Variables of the path are parameters too, declared or not (import fact 166). */
const variablesOf = (path: string): string[] =>
  path.split('/').flatMap((part) => /^\{([^{}+]+)\+?\}$/.exec(part)?.[1] ?? []);

const remarksOn = ({ path, parameters }: RestOperation): Remark[] => {
  const places = new Map(variablesOf(path).map((name) => [name, 'path']));
  return parameters.flatMap(({ pointer, value }): Remark[] => {
    const { name, in: place } = value;
    if (typeof name !== 'string' || typeof place !== 'string' || !READ.has(place)) return [];
    const message = NAME.test(name) ? undefined : inWords(FORM);
    if (message !== undefined) return [{ severity: 'error', pointer, message }];
    const other = places.get(name);
    places.set(name, other ?? place);
    if (other === undefined || other === place) return [];
    const remedy = `Name it otherwise than the one in ${other === 'path' ? 'the path' : `the ${other}`}.`;
    return [{ severity: 'error', pointer, message: inWords(UNIQUE), remedy }];
  });
};

const READ: ReadonlySet<string> = new Set(['header', 'path', 'query']);

export const parameterName: Rule = {
  id: 'parameter-name',
  kinds: ['rest'],
  about: 'The parameters of a method have names of letters, digits and ._$-, each its own.',
  remedy: 'Name it with letters, digits and ._$- alone: page.size instead of page[size].',
  facts: ['import 184'],
  page: guide('request-response-data-mappings'),
  check: (context) => restOperationsOf(context).flatMap(remarksOn),
};
