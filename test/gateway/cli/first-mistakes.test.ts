import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lintCommand } from '../../../gateway/cli/lint.ts';
import { folderOf, removeFolders } from '../document/folder.ts';

afterAll(removeFolders);

/** Security is forgotten, an extension misspelt, and a static value has no quotes of its own. */
const notes = `openapi: 3.0.3
info: { title: notes, version: '1' }
x-gatehouse: { throttle: { rateLimit: 50, burstLimit: 100 } }
paths:
  /notes:
    get:
      operationId: listNotes
      responses:
        '200':
          description: The notes.
          headers: { Cache-Control: { schema: { type: string } } }
      x-amazon-apigateway-request-validatr: all
      x-amazon-apigateway-integration:
        type: mock
        requestTemplates: { application/json: '{"statusCode": 200}' }
        responses:
          default:
            statusCode: '200'
            responseParameters:
              method.response.header.Cache-Control: no-store
x-amazon-apigateway-request-validator: all
x-amazon-apigateway-request-validators:
  all: { validateRequestBody: true, validateRequestParameters: true }
`;

test('the first mistakes of a new user are told with line and remedy, as the README shows them', async () => {
  const folder = folderOf({ 'notes.yaml': notes });
  let written = '';
  const write = (text: string): void => void (written += text);
  const code = await lintCommand({ document: join(folder, 'notes.yaml'), colours: false }, write);
  const shown = written.replaceAll(`${folder}/`, '');
  expect(code).toBe(1);
  expect([...shown.matchAll(/^ +(\d+  error|→)/gm)].map(([, start]) => start)).toEqual([
    ...['6  error', '→', '12  error', '→', '20  error', '→'],
  ]);
  expect(await readFile('README.md', 'utf8')).toContain(`\`\`\`\n${shown}\`\`\`\n`);
});
