import type { Json } from '../../../../../gateway/document/document.ts';
import { modelLosses } from '../../../../../gateway/lint/rules/rest/model-losses.ts';
import { contextOf } from '../../../../../gateway/lint/context.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';
import { models, saidOfModel } from '../../rest-models.ts';

const at = '/components/schemas/Thing';

describe('keywords that an import drops (import facts 186, 187)', () => {
  test('a clean document passes', () => expect(saidOfRest(modelLosses, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    ...['nullable', 'readOnly', 'writeOnly', 'minItems', 'maxItems'].map(
      (keyword): [string, Json, string[]] => [
        keyword,
        { [keyword]: keyword.endsWith('Items') ? 0 : true },
        [
          `warning model-losses ${at}/${keyword} An import drops ${keyword} from a model: no validator enforces it.`,
        ],
      ],
    ),
    [
      'default',
      { default: false },
      [`warning model-losses ${at}/default An import drops default from a model.`],
    ],
    ['an example, of which another rule tells', { example: 1 }, []],
    [
      'a limit that is left out',
      { exclusiveMinimum: true, exclusiveMaximum: true },
      [
        `warning model-losses ${at}/exclusiveMinimum An import drops exclusiveMinimum from a model: the minimum itself is let in.`,
      ],
    ],
    [
      'limits of OpenAPI 3.1',
      { exclusiveMinimum: 1, exclusiveMaximum: 2 },
      [
        `warning model-losses ${at}/exclusiveMinimum An import drops exclusiveMinimum from a model where it is a number, as of OpenAPI 3.1.`,
        `warning model-losses ${at}/exclusiveMaximum An import drops exclusiveMaximum from a model where it is a number, as of OpenAPI 3.1.`,
      ],
    ],
    [
      'types of OpenAPI 3.1',
      { type: ['string', 'integer'] },
      [
        `warning model-losses ${at}/type A list of types is of OpenAPI 3.1: an import drops it from a model.`,
      ],
    ],
    [
      'a property that is required',
      { properties: { a: { required: true } } },
      [
        `warning model-losses ${at}/properties/a/required An import drops required from a model where it is no list of names.`,
      ],
    ],
    [
      'flags that are off, and prose',
      { nullable: false, exclusiveMinimum: false, title: 'a', deprecated: true, xml: {} },
      [],
    ],
    ['members that are named so', { properties: { default: { type: 'string' }, example: {} } }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(modelLosses, schema)).toEqual(want);
  });

  test.each<[Json, string | undefined]>([
    [{ maxItems: 3 }, 'Leave it out and count in the function'],
    [{ exclusiveMinimum: true }, undefined],
  ])('the remedy promises of --fix what it does: %j', (schema, want) => {
    const root = restWith(models, { Thing: schema });
    const [remark] = modelLosses.check?.(contextOf({ root } as never, 'rest', {})) ?? [];
    expect(remark?.remedy?.slice(0, want?.length)).toBe(want);
  });
});
