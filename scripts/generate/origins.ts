import type { ImportDialect } from '../../gateway/dialect/dialect.ts';
import type { ApiDocument } from '../../gateway/document/document.ts';

/** Places of both generated documents: `docs.json` has the bundled pointers, `openapi.json` most of them. */
export const originsOf = (
  document: ApiDocument,
  lowered: Pick<ImportDialect, 'moved'>,
): Record<string, string> => {
  const places = document.origins.toJSON();
  for (const [pointer, bundled] of Object.entries(lowered.moved)) {
    const { file, line } = document.origins.at(bundled);
    places[pointer] = `${file}:${line}`;
  }
  return places;
};
