import { checkConfig } from '../../gateway/config-check.ts';
import type { Json, JsonObject } from '../../gateway/document/document.ts';

function reported(config: Json): string[] {
  const messages: string[] = [];
  checkConfig(config, (pointer, message) => messages.push(`${pointer} ${message}`));
  return messages;
}

const ann = {
  accessKeyId: 'AKIDANN',
  secretAccessKey: 'only-ann-knows',
  arn: 'arn:aws:iam::123456789012:user/ann',
};

test('callers that differ are fine', () =>
  expect(reported({ credentials: [ann, { ...ann, accessKeyId: 'AKIDBOB' }] })).toEqual([]));

test.each<[string, JsonObject[], string[]]>([
  [
    'no secret: anybody could sign',
    [{ ...ann, secretAccessKey: '' }],
    ['/credentials/0 Credentials need secretAccessKey.'],
  ],
  ['no key id', [{ ...ann, accessKeyId: '' }], ['/credentials/0 Credentials need accessKeyId.']],
  [
    'the key id of another: one of the two would count for nothing',
    [ann, { ...ann, secretAccessKey: 'only-bob-knows' }],
    ['/credentials/1/accessKeyId Another caller has this accessKeyId.'],
  ],
])('a caller with %s', (_, credentials, want) => {
  expect(reported({ credentials })).toEqual(want);
  expect(reported({ credentials }).join()).not.toContain('knows');
});
