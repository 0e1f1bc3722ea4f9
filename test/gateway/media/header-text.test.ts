import { headersText, masked } from '../../../gateway/media/header-text.ts';

test.each<[string, readonly string[], string]>([
  ['no header', [], '{}'],
  ['names and values', ['Host', 'api', 'Accept', '*/*'], '{Host=api, Accept=*/*}'],
  ['values of one name together', ['A', '1', 'B', '2', 'A', '3'], '{A=1, 3, B=2}'],
])('%s: REST fact 231', (_, list, text) => {
  expect(headersText(list)).toBe(text);
});

test.each([
  'Authorization',
  'authorization',
  'Cookie',
  'Proxy-Authorization',
  'Set-Cookie',
  'X-Amz-Security-Token',
  'x-api-key',
])('%s never reaches a log whole', (name) => {
  const text = headersText([name, 'the-secret-of-somebody-123456']);
  expect(text).toBe(`{${name}=***********************123456}`);
});

test('a short secret is not shown at all', () => {
  expect(masked('abcdef')).toBe('******');
});
