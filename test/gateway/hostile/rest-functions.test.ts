import { fileURLToPath } from 'node:url';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway, isolatedFunctions } from '../../../gateway/index.ts';
import type { Functions, Gateway } from '../../../gateway/index.ts';
import { isAlive, probe, until } from '../lambda/given.ts';

const uri = (name: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`;
const method = (integration: object) => ({
  post: {
    responses: { 200: { description: 'OK' } },
    'x-amazon-apigateway-integration': { httpMethod: 'POST', ...integration },
  },
});
const responses = {
  default: { statusCode: '200' },
  '.*Task timed out after.*': { statusCode: '504' },
  '.+': { statusCode: '599' },
};
const document = {
  openapi: '3.0.1',
  info: { title: 'functions', version: '1' },
  paths: {
    '/proxy': method({ type: 'aws_proxy', uri: uri('proxied') }),
    '/short': method({ type: 'aws_proxy', uri: uri('proxied'), timeoutInMillis: 300 }),
    '/hurried-proxy': method({ type: 'aws_proxy', uri: uri('hurried-proxied') }),
    '/custom': method({ type: 'aws', uri: uri('probe'), responses }),
    '/hurried': method({ type: 'aws', uri: uri('hurried'), responses }),
    '/event': method({
      type: 'aws',
      uri: uri('probe'),
      requestParameters: { 'integration.request.header.X-Amz-Invocation-Type': "'Event'" },
      responses: { default: { statusCode: '202' } },
    }),
    '/nobody': method({ type: 'aws_proxy', uri: uri('nobody') }),
  },
};

const proxied = {
  module: fileURLToPath(new URL('functions/proxied.cjs', import.meta.url)),
  timeout: 20,
};
let functions: Functions;
let gateway: Gateway;
const lines: string[] = [];
const printed: string[] = [];

beforeAll(async () => {
  functions = isolatedFunctions(
    {
      proxied,
      'hurried-proxied': { ...proxied, timeout: 1 },
      probe: { ...probe, timeout: 20 },
      hurried: { ...probe, timeout: 1 },
    },
    { log: (_name, line) => printed.push(line) },
  );
  gateway = await createGateway(
    documentOf(document),
    {},
    { functions, log: (line) => lines.push(line), accessLog: () => undefined },
  );
});
afterAll(async () => {
  await gateway.close();
  await functions.close();
});
beforeEach(() => {
  lines.length = 0;
});

async function post(url: string, what: object): Promise<readonly [number, string]> {
  const body = JSON.stringify(what);
  const headers = { 'content-type': 'application/json' };
  const answer = await gateway.inject({ method: 'POST', url, body, headers });
  return [answer.status, answer.body.toString()];
}

const FAULT = '{"message": "Internal server error"}';
const LATE = '{"message": "Endpoint request timed out"}';

/** Whatever was done: the next call of the same function is answered. */
const unharmed = async (): Promise<void> => {
  expect(await post('/proxy', { do: 'answer', value: 'well' })).toEqual([200, 'well']);
  expect(await post('/custom', { do: 'answer', value: 'well' })).toEqual([200, '"well"']);
};

describe('REST fact 48: a proxied function costs its own call only', () => {
  it.each<[string, string, object, readonly [number, string]]>([
    ['exits', '/proxy', { do: 'exit', code: 3 }, [502, FAULT]],
    ['kills its own pid', '/proxy', { do: 'kill itself' }, [502, FAULT]],
    ['throws a string', '/proxy', { do: 'throw text' }, [502, FAULT]],
    ['returns a circular object', '/proxy', { do: 'circular' }, [502, FAULT]],
    ['fills the heap', '/proxy', { do: 'fill the heap' }, [502, FAULT]],
    ['prints 100 MB', '/proxy', { do: 'print', lines: 100_000, length: 1000 }, [200, 'printed']],
    ['never returns, within the time of its integration', '/short', { do: 'stay' }, [504, LATE]],
    ['loops, past its own time limit', '/hurried-proxy', { do: 'loop forever' }, [502, FAULT]],
    ['is not there', '/nobody', {}, [500, FAULT]],
    ['returns more than 6 MB', '/proxy', { do: 'answer of', bytes: 6_400_000 }, [502, FAULT]],
    ['is sent more than 6 MB', '/proxy', { do: 'x'.repeat(6_400_000) }, [413, expect.any(String)]],
    ['forks a loop and exits', '/proxy', { do: 'fork a loop', exit: true }, [502, FAULT]],
    ['forks a loop', '/proxy', { do: 'fork a loop' }, [200, expect.stringMatching(/^\d+$/)]],
  ])('one that %s', async (_, url, what, answer) => {
    expect(await post(url, what)).toEqual(answer);
    await unharmed();
    expect(lines).toEqual([]);
  });

  it('a loop that was forked ends with its environment', async () => {
    await post('/proxy', { do: 'fork a loop', exit: true });
    const pid = Number(/^child (\d+)$/m.exec(printed.join('\n'))?.[1]);
    await until(() => !isAlive(pid));
  });
});

describe('REST facts 138, 146: what is told of a function without proxy that failed', () => {
  it.each<[string, string, object, readonly [number, unknown]]>([
    [
      'throws',
      '/custom',
      { do: 'throw' },
      [
        599,
        { errorType: 'TypeError', errorMessage: 'wrong type', trace: expect.any(Array) as unknown },
      ],
    ],
    [
      'throws a string',
      '/custom',
      { do: 'throw text' },
      [599, expect.objectContaining({ errorMessage: 'only text' })],
    ],
    [
      'returns a circular object',
      '/custom',
      { do: 'circular' },
      [599, expect.objectContaining({ errorType: 'Runtime.JSONStringifyError' })],
    ],
    [
      'exits',
      '/custom',
      { do: 'exit', code: 3 },
      [
        599,
        {
          errorType: 'Runtime.ExitError',
          errorMessage: expect.stringMatching(
            /^RequestId: [0-9a-f-]{36} Error: Runtime exited with error: exit status 3$/,
          ) as unknown,
        },
      ],
    ],
    [
      'runs past its own time limit',
      '/hurried',
      { do: 'stay' },
      [
        504,
        {
          errorType: 'Sandbox.Timedout',
          errorMessage: expect.stringMatching(/ Task timed out after 1\.00 seconds$/) as unknown,
        },
      ],
    ],
  ])('one that %s', async (_, url, what, [status, error]) => {
    const [answered, body] = await post(url, what);
    expect([answered, JSON.parse(body)]).toEqual([status, error]);
    await unharmed();
  });
});

describe('REST fact 133: an Event invocation', () => {
  it('is answered before the function is done, which runs on', async () => {
    const before = printed.length;
    expect(await post('/event', { do: 'log' })).toEqual([202, '']);
    await until(() => printed.slice(before).some((line) => line.includes('hello world')));
    expect(lines).toEqual([]);
  });

  it('that fails is told to the log only', async () => {
    expect(await post('/event', { do: 'throw' })).toEqual([202, '']);
    await until(() => lines.length > 0);
    expect(lines).toEqual([
      expect.stringMatching(/^probe failed asynchronously: \{"errorType":"TypeError"/),
    ]);
  });
});
