import type { ApiDocument } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';

/** Notes what keeps a document from going live; compiling goes on, so that all of it is told at once. */
export type Report = (rule: string, pointer: string, message: string) => void;

export function reporter(document: ApiDocument, findings: Finding[]): Report {
  return (rule, pointer, message) => {
    const place = document.origins.at(pointer);
    findings.push({ severity: 'error', rule, pointer, ...place, message });
  };
}
