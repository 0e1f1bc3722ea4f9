import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Why there is no text, in words that follow the name of the file. */
export interface Unreadable {
  readonly rule: 'missing-file' | 'document-size' | 'not-yaml';
  readonly reason: string;
  /** Where it stops to be text. */
  readonly line?: number;
}

/** Import takes 6 MB (import fact 152); a file beyond that is not a document. */
const largestFile = 6 * 1024 * 1024;

/** How files begin that are no text, and what they are. */
const signatures: readonly (readonly [bytes: string, what: string])[] = [
  ['fffe0000', 'is UTF-32 text: save it as UTF-8'],
  ['0000feff', 'is UTF-32 text: save it as UTF-8'],
  ['fffe', 'is UTF-16 text: save it as UTF-8'],
  ['feff', 'is UTF-16 text: save it as UTF-8'],
  ['1f8b', 'is compressed (gzip): unpack it first'],
  ['504b0304', 'is an archive (zip): unpack it first'],
  ['89504e47', 'is an image (PNG), not a document'],
  ['25504446', 'is a PDF, not a document'],
];

/** Reads a file of UTF-8 text, without the mark that may begin it. Nothing but a regular file is waited for. */
export const readText = (path: string): { readonly text: string } | Unreadable => {
  const bytes = opened(path, (file) => readFileSync(file));
  return Buffer.isBuffer(bytes) ? textOf(bytes) : bytes;
};

/** Why a file cannot be read; `undefined` when it can, whatever it holds. */
export const unreadable = (path: string): Unreadable | undefined => opened(path, () => undefined);

const opened = <T>(path: string, read: (file: number) => T): T | Unreadable => {
  let file: number | undefined;
  try {
    // A pipe that nobody writes to would be waited for without end.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = fstatSync(file);
    if (!found.isFile()) return { rule: 'missing-file', reason: 'is not a file' };
    if (found.size > largestFile)
      return { rule: 'document-size', reason: 'is larger than the 6 MB an import takes' };
    return read(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = reasons[code ?? ''] ?? `cannot be read (${code ?? 'unknown error'})`;
    return { rule: 'missing-file', reason };
  } finally {
    if (file !== undefined) closeSync(file);
  }
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read: it lacks the permission',
  ENXIO: 'is not a file',
};

const textOf = (bytes: Buffer): { readonly text: string } | Unreadable => {
  const start = bytes.toString('hex', 0, 4);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return { rule: 'not-yaml', reason: known[1] };
  if (bytes.includes(0)) return notText(bytes, bytes.indexOf(0), 'holds bytes that are no text');
  if (isUtf8(bytes)) return { text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
  return notText(bytes, firstInvalid(bytes), 'is not UTF-8 text from here on: save it as UTF-8');
};

const notText = (bytes: Buffer, at: number, reason: string): Unreadable => ({
  rule: 'not-yaml',
  reason,
  line: bytes.subarray(0, at).toString('latin1').split('\n').length,
});

/** The number of bytes that are text, give or take the character that breaks. */
const firstInvalid = (bytes: Buffer): number => {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    // A character may be cut in two at the end, never before it.
    const isText = [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, Math.max(0, middle - cut))));
    if (isText) valid = middle;
    else invalid = middle;
  }
  return valid;
};
