import type { ApiDocument } from '../../gateway/document/document.ts';
import { readDocument } from '../../gateway/document/read.ts';
import { SourceMemory } from '../../gateway/document/source.ts';

let memory = new SourceMemory();

/**
 * Reads a document that is read again and again: for each step, and after every edit. Files that did
 * not change are not parsed again.
 *
 * @throws DocumentError with everything that is wrong with it
 */
export const readAgain = (path: string): Promise<ApiDocument> => readDocument(path, { memory });

/** Gives back what is held of all files, those that were removed included. */
export const forgetSources = (): void => {
  memory = new SourceMemory();
};
