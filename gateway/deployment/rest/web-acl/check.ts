import type { Json } from '../../../document/document.ts';
import type { ReportFault } from './authored.ts';
import { compileWebAcl } from './compile.ts';

/** Checks a web ACL where its author wrote it, so that a fault has its file and line. */
export function checkWebAcl(value: Json, report: ReportFault, pointer = '/webAcl'): void {
  const anywhere = { region: '', accountId: '', partition: 'aws' };
  compileWebAcl(value, { ...anywhere, pointer, report, notice: () => undefined });
}
