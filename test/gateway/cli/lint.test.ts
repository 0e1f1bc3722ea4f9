import { join } from 'node:path';
import { lintCommand } from '../../../gateway/cli/lint.ts';
import { folderOf, removeFolders } from '../document/folder.ts';
import { clean, getA, integrationOf, withValue } from '../lint/document.ts';

afterAll(removeFolders);

const run = async (text: string, format: 'json' | 'stylish'): Promise<[number, string]> => {
  const folder = folderOf({ 'a.json': text });
  let written = '';
  const write = (more: string): void => void (written += more);
  const code = await lintCommand({ document: join(folder, 'a.json'), format }, write);
  return [code, written.replaceAll(`${folder}/`, '')];
};

const mock = JSON.stringify(withValue(`${integrationOf(getA)}/type`, 'mock'));
const pointer = `${integrationOf(getA)}/type`;
const unsupported =
  'An HTTP API has no integration of type MOCK: the route would be left without one. Use AWS_PROXY or HTTP_PROXY, or make this a REST API.';

describe('gatehouse lint', () => {
  test.each<[string, string, 'json' | 'stylish', [number, string]]>([
    [
      'accepts, as JSON',
      JSON.stringify(clean),
      'json',
      [0, '{"verdict":"accepted","findings":[]}\n'],
    ],
    [
      'accepts, for people',
      JSON.stringify(clean),
      'stylish',
      [0, 'API Gateway imports this document as it is.\n'],
    ],
    [
      'warns, as JSON',
      mock,
      'json',
      [
        0,
        `${JSON.stringify({
          verdict: 'warning',
          findings: [
            {
              severity: 'warning',
              rule: 'integration-type',
              pointer,
              file: 'a.json',
              line: 1,
              message: "Unknown integration type 'mock' for 'GET /a/{id}'. Ignoring.",
            },
            {
              severity: 'error',
              rule: 'gatehouse/unsupported-integration',
              pointer,
              file: 'a.json',
              line: 1,
              message: unsupported,
            },
          ],
        })}\n`,
      ],
    ],
    [
      'rejects, for people',
      JSON.stringify(withValue('/openapi', '3.1.0'), null, 1),
      'stylish',
      [
        1,
        `a.json:2\n  error  Unable to determine OAS version from '3.1.0': an import takes OpenAPI 3.0, such as "3.0.3".  openapi-version\nAPI Gateway refuses this document.\n`,
      ],
    ],
    [
      'rejects what cannot be read',
      '{"openapi": ',
      'json',
      [
        1,
        expect.stringMatching(
          /^\{"verdict":"rejected","findings":\[\{"severity":"error","rule":"not-yaml"/,
        ) as string,
      ],
    ],
  ])('%s', async (_, text, format, want) => expect(await run(text, format)).toEqual(want));
});
