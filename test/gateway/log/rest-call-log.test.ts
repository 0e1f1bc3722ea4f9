import { CallLog } from '../../../gateway/log/rest-call-log.ts';

const log = () => new CallLog({ now: () => 0, precise: () => 0 });
const textOf = (it: CallLog) => it.steps[0]?.lines[0]?.text ?? '';

test('a line is kept as far as it can be written: bodies have megabytes', () => {
  const it = log();
  it.line(`Method request body: ${'€'.repeat(1_000_000)}`);
  expect(textOf(it)).toBe(`Method request body: ${'€'.repeat(2_027)}`);
});

test('a short line is kept whole', () => {
  const it = log();
  it.line('Method completed with status: 200');
  expect(textOf(it)).toBe('Method completed with status: 200');
});
