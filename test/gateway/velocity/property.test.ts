import fc from 'fast-check';
import { apiGatewayLimits } from '../../../gateway/velocity/frame.ts';
import { compileTemplate, render } from '../../../gateway/velocity/template.ts';
import { TemplateSyntaxError } from '../../../gateway/velocity/template-error.ts';
import { data, Generator } from '../../../scripts/velocity/generator.ts';
import { templates } from '../../../scripts/velocity/templates.table.ts';

const written = Object.values(templates).flat();
const pieces = fc.constantFrom(
  ...[
    '$',
    '$!',
    '${',
    '}',
    '#',
    '##',
    '#*',
    '*#',
    '#[[',
    ']]#',
    '\\',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '{',
  ],
  ...[
    '$name',
    '$l',
    '$m.a',
    '.b',
    '.size()',
    '.get(0)',
    '.put("a", $m)',
    '.add($l)',
    '[0]',
    '["a"]',
  ],
  ...[
    '#if(',
    '#if($t)',
    '#else',
    '#elseif($f)',
    '#end',
    '#{end}',
    '#foreach($i in $l)',
    '#foreach(',
  ],
  ...[
    '#set($x = ',
    '#set($l[0] = $l)',
    '#define($b)',
    '$b',
    '#stop',
    '#break',
    '#macro(q)',
    '#q()',
    '#literal()',
  ],
  ...[
    ' ',
    '\n',
    '\t',
    ',',
    ':',
    '..',
    '1',
    '-7',
    '1.5',
    '1e9',
    '99999999999',
    'true',
    ' and ',
    ' == ',
    ' + ',
    '!',
  ],
  ...[
    "$name.replaceAll('",
    "(a+)+$', '$1')",
    "$name.split('",
    "')",
    "$name.matches('.*",
    'é',
    '\ud800',
    '\u0000',
  ],
);
const almostTemplate = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const generated = fc
  .integer({ min: 0, max: 10_000_000 })
  .map((seed) => new Generator(seed).template());
/** A whole template with a cut, a doubled part and something put in. */
const mutated = fc
  .tuple(fc.oneof(generated, fc.constantFrom(...written)), fc.nat(400), fc.nat(40), almostTemplate)
  .map(([template, at, length, put]) => {
    const from = at % (template.length + 1);
    return (
      template.slice(0, from) + put + template.slice(from, from + length) + template.slice(from)
    );
  });

/** Small ones, so that what runs on is seen soon. */
const limits = { steps: 20_000, output: 5000, loops: 50 };

test.each([
  ['arbitrary text', fc.string({ unit: 'binary' }), 3000],
  ['almost a template', almostTemplate, 4000],
  ['a template that was broken', mutated, 4000],
  ['a generated template', generated, 1000],
])('%s renders within the limits or is refused; nothing else is thrown', (_name, text, numRuns) => {
  fc.assert(
    fc.property(text, fc.constantFrom(...data), (template, scope) => {
      const rendering = render(template, scope, limits);
      if ('error' in rendering) expect(rendering.error).not.toBe('');
      else expect(rendering.output.length).toBeLessThanOrEqual(limits.output);
    }),
    { numRuns },
  );
});

test('text without signs of the language prints as it is', () => {
  const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[$#\\]/.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      expect(render(text, {})).toEqual({ output: text });
    }),
  );
});

test('a template renders the same each time, and leaves what it was given as it was', () => {
  fc.assert(
    fc.property(generated, fc.constantFrom(...data), (template, given) => {
      const scope = structuredClone(given);
      let compiled;
      try {
        compiled = compileTemplate(template);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(TemplateSyntaxError);
        return;
      }
      const first = compiled.render(scope, apiGatewayLimits);
      expect(compiled.render(scope)).toEqual(first);
      expect(scope).toEqual(given);
    }),
    { numRuns: 300 },
  );
});
