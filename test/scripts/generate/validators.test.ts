import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Validate } from '../../../handlers/runtime/operation.ts';
import { operationsOf } from '../../../gateway/document/operations.ts';
import { requestValidators, responseValidators } from '../../../scripts/generate/validators.ts';
import { folderOf, removeFolders } from '../../gateway/document/folder.ts';
import { shop } from './shop.ts';

afterAll(removeFolders);

const load = async <T>(source: string): Promise<T> => {
  const file = join(folderOf({}), 'validators.mjs');
  writeFileSync(file, source);
  return (await import(pathToFileURL(file).href)) as T;
};

const header = { 'if-match': '"1"' };
const requestBody = { name: 'x' };
const request = (change: object) => ({
  path: { id: '7' },
  query: {},
  header,
  requestBody,
  ...change,
});

describe('request validators', () => {
  let source: string;
  let validators: { readonly putThing: Validate; readonly getHealth: Validate };
  beforeAll(async () => {
    const document = await shop();
    source = await requestValidators(document.root, operationsOf(document));
    validators = await load(source);
  });

  test('coerce parameters and fill defaults in, in place', () => {
    const given = request({ query: { deep: 'true', colour: ['red'], other: 'x' } });
    expect(validators.putThing(given)).toBe(true);
    expect(given).toEqual({
      path: { id: 7 },
      query: { deep: true, colour: ['red'], other: 'x' },
      header,
      requestBody: { name: 'x', price: 1 },
    });
  });

  test.each<[string, object, string[]]>([
    ['a path parameter below its minimum', { path: { id: '0' } }, ['/path/id must be >= 1']],
    ['a path parameter that is no number', { path: { id: 'x' } }, ['/path/id must be integer']],
    ['a missing header', { header: {} }, ["/header must have required property 'if-match'"]],
    [
      'a header too short',
      { header: { 'if-match': '""' } },
      ['/header/if-match must NOT have fewer than 3 characters'],
    ],
    [
      'a value beside an enum',
      { query: { colour: ['green'] } },
      ['/query/colour/0 must be equal to one of the allowed values'],
    ],
    ['no body', { requestBody: undefined }, [" must have required property 'requestBody'"]],
    [
      'a body that would need coercing',
      { requestBody: { name: 1 } },
      ['/requestBody/name must be string'],
    ],
    [
      'a bound that is exclusive',
      { requestBody: { name: 'x', price: 0 } },
      ['/requestBody/price must be > 0'],
    ],
    [
      'a member nobody knows',
      { requestBody: { name: 'x', role: 'admin' } },
      ['/requestBody must NOT have additional properties'],
    ],
    [
      'a member of the prototype',
      { requestBody: JSON.parse('{"name":"x","__proto__":{"name":"x"}}') as object },
      ['/requestBody must NOT have additional properties'],
    ],
    [
      'an inherited member',
      { requestBody: Object.create({ name: 'x' }) as object },
      ["/requestBody must have required property 'name'"],
    ],
    [
      'a fault in a circle',
      { requestBody: { name: 'x', parts: [{ name: 'y', parts: [{}] }] } },
      ["/requestBody/parts/0/parts/0 must have required property 'name'"],
    ],
    [
      'faults of both',
      { path: { id: '0' }, requestBody: {} },
      ['/path/id must be >= 1', "/requestBody must have required property 'name'"],
    ],
  ])('refuse %s', (_, change, want) => {
    expect(validators.putThing(request(change))).toBe(false);
    const said = validators.putThing.errors?.map((it) => `${it.instancePath} ${it.message ?? ''}`);
    expect(said).toEqual(want);
  });

  test.each<[string, object]>([
    ['null where it is allowed', { name: null }],
    ['three characters of two units each', { name: '💡💡💡' }],
    ['no id, which only answers have', { name: 'x' }],
  ])('let pass %s', (_, body) =>
    expect(validators.putThing(request({ requestBody: body }))).toBe(true),
  );

  test('refuse four characters, lone surrogates counted', () =>
    expect(validators.putThing(request({ requestBody: { name: '💡💡\ud83d\ud83d' } }))).toBe(
      false,
    ));

  test('let everything pass where nothing is asked', () =>
    expect([validators.getHealth({}), validators.getHealth.errors]).toEqual([true, null]));

  test('hold no prose, no compiler and no require', () =>
    expect(source).not.toMatch(/Prose|new Function|require\(|createRequire/));

  test('are the same bytes every time', async () => {
    const document = await shop();
    expect(await requestValidators(document.root, operationsOf(document))).toBe(source);
  });
});

describe('response validators', () => {
  test('know each status, ask for what requests may leave out, and change nothing', async () => {
    const document = await shop();
    const source = await responseValidators(document.root, operationsOf(document));
    const { responses } = await load<{
      responses: Record<string, Record<string, Validate | null>>;
    }>(source);
    const validate = responses['putThing']?.['200'];
    const body = { name: 'x' };
    expect(responses).toEqual({
      putThing: { 200: expect.any(Function) as Validate, 404: null },
      getHealth: { 204: null, 429: null },
    });
    expect(validate?.(body)).toBe(false);
    expect(validate?.errors?.[0]?.message).toBe("must have required property 'id'");
    expect(validate?.({ ...body, id: 'b6f3a1f0-8f53-4f0e-9c39-2d6a1c0f4b11' })).toBe(true);
    expect(validate?.({ ...body, id: '7' })).toBe(false);
    expect(body).toEqual({ name: 'x' });
  });
});
