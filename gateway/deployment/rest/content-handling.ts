import type { JsonObject } from '../../document/document.ts';
import { memberOf } from '../../document/pointer.ts';
import type { Report } from '../report.ts';
import { textOf } from '../text-of.ts';
import type { ContentHandling, PassthroughBehavior } from './deployment.ts';

/** `contentHandling` of an integration or of one of its responses (facts 178 to 185). */
export function contentHandlingOf(
  value: JsonObject,
  pointer: string,
  report: Report,
): ContentHandling {
  const authored = memberOf(value, 'contentHandling') ?? undefined;
  if (authored === undefined) return undefined;
  const handling = textOf(authored).toUpperCase();
  if (handling === 'CONVERT_TO_TEXT' || handling === 'CONVERT_TO_BINARY') return handling;
  const message = `contentHandling is CONVERT_TO_TEXT or CONVERT_TO_BINARY, not ${textOf(authored)}.`;
  report('content-handling', `${pointer}/contentHandling`, message);
  return undefined;
}

/** `passthroughBehavior`: WHEN_NO_MATCH where nothing is said, in either case (fact 168). */
export function passthroughBehaviorOf(
  value: JsonObject,
  pointer: string,
  report: Report,
): PassthroughBehavior {
  const authored = memberOf(value, 'passthroughBehavior') ?? 'WHEN_NO_MATCH';
  const behavior = textOf(authored).toUpperCase();
  if (behavior === 'WHEN_NO_MATCH' || behavior === 'WHEN_NO_TEMPLATES' || behavior === 'NEVER')
    return behavior;
  const message = `passthroughBehavior is WHEN_NO_MATCH, WHEN_NO_TEMPLATES or NEVER, not ${textOf(authored)}.`;
  report('passthrough-behavior', `${pointer}/passthroughBehavior`, message);
  return 'WHEN_NO_MATCH';
}
