import type { ApiDocument } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';

/** Notes what keeps a document from going live; compiling goes on, so that all of it is told at once. */
export type Report = (
  rule: string,
  pointer: string,
  /** API Gateway's own words where they are known. */
  message: string,
  /** In place of the rule's, where it depends on what was found. */
  remedy?: string,
) => void;

export function reporter(document: ApiDocument, findings: Finding[]): Report {
  return (rule, pointer, message, remedy) => {
    const place = document.origins.at(pointer);
    const mended = remedy === undefined ? {} : { remedy };
    findings.push({ severity: 'error', rule, pointer, ...place, message, ...mended });
  };
}
