import {
  findsCrossSiteScripting,
  findsSqlInjection,
} from '../../../gateway/waf/attack-detection.ts';

test.each([
  "1' or '1'='1",
  "' OR 1=1--",
  "admin'--",
  "x') and ('a'='a",
  '1 or 1=1',
  '1 AND (2>1)',
  '0 UNION SELECT name, password FROM users',
  '1 union all select null',
  '1; DROP TABLE users',
  "1'; exec xp_cmdshell('dir')",
  'sleep(5)',
  "1 waitfor delay '0:0:5'",
  "x' and benchmark(10000,md5(1))#",
  'select table_name from information_schema.tables',
])('SQL injection: %s', (text) => {
  expect(findsSqlInjection(text, 'LOW')).toBe(true);
});

test.each([
  "O'Brien",
  "it's fine and good",
  'rock and roll',
  'drop me a line; update follows',
  'union of workers',
  'The table is set -- really',
  'select a colour',
  'https://shop.example/a?b=c&d=e',
  '{"price": 12.5, "name": "chair or table"}',
])('no SQL injection: %s', (text) => {
  expect(findsSqlInjection(text, 'LOW')).toBe(false);
});

test('sensitivity HIGH finds what ordinary text may have too', () => {
  const text = 'select a colour from the list';
  expect(findsSqlInjection(text, 'LOW')).toBe(false);
  expect(findsSqlInjection(text, 'HIGH')).toBe(true);
});

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//x>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '" onmouseover="alert(1)',
  '<a href="javascript:alert(1)">',
  'javascript:alert(1)',
  'data:text/html;base64,xxx',
  '<div style="width:expression(alert(1))">',
  '<iframe src=x>',
])('cross-site scripting: %s', (text) => {
  expect(findsCrossSiteScripting(text)).toBe(true);
});

test.each([
  'a < b and c > d',
  '<b>bold</b>',
  'one=1&only=2',
  'I like JavaScript: it is fun'.replace(':', ','),
  '<note on="x">',
])('no cross-site scripting: %s', (text) => {
  expect(findsCrossSiteScripting(text)).toBe(false);
});
