import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordable } from './questions.ts';
import { askVelocity } from './real-velocity.ts';

/**
 * Records what Apache Velocity 1.7 makes of every template into
 * test/gateway/velocity/velocity-1.7.jsonl. Needs a JDK and Debian's `velocity`; run
 * `npx tsx scripts/velocity/record.ts`. The tests need only the file.
 */
const target = join(import.meta.dirname, '../../test/gateway/velocity/velocity-1.7.jsonl');

const answers = askVelocity(recordable());
writeFileSync(target, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
process.stderr.write(`${answers.length} answers recorded\n`);
