import type { Json } from '../../../document/document.ts';
import { memberOf, membersOf, pointerTo } from '../../../document/pointer.ts';
import { integrationAt } from '../../integration-place.ts';
import type { LintContext } from '../../context.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Where headers are set: `responseParameters` of one response, with its pointer. */
interface Place {
  readonly pointer: string;
  readonly parameters: Json | undefined;
}

const gatewayResponses = ({ root }: LintContext): Place[] => {
  const extension = 'x-amazon-apigateway-gateway-responses';
  return membersOf(root[extension]).map(([type, response]) => ({
    pointer: pointerTo(extension, type, 'responseParameters'),
    parameters: memberOf(response, 'responseParameters'),
  }));
};

const integrationResponses = ({ operations }: LintContext): Place[] =>
  operations.flatMap((operation) =>
    membersOf(memberOf(operation.integration, 'responses')).map(([status, response]) => ({
      pointer: integrationAt(operation) + pointerTo('responses', status, 'responseParameters'),
      parameters: memberOf(response, 'responseParameters'),
    })),
  );

/** Name of the member that gives a header a static value, whatever case both are in. */
const setting = (parameters: Json | undefined, header: string, value: string): string | undefined =>
  membersOf(parameters).find(
    ([name, given]) =>
      name.toLowerCase().endsWith(`.header.${header}`) &&
      typeof given === 'string' &&
      given.toLowerCase() === `'${value}'`,
  )?.[0];

const remark = ({ pointer, parameters }: Place): Remark | undefined => {
  const origin = setting(parameters, 'access-control-allow-origin', '*');
  const credentials = setting(parameters, 'access-control-allow-credentials', 'true');
  if (origin === undefined || credentials === undefined) return undefined;
  const message =
    'Access-Control-Allow-Origin * stands beside Access-Control-Allow-Credentials true: no browser accepts both.';
  return { severity: 'error', pointer: pointer + pointerTo(origin), message };
};

/** HTTP APIs have their own, whose import refuses the two together. */
export const wildcardCredentials: Rule = {
  id: 'gatehouse/wildcard-credentials',
  kinds: ['rest'],
  about: 'Answers to credentials are for origins that are named, never for every one.',
  remedy:
    "Name the origin, 'https://www.example.com', or take out Access-Control-Allow-Credentials.",
  facts: [],
  page: guide('how-to-cors'),
  check: (context) =>
    [...gatewayResponses(context), ...integrationResponses(context)].flatMap(
      (place) => remark(place) ?? [],
    ),
};
