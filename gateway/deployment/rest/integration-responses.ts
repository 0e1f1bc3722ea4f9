import type { Json } from '../../document/document.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import type { Report } from '../report.ts';
import { textOf } from '../text-of.ts';
import { compiledOnce } from './compiled-once.ts';
import { contentHandlingOf } from './content-handling.ts';
import type { IntegrationResponse, IntegrationResponses } from './deployment.ts';
import { compileResponseParameters } from './mapped-parameters.ts';
import { compileSelectionPattern, SelectionPatternError } from './selection-pattern.ts';
import { compileTemplates } from './templates.ts';

/** Where the responses of an integration stand. */
export interface ResponsesPlace {
  /** JSON pointer of `responses`. */
  readonly pointer: string;
  /** Whether header names of the integration are told apart by case. */
  readonly caseSensitive: boolean;
  /** `Unable to put integration response on 'GET' for resource at path '/x': ` */
  readonly refusal: string;
  readonly report: Report;
}

/** The key of the response without a pattern (fact 220). */
const DEFAULT = 'default';

/**
 * Compiles `responses` of an integration (facts 75 to 77, 137, 220). Where several patterns match, the one
 * with the lowest status is taken.
 */
export function compileIntegrationResponses(
  responses: Json | undefined,
  place: ResponsesPlace,
): IntegrationResponses {
  const compiled = membersOf(responses).flatMap(([key, value]) => {
    const response = compileOne(key, value, place);
    return response === undefined ? [] : [[key, response] as const];
  });
  return {
    selected: compiled
      .flatMap(([key, response]) => (key === DEFAULT ? [] : [response]))
      .sort((one, other) => one.statusCode - other.statusCode),
    default: compiled.find(([key]) => key === DEFAULT)?.[1],
  };
}

function compileOne(
  key: string,
  value: Json,
  place: ResponsesPlace,
): IntegrationResponse | undefined {
  const { report } = place;
  const pointer = `${place.pointer}${pointerTo(key)}`;
  if (!isObject(value)) {
    report('integration-response', pointer, `The integration response ${key} is not an object.`);
    return undefined;
  }
  const matches = key === DEFAULT ? () => true : matcherOf(key, pointer, report);
  return {
    pointer,
    matches,
    statusCode: statusOf(value['statusCode'], pointer, report),
    responseParameters: compileResponseParameters(memberOf(value, 'responseParameters'), {
      pointer,
      caseSensitive: place.caseSensitive,
      refusal: place.refusal,
      report,
    }),
    responseTemplates: compileTemplates(
      memberOf(value, 'responseTemplates'),
      `${pointer}/responseTemplates`,
      report,
    ),
    contentHandling: contentHandlingOf(value, pointer, report),
  };
}

const patternOf = compiledOnce(compileSelectionPattern);

function matcherOf(key: string, pointer: string, report: Report): (text: string) => boolean {
  try {
    return patternOf(key, report);
  } catch (error) {
    if (!(error instanceof SelectionPatternError)) throw error;
    const message = `The selection pattern ${key} is refused: ${error.message}`;
    report('gatehouse/selection-pattern', pointer, message);
    return () => false;
  }
}

/** A number or its text; 200 where nothing is said (fact 220). After one below 200 a client waits for another. */
function statusOf(value: Json | undefined, pointer: string, report: Report): number {
  const text = textOf(value ?? 200);
  if (/^[2-5]\d\d$/.test(text)) return Number(text);
  const message = `${text} is no status code of an answer: 200 to 599.`;
  report('integration-response', `${pointer}/statusCode`, message);
  return 200;
}
