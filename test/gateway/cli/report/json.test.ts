import { json } from '../../../../gateway/cli/report/json.ts';
import { explained, finding, page } from './findings.ts';

test('nothing found is an empty list', () =>
  expect(json({ verdict: 'accepted', findings: [] })).toBe(
    '{"verdict":"accepted","findings":[]}\n',
  ));

test('members stand in one order, whatever that of a finding; those without a value are left out', () => {
  const findings = [{ ...explained, ...finding() }, finding({ facts: [], line: 9 })];
  const head = '{"severity":"error","rule":"model-name","pointer":"/components/schemas/a_b"';
  const message = '"message":"Model name must be alphanumeric: a_b"';
  expect(json({ verdict: 'rejected', findings, kind: 'rest' })).toBe(
    `{"verdict":"rejected","findings":[${head},"file":"openapi.yaml","line":7,${message},"remedy":"Rename it.","facts":["import 177"],"link":"${page}"},${head},"file":"openapi.yaml","line":9,${message}}]}\n`,
  );
});

test('text of any kind stays on one line', () => {
  const text = json({ verdict: 'rejected', findings: [finding({ message: 'a\nb\u001b' })] });
  expect(text.trimEnd()).not.toMatch(/[\n\u001b]/);
});
