import type { ApiDocument } from '../../gateway/document/document.ts';
import type { Lowered } from './lower-http.ts';

/** Places of both generated documents: `docs.json` has the bundled pointers, `openapi.json` most of them. */
export const originsOf = (document: ApiDocument, lowered: Lowered): Record<string, string> => {
  const places = document.origins.toJSON();
  for (const [pointer, bundled] of Object.entries(lowered.moved)) {
    const { file, line } = document.origins.at(bundled);
    places[pointer] = `${file}:${line}`;
  }
  return places;
};
