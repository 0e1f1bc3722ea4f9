import { unsetStageVariables } from '../../../../gateway/deployment/rest/unset-stage-variables.ts';
import { documentOf } from '../../../../gateway/document/read.ts';
import type { Json } from '../../../../gateway/document/document.ts';

const said = (integration: Json, stageVariables?: Record<string, string>): unknown[] => {
  const root = { paths: { '/a': { get: { 'x-amazon-apigateway-integration': integration } } } };
  const document = documentOf(root, 'a.json');
  return unsetStageVariables(document, stageVariables ? { stageVariables } : {});
};

const at = '/paths/~1a/get/x-amazon-apigateway-integration';
const finding = (name: string, member: string): unknown => ({
  severity: 'warning',
  rule: 'gatehouse/stage-variable',
  pointer: `${at}/${member}`,
  file: 'a.json',
  line: 1,
  message: `Stage variable ${name} is not set, so it is empty here: set it in the config's stageVariables.`,
});

test.each<[string, Json, Record<string, string> | undefined, unknown[]]>([
  ['is set', { uri: 'http://${stageVariables.host}/' }, { host: 'a.b' }, []],
  ['is set to nothing', { uri: 'http://a.b/${stageVariables.v}' }, { v: '' }, []],
  [
    'is not set',
    { uri: 'http://${stageVariables.host}/' },
    { port: '1' },
    [finding('host', 'uri')],
  ],
  [
    'is not set and stands twice',
    { connectionId: '${stageVariables.link}', uri: 'http://${stageVariables.link}/' },
    undefined,
    [finding('link', 'connectionId')],
  ],
  [
    'has the name of what every object has',
    { uri: 'http://${stageVariables.constructor}/' },
    {},
    [finding('constructor', 'uri')],
  ],
  ['is asked for by a template', { requestTemplates: { a: '${stageVariables.x}' } }, {}, []],
])('a stage variable that %s (fact 83)', (_, integration, stageVariables, want) => {
  expect(said(integration, stageVariables)).toEqual(want);
});
