import { compileMappingTemplate } from '../../../gateway/velocity/mapping-template.ts';
import type { Overrides } from '../../../gateway/velocity/overrides.ts';
import { TemplateScope } from '../../../gateway/velocity/template-scope.ts';
import { viewOf } from './rendered.ts';

/** What templates of one call, one after the other, print and override. */
function after(...templates: readonly string[]): { outputs: string[]; overrides: Overrides } {
  const scope = new TemplateScope(viewOf({ path: { id: '42' } }));
  const outputs = templates.map((one) => compileMappingTemplate(one).render(scope, undefined));
  return { outputs, overrides: scope.overrides };
}

const request = (set: object) => ({
  request: { header: {}, path: {}, querystring: {}, ...set },
  response: undefined,
});
const response = (status: number | undefined, header: Record<string, string> = {}) => ({
  request: undefined,
  response: { status, header },
});
const none = { request: undefined, response: undefined };
const status = (value: string) => `#set($context.responseOverride.status = ${value})`;

describe('overrides of a template', () => {
  test.each<[string, string, string, Overrides]>([
    [
      '117: by name',
      '#set($n = "q")#set($context.requestOverride.querystring[$n] = "v")',
      '',
      request({ querystring: { q: 'v' } }),
    ],
    [
      '117: put prints nothing',
      '$context.requestOverride.querystring.put("q", "v")',
      '',
      request({ querystring: { q: 'v' } }),
    ],
    [
      '117: by index',
      '#set($context["requestOverride"].querystring["q"] = "v")',
      '',
      request({ querystring: { q: 'v' } }),
    ],
    [
      '117: putAll',
      '$context.requestOverride.header.putAll({"a": "1", "b": "2"})',
      '',
      request({ header: { a: '1', b: '2' } }),
    ],
    [
      '162: header, path and querystring',
      '#set($context.requestOverride.header.h = "1")#set($context.requestOverride.path.p = "2")#set($context.requestOverride.querystring.q = "3")',
      '',
      request({ header: { h: '1' }, path: { p: '2' }, querystring: { q: '3' } }),
    ],
    [
      '162: a list is joined with commas',
      '#set($context.requestOverride.header.m = ["a", "b"])',
      '',
      request({ header: { m: 'a,b' } }),
    ],
    [
      '162: other values as they print',
      '#set($context.requestOverride.header.m = 5)#set($context.requestOverride.header.n = true)',
      '',
      request({ header: { m: '5', n: 'true' } }),
    ],
    [
      '162: headers of the response',
      '#set($context.responseOverride.header.foo = "bar")',
      '',
      response(undefined, { foo: 'bar' }),
    ],
    [
      '162: a map of the template in place of one',
      '#set($context.requestOverride.header = {"a": "1"})',
      '',
      request({ header: { a: '1' } }),
    ],
    ['116: status', status('444'), '', response(444)],
    ['140: status from a text', status('"400"'), '', response(400)],
    ['118: status 99 is ignored', status('99'), '', none],
    ['118: status 600 is ignored', status('600'), '', none],
    ['118: status 599 is not', status('599'), '', response(599)],
    ['118: status 100 is not', status('100'), '', response(100)],
    ['118: a fraction is ignored', status('200.5'), '', none],
    ['118: a word is ignored', status('"teapot"'), '', none],
    ['118: a list is ignored', status('[200]'), '', none],
    [
      'nothing that is only read',
      '$context.requestOverride.header.a$context.responseOverride.status',
      '',
      none,
    ],
    [
      'a name of Object',
      '#set($context.requestOverride.header["__proto__"] = "x")',
      '',
      request({ header: Object.fromEntries([['__proto__', 'x']]) }),
    ],
  ])('%s', (_name, template, output, overrides) => {
    expect(after(template)).toEqual({ outputs: [output], overrides });
  });

  test('115: what the request template sets the response template reads', () => {
    const { outputs } = after(
      '#set($context.requestOverride.path.id = $input.params("id")){"statusCode": 200}',
      '{"id": $context.requestOverride.path.id}',
    );
    expect(outputs).toEqual(['{"statusCode": 200}', '{"id": 42}']);
  });

  test('116: a response override of the request template survives', () => {
    expect(after(`${status('444')}#set($context.responseOverride.header.foo = "bar")`, '')).toEqual(
      {
        outputs: ['', ''],
        overrides: response(444, { foo: 'bar' }),
      },
    );
  });

  test.each([
    ['a header', '#set($context.requestOverride.header.a = "1")'],
    ['a query string parameter, put', '$context.requestOverride.querystring.put("a", "1")'],
    ['the status', status('400')],
    ['a header of the response', '#set($context.responseOverride.header["a"] = "1")'],
  ])('119: %s overridden twice fails, in one template and in two', (_name, set) => {
    const twice = /is overridden twice/;
    expect(() => after(set)).not.toThrow();
    expect(() => after(set, '')).not.toThrow();
    expect(() => after(set + set)).toThrow(twice);
    expect(() => after(set, set)).toThrow(twice);
  });

  test('119: other names may follow', () => {
    const { overrides } = after(
      '#set($context.requestOverride.header.a = "1")#set($context.requestOverride.header.b = "2")#set($context.requestOverride.querystring.a = "3")',
    );
    expect(overrides).toEqual(request({ header: { a: '1', b: '2' }, querystring: { a: '3' } }));
  });
});
