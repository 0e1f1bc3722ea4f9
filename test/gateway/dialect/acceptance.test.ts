import fc from 'fast-check';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import { instance, schemaOf } from './arbitraries.ts';
import { isOfLibrary, judge2020, judge303, judgeOfImport, type Judge, lowered } from './judges.ts';

const numRuns = process.env['GATEHOUSE_TEST_LONG'] === '1' ? 5_000 : 150;
const references = [
  '#/components/schemas/B',
  '#/components/schemas/C_d',
  '#/components/schemas/B/$defs/e',
];

const schema = schemaOf(references);
const document = fc
  .record({ A: schema, B: schema, C_d: schema, e: schema })
  .map(({ A, B, C_d, e }): JsonObject => ({
    A,
    // Whatever it is besides, it leads into itself at most through a member.
    B: { ...(typeof B === 'boolean' ? {} : leaf(B)), $defs: { e: leaf(e) } },
    C_d: leaf(C_d),
  }));

/** Without references: those of the other two must end somewhere. */
function leaf(value: Json): JsonObject {
  const strip = (it: Json): Json => {
    if (typeof it !== 'object' || it === null) return it;
    if (Array.isArray(it)) return (it as Json[]).map(strip);
    const members = Object.entries(it as JsonObject).filter(([name]) => name !== '$ref');
    return Object.fromEntries(members.map(([name, member]) => [name, strip(member ?? null)]));
  };
  const stripped = strip(value);
  return typeof stripped === 'boolean' ? { not: {} } : (stripped as JsonObject);
}

/** Asked of every schema: whatever limit it has at its top, one of these stands at it and one beside it. */
const probes: readonly Json[] = [
  ...[null, true, false, -1, 0, 0.5, 1, 2, 2.5, 3, 4],
  ...['', 'a', 'ab', 'abc', 'aaaa', 'b', 'c'],
  ...[[], ['a'], [1, 2], [1, 1], [null, 0, 3], [1, 2, 3, 4]],
  ...[{}, { a: 0 }, { a: 1, b: 'a' }, { b: null }, { a: 'a', b: 2, c: 3 }],
];

/** What a keyword that is lost refused is accepted; under `not` and `oneOf` the other way round. */
const mayAccept = 1;
const mayRefuse = 2;

const lossOf = (schemas: JsonObject, rules: readonly string[]): number => {
  if (!rules.includes('gatehouse/lost-keyword')) return 0;
  return /"(not|oneOf|dependentSchemas)":/.test(JSON.stringify(schemas))
    ? mayAccept | mayRefuse
    : mayAccept;
};

const differs = (before: Judge, after: Judge, values: readonly Json[], loss: number): Json[] =>
  values.filter((value) => {
    const [was, is] = [before(value), after(value)];
    if (was === is) return false;
    return (loss & (is ? mayAccept : mayRefuse)) === 0;
  });

function judges(judge: Judge, values: readonly Json[]): boolean {
  try {
    return values.map(judge).length > 0;
  } catch (error) {
    if (isOfLibrary(error)) return false;
    throw error;
  }
}

describe('what a document of 3.1 accepts, its dialect accepts, and nothing else', () => {
  const check = (schemas: JsonObject, more: readonly Json[]): void => {
    const values = [...probes, ...more];
    const made = lowered(schemas);
    const errors = made.findings.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    const before = judge2020(schemas, 'A');
    fc.pre(judges(before, values));
    const loss = lossOf(
      schemas,
      made.findings.map(({ rule }) => rule),
    );
    expect(differs(before, judge303(made.schemas, 'A'), values, 0)).toEqual([]);
    expect(differs(before, judgeOfImport(made.schemas, 'A'), values, loss)).toEqual([]);
    expect(lowered(made.schemas, '3.0.3').schemas).toEqual(made.schemas);
  };

  test('by OpenAPI 3.0.3 and by what an import keeps (import facts 106, 186, 187)', () => {
    fc.assert(fc.property(document, fc.array(instance, { minLength: 12, maxLength: 12 }), check), {
      numRuns,
      seed: 31_303,
      endOnFailure: true,
    });
  }, 300_000);
});
