import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordable } from './pairs.ts';

/**
 * Records what Jayway answers to every pair into test/gateway/jsonpath/jayway-2.0.0.jsonl. Needs a JDK and
 * Debian's libjsonpath-java; run `npx tsx scripts/jsonpath/record.ts`. The tests need only the file.
 */
const JARS = ['json-path', 'json-smart', 'accessors-smart', 'slf4j-api', 'slf4j-nop'];
const classPath = JARS.map((name) => `/usr/share/java/${name}.jar`).join(':');
const source = join(import.meta.dirname, 'JaywayAnswers.java');
const target = join(import.meta.dirname, '../../test/gateway/jsonpath/jayway-2.0.0.jsonl');

const { documents, pairs } = recordable();
const lines = [...documents.map((document) => ({ document })), ...pairs];
const input = lines.map((line) => JSON.stringify(line)).join('\n');
const classes = mkdtempSync(join(tmpdir(), 'jayway-'));
try {
  execFileSync('javac', ['-cp', classPath, '-d', classes, source]);
  const answers = execFileSync('java', ['-cp', `${classPath}:${classes}`, 'JaywayAnswers'], {
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  writeFileSync(target, answers);
  process.stderr.write(`${pairs.length} answers recorded\n`);
} finally {
  rmSync(classes, { recursive: true });
}
