import { isCurrent } from './generate/current.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

process.exitCode = (await isCurrent(say)) ? 0 : 1;
