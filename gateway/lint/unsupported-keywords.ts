import { pointerTo, tokensOf } from '../document/pointer.ts';
import type { LintContext } from './context.ts';
import { DISPUTED, UNSUPPORTED } from './model-keywords.table.ts';
import { declaredSchemasOf } from './model-schemas.ts';

/** A model with keywords that an import refuses: it names each once, the schemas within taken together. */
interface RefusedModel {
  /** In the order of the document. */
  readonly keywords: readonly string[];
  /** Of the first keyword that is refused beyond dispute, or else of the first. */
  readonly pointer: string;
  /** Not one of them is refused beyond dispute. */
  readonly isDisputed: boolean;
  /** API Gateway's own words; of references to the model an import adds that there is none (import fact 196). */
  readonly message: string;
}

/** Models that are refused for their keywords (import fact 186). */
export const refusedModels = (
  context: Pick<LintContext, 'root' | 'operations'>,
): readonly RefusedModel[] => {
  const places = new Map<string, Map<string, string>>();
  for (const { schema, pointer, model } of declaredSchemasOf(context))
    for (const keyword of Object.keys(schema)) {
      if (!UNSUPPORTED.has(keyword) && !DISPUTED.has(keyword)) continue;
      const known = places.get(model) ?? new Map<string, string>();
      if (!known.has(keyword)) known.set(keyword, pointer + pointerTo(keyword));
      places.set(model, known);
    }
  return [...places].map(([model, found]): RefusedModel => {
    const keywords = [...found.keys()];
    const certain = keywords.find((it) => UNSUPPORTED.has(it));
    return {
      ...{ keywords, isDisputed: certain === undefined, message: wordsOf(model, keywords) },
      pointer: found.get(certain ?? keywords[0] ?? '') ?? model,
    };
  });
};

/** Of the schema of a body, an import makes up the name of the model. */
const wordsOf = (model: string, keywords: readonly string[]): string => {
  const [section, , name] = tokensOf(model);
  const whose = section === 'components' ? `Unable to create model for '${name ?? ''}': ` : '';
  return `${whose}Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified. Unsupported keyword(s): ${JSON.stringify(keywords)}]`;
};
