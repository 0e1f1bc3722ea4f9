import type { Json } from '../../../../gateway/document/document.ts';
import { binaryMediaTypesOf } from '../../../../gateway/deployment/rest/binary-media-types.ts';

const compiled = (types: Json): ReturnType<typeof binaryMediaTypesOf> & { reported: string[] } => {
  const reported: string[] = [];
  const root = { 'x-amazon-apigateway-binary-media-types': types };
  const report = (_rule: string, pointer: string, message: string): unknown =>
    reported.push(`${pointer} ${message}`);
  return { ...binaryMediaTypesOf(root, report), reported };
};

describe('binary media types', () => {
  test.each<[string, string | undefined, boolean]>([
    ['image/png', 'image/png', true],
    ['image/png', 'Image/PNG; q=0.5', true],
    ['image/png', 'image/jpg', false],
    ['image/png', 'image/*', false],
    ['image/png', '*/*', false],
    ['image/png', 'image/webp,image/png,*/*;q=0.8', false],
    ['image/png', 'image/png,image/*', true],
    ['image/png', undefined, false],
    ['application/*', 'application/whatever', true],
    ['application/*', 'application/*', true],
    ['application/*', 'application', false],
    ['application/*', 'text/plain', false],
    ['*/test', 'any/test', false],
    ['*/test', '*/test', false],
    ['*/*', 'text/plain', true],
    ['*/*', '*/*', true],
    ['*/*', undefined, true],
    ['*/*', 'application', false],
    ['application/json', undefined, true],
  ])('%s and Accept: %s (REST facts 55 to 58)', (type, accept, want) => {
    expect(compiled([type]).hasAccept(accept)).toBe(want);
  });

  test.each<[string, string | undefined, boolean]>([
    ['image/png', 'image/png', true],
    ['image/png', 'image/png; charset=binary', true],
    ['image/png', 'application/json', false],
    ['image/png', undefined, false],
    ['*/*', undefined, true],
    ['application/json', undefined, true],
  ])('%s and Content-Type: %s (REST facts 39, 164)', (type, contentType, want) => {
    expect(compiled([type]).hasContentType(contentType)).toBe(want);
  });

  test('no types, no bytes', () => {
    const none = binaryMediaTypesOf({}, () => undefined);
    expect([none.hasAccept('*/*'), none.hasContentType('image/png')]).toEqual([false, false]);
  });

  test.each<[Json, string[]]>([
    [
      'image/png',
      [
        '/x-amazon-apigateway-binary-media-types x-amazon-apigateway-binary-media-types is a list of media types.',
      ],
    ],
    [
      ['a/b', 1],
      [
        '/x-amazon-apigateway-binary-media-types/1 x-amazon-apigateway-binary-media-types is a list of media types.',
      ],
    ],
    [['a/b'], []],
  ])('%j', (types, want) => {
    expect(compiled(types).reported).toEqual(want);
  });
});
