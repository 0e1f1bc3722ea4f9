import { modelOf, targetOf } from '../../../../../gateway/deployment/rest/models/reference.ts';

test.each([
  ['#/components/schemas/Pet', 'Pet', 'Pet'],
  ['#/components/schemas/Pet/properties/name', 'Pet/properties/name', 'Pet'],
  ['https://apigateway.amazonaws.com/restapis/abc/models/Pet', 'Pet', 'Pet'],
  ['#/components/schemas/a~1b', 'a~1b', 'a/b'],
  ['#/definitions/Pet', undefined, undefined],
  ['./pet.yaml', undefined, undefined],
  ['https://example.com/restapis/abc/models/Pet', undefined, undefined],
])('%s leads to %s of the model %s (import fact 170)', (reference, target, model) => {
  expect([targetOf(reference), modelOf(reference)]).toEqual([target, model]);
});
