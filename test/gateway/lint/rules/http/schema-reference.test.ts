import { contextOf } from '../../../../../gateway/lint/context.ts';
import { schemaReference } from '../../../../../gateway/lint/rules/http/schema-reference.ts';
import { clean } from '../../document.ts';

const missing = '#/components/schemas/X';

/** What is said where a reference dangles. */
const saidAt = (pointer: string, reference = missing) => {
  const document = { root: clean, dangling: [{ pointer, reference }] };
  return schemaReference.check?.(contextOf(document as never, 'http', {}));
};

const remark = (pointer: string, attribute: string) => [
  {
    severity: 'warning',
    pointer,
    message: `Parse issue: attribute ${attribute}.${missing} is missing`,
  },
];

test.each([
  [
    '/paths/~1update/get/responses/200/content/application~1json/schema',
    "paths.'/update'(get).responses.200.content.schema",
  ],
  [
    '/paths/~1update/post/requestBody/content/application~1json/schema/items',
    "paths.'/update'(post).requestBody.content.schema",
  ],
  ['/components/schemas/Pet/properties/owner', 'components.schemas.Pet'],
])('%s (import fact 208)', (pointer, attribute) =>
  expect(saidAt(pointer)).toEqual(remark(pointer, attribute)),
);

test('references to other components are not schemas', () =>
  expect(saidAt('/paths/~1a/get/parameters/0', '#/components/parameters/X')).toEqual([]));
