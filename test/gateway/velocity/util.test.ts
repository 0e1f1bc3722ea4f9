import { rendered } from './rendered.ts';

/** What `$util.name(text)` gives, the text coming as a payload. */
const call = (name: string, text: string) =>
  rendered(`$util.${name}($input.path('$'))`, { body: JSON.stringify(text) });

/** As commons-lang 2.6 and the JDK give them. */
describe('$util', () => {
  test.each([
    ["it's", "it\\'s"],
    ['a"b', 'a\\"b'],
    ['a\\b', 'a\\\\b'],
    ['</script>', '<\\/script>'],
    ['\b\n\t\f\r', '\\b\\n\\t\\f\\r'],
    ['\u0001\u000b\u001f', '\\u0001\\u000B\\u001F'],
    ['\u007f\u0080é€', '\u007f\\u0080\\u00E9\\u20AC'],
    ['😀', '\\uD83D\\uDE00'],
    ['\u2028', '\\u2028'],
    ['plain 123 <>&$', 'plain 123 <>&$'],
    ['', ''],
  ])('154: escapeJavaScript of %j is %s', (text, want) => {
    expect(call('escapeJavaScript', text)).toBe(want);
  });

  test.each([
    ['a b+c%d', 'a+b%2Bc%25d'],
    ["-_.*~!'()", '-_.*%7E%21%27%28%29'],
    ['é€😀', '%C3%A9%E2%82%AC%F0%9F%98%80'],
    ['\ud800x', '%3Fx'],
    ['/?:@&=$,;#[]', '%2F%3F%3A%40%26%3D%24%2C%3B%23%5B%5D'],
  ])('150: urlEncode of %j is %s', (text, want) => {
    expect(call('urlEncode', text)).toBe(want);
  });

  test.each([
    ['a+b%20c', 'a b c'],
    ['%C3%A9%c3%a9', 'éé'],
    ['%C3', '\ufffd'],
    ['%FFx', '\ufffdx'],
    ['é%41', 'éA'],
    ['%EF%BB%BFa', '\ufeffa'],
    ['%F0%9F%98%80', '😀'],
    ['no sign', 'no sign'],
  ])('urlDecode of %s is %j', (text, want) => {
    expect(call('urlDecode', text)).toBe(want);
  });

  test.each(['%', '%4', 'a%zz', '100% of it'])('urlDecode refuses %s', (text) => {
    expect(() => call('urlDecode', text)).toThrow('URLDecoder: Illegal hex characters');
  });

  test.each([
    ['base64Encode', 'é', 'w6k='],
    ['base64Encode', '', ''],
    ['base64Encode', 'x'.repeat(100), `${'eHh4'.repeat(33)}eA==`],
    ['base64Decode', 'w6k=', 'é'],
    ['base64Decode', 'w6k', 'é'],
    ['base64Decode', '_-8=', '\ufffd\ufffd'],
    ['base64Decode', 'no base64?', Buffer.from('nobase64', 'base64').toString()],
  ])('156: %s of %s', (name, text, want) => {
    expect(call(name, text)).toBe(want);
  });

  test.each([
    ['{"a":[1,{"b":null}]}', '{a=[1,{"b":null}]}'],
    ['[1, 2]', '[1,2]'],
    ['"text"', 'text'],
    ['12.50', '12.5'],
    ['true', 'true'],
    ['null', ''],
    ['', ''],
    ['no JSON', 'no JSON'],
  ])('155: parseJson of %s is %s', (text, want) => {
    expect(call('parseJson', text)).toBe(want);
  });

  test.each([
    'escapeJavaScript',
    'urlEncode',
    'urlDecode',
    'base64Encode',
    'base64Decode',
    'parseJson',
  ])('160: %s of what is no text is nothing', (name) => {
    const arguments_ = [
      '',
      '$null',
      '1',
      '1.5',
      'true',
      '[1]',
      '{}',
      '$util',
      '$input',
      '"a", "b"',
    ];
    const template = arguments_.map((given) => `$util.${name}(${given})`).join('|');
    expect(rendered(template)).toBe('|'.repeat(arguments_.length - 1));
  });

  test('nothing else is there', () => {
    expect(rendered('[$util][$util.class][$util.toJson({})][$util.qr("x")][$util["x"]]')).toBe(
      '[][][][][]',
    );
  });
});
