import { decodeBase64 } from '../../../gateway/media/base64.ts';

test.each([
  ['', ''],
  ['aGk=', 'hi'],
  ['aGk', 'hi'],
  ['aGkh', 'hi!'],
  ['aGk-', undefined],
  ['aGk=\n', undefined],
  ['a', undefined],
  ['aGk===', undefined],
  ['a=Gk', undefined],
])('%j is %j (REST facts 58, 178)', (text, want) => {
  expect(decodeBase64(text)?.toString()).toBe(want);
});
