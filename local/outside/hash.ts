import { createHash } from 'node:crypto';

/** A number of 32 bits that is the same for the same text. */
export const hashOf = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE(0);
