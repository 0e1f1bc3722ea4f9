import type { Context } from '../../../gateway/context/context.ts';
import type { HttpDeployment } from '../../../gateway/deployment/deployment.ts';
import { Traces } from '../../../gateway/log/traces.ts';

const call = (requestId: string, routeKey?: string): Context =>
  ({
    requestId,
    routeKey,
    httpMethod: 'GET',
    path: '/a',
    status: 200,
    responseLatency: 5,
    integration: {},
  }) as unknown as Context;

/** A deployment of one route, written in this file; `asked` counts who wanted to know where. */
function written(file: string): { deployment: HttpDeployment; asked: () => number } {
  let asked = 0;
  const at = (pointer: string): { file: string; line: number } => {
    asked += 1;
    return { file, line: pointer === '' ? 1 : 7 };
  };
  const routes = [{ key: 'GET /a', pointer: '/paths/~1a/get' }];
  const deployment = { document: { origins: { at } }, routes } as unknown as HttpDeployment;
  return { deployment, asked: () => asked };
}

const placesOf = (traces: Traces): [string, string][] =>
  traces.toJSON().map(({ requestId, place }) => [requestId, place]);

test('places are looked up when a deployment enters, not by its calls, nor where old and new take turns', () => {
  const traces = new Traces();
  const [before, after] = [written('before.yaml'), written('after.yaml')];
  for (const { deployment } of [before, after]) traces.enter(deployment);
  const looked = [before.asked(), after.asked()];
  traces.add(call('1', 'GET /a'), before.deployment);
  traces.add(call('2', 'GET /a'), after.deployment);
  traces.add(call('3'), before.deployment);

  expect(placesOf(traces)).toEqual([
    ['3', 'before.yaml:1'],
    ['2', 'after.yaml:7'],
    ['1', 'before.yaml:7'],
  ]);
  expect(looked).toEqual([2, 2]);
  expect([before.asked(), after.asked()]).toEqual(looked);
});

test('the last hundred calls are kept', () => {
  const traces = new Traces();
  const { deployment } = written('api.yaml');
  traces.enter(deployment);
  for (let at = 0; at < 250; at += 1) traces.add(call(String(at)), deployment);
  const kept = placesOf(traces).map(([requestId]) => requestId);
  expect(kept).toEqual(Array.from({ length: 100 }, (_, at) => String(249 - at)));
});
