import { createServer } from 'node:http';

/** What everything is compared with: node:http answering the same bytes to every request. */
const body = '{"id":"42","name":"Cup"}';
const headers = ['content-type', 'application/json', 'content-length', String(body.length)];

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`{"url":"http://127.0.0.1:${server.address().port}"}\n`);
});
