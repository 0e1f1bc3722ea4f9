/** Where a schema's references lead: a component, or a model as an export writes it (import fact 170). */
const CANONICAL =
  /^(?:#\/components\/schemas\/|https:\/\/apigateway\.amazonaws\.com\/restapis\/[^/]+\/models\/)(.+)$/;

/** What a reference leads to, from among the models: `Pet`, or `Pet/properties/name`; `undefined` for any other. */
export const targetOf = (reference: string): string | undefined => CANONICAL.exec(reference)?.[1];

/** The model that a reference leads to, or into: `Pet`. */
export const modelOf = (reference: string): string | undefined =>
  targetOf(reference)?.split('/')[0]?.replaceAll('~1', '/').replaceAll('~0', '~');
