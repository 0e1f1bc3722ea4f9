import fc from 'fast-check';
import { transformations } from '../../../../gateway/waf/transformation/transformations.ts';

test.each([
  ['NONE', 'A%20b', 'A%20b'],
  ['LOWERCASE', 'ABCü\xc4', 'abcü\xc4'],
  ['URL_DECODE', '%41+b%zz%', 'A b%zz%'],
  ['URL_DECODE_UNI', '%u0041%41+%uff1c%u263a', 'AA <\x3a'],
  ['HTML_ENTITY_DECODE', '&lt;&gt;&quot;&nbsp;&#65;&#x42;&#X43&amp;', '<>"\xa0ABC&amp;'],
  ['COMPRESS_WHITE_SPACE', 'a \t\n\v\f\r\xa0b  c', 'a b c'],
  ['CMD_LINE', '"C^at", /etc  (A);B\\', 'cat/etc(a) b'],
  ['BASE64_DECODE', 'YWJj', 'abc'],
  ['BASE64_DECODE', 'YW!Jj', 'a'],
  ['BASE64_DECODE_EXT', 'Y.W!J j', 'abc'],
  ['HEX_DECODE', '616263', 'abc'],
  ['SQL_HEX_DECODE', 'x=0x616263 and 0x4', 'x=abc and 0x4'],
  ['MD5', 'abc', Buffer.from('900150983cd24fb0d6963f7d28e17f72', 'hex').toString('latin1')],
  ['REPLACE_COMMENTS', 'a/*x*//**/b/*c', 'a  b '],
  ['REPLACE_COMMENTS', 'a*/b', 'a*/b'],
  ['ESCAPE_SEQ_DECODE', '\\a\\n\\x41\\101\\?\\\\q\\q', '\x07\nAA?\\q\\q'],
  ['CSS_DECODE', 'ja\\vascript\\41 \\000042\\\nc', 'javascriptABc'],
  ['JS_DECODE', "\\u0041\\x42\\103\\n\\'\\uff1c\\u12", "ABC\n'<\\u12"],
  ['NORMALIZE_PATH', '/a//b/./c/../d', '/a/b/d'],
  ['NORMALIZE_PATH', '../a/../../b/', '../../b/'],
  ['NORMALIZE_PATH', '/../../etc/passwd', '/etc/passwd'],
  ['NORMALIZE_PATH_WIN', '\\a\\..\\b', '/b'],
  ['REMOVE_NULLS', 'a\0b', 'ab'],
  ['REPLACE_NULLS', 'a\0b', 'a b'],
  ['UTF8_TO_UNICODE', 'a\xc3\xbc', 'a%u00fc'],
])('%s makes of %j: %j', (type, text, want) => {
  expect(transformations[type]?.(text)).toBe(want);
});

test('no transformation throws, or makes anything but bytes', () => {
  const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
  const tricky = fc.constantFrom('\\', '%', '&#', '/*', '..', '%u', '\\u', '0x', '&lt', '//');
  const text = fc.array(fc.oneof(byte, tricky), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...Object.values(transformations)), (it, transform) => {
      expect(transform(it)).toMatch(/^[\0-\xff]*$/);
    }),
    { numRuns: 1_000 },
  );
});
