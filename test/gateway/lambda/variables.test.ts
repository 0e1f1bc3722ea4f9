import { tmpdir } from 'node:os';
import { completeOptions } from '../../../gateway/lambda/options.ts';
import { functionSettings } from '../../../gateway/lambda/settings.ts';
import {
  functionVariables,
  processVariables,
  startVariables,
} from '../../../gateway/lambda/variables.ts';

const context = {
  functionName: 'f',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn',
  memoryLimitInMB: '128',
  logGroupName: '/aws/lambda/f',
  logStreamName: '2026/01/31/[$LATEST]0',
};

/** Runs `check` with only these variables in the gateway's own environment. */
function given(own: NodeJS.ProcessEnv, environment: Readonly<Record<string, string>> = {}): object {
  const settings = functionSettings('f', { module: '/task/index.cjs', environment });
  const saved = process.env;
  process.env = own;
  try {
    return functionVariables(settings, context, completeOptions({ environment: { SHARED: '1' } }));
  } finally {
    process.env = saved;
  }
}

const lambdas = {
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
  AWS_LAMBDA_FUNCTION_NAME: 'f',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/f',
  AWS_LAMBDA_LOG_STREAM_NAME: '2026/01/31/[$LATEST]0',
  AWS_REGION: 'us-east-1',
  LAMBDA_TASK_ROOT: '/task',
  SHARED: '1',
  _HANDLER: 'index.handler',
};
const dummies = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'local' };
const own = { AWS_ACCESS_KEY_ID: 'AKIAREAL', AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 't' };

describe('variables of a function', () => {
  test('are Lambda’s, with credentials that open nothing', () => {
    expect(given({})).toEqual({ ...lambdas, ...dummies });
  });

  test('a function’s own come last', () => {
    expect(given({}, { AWS_REGION: 'eu-west-1', TABLE: 't' })).toEqual({
      ...lambdas,
      ...dummies,
      AWS_REGION: 'eu-west-1',
      TABLE: 't',
    });
  });

  test('endpoints of services are handed on, nothing else of the gateway’s is', () => {
    const endpoint = { AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000' };
    expect(given({ ...endpoint, ...own, GITHUB_TOKEN: 'secret', NODE_OPTIONS: '-i' })).toEqual({
      ...lambdas,
      ...dummies,
      ...endpoint,
    });
  });

  test('the caller’s credentials are handed on where an endpoint is AWS itself', () => {
    const endpoint = { AWS_ENDPOINT_URL_DYNAMODB: 'https://dynamodb.us-east-1.amazonaws.com' };
    expect(given({ ...endpoint, ...own })).toEqual({ ...lambdas, ...own, ...endpoint });
  });

  test('… and not where its name only looks so', () => {
    const endpoint = { AWS_ENDPOINT_URL: 'https://x.amazonaws.com.example.org/' };
    expect(given({ ...endpoint, ...own })).toEqual({ ...lambdas, ...dummies, ...endpoint });
  });
});

test('a process starts with a path, a language, a home without ~/.aws, UTC and a frugal allocator', () => {
  const gateways = { PATH: '/bin', LANG: 'C', HOME: '/home/me', TZ: 'Asia/Tokyo', SECRET: 's' };
  expect(processVariables(gateways)).toEqual({
    PATH: '/bin',
    LANG: 'C',
    MALLOC_MMAP_THRESHOLD_: '131072',
    HOME: tmpdir(),
    TZ: 'UTC',
  });
});

test('variables that Node reads at its start are told apart', () => {
  const variables = { NODE_OPTIONS: '--enable-source-maps', UV_THREADPOOL_SIZE: '2', TABLE: 't' };
  expect(startVariables(variables)).toEqual({
    NODE_OPTIONS: '--enable-source-maps',
    UV_THREADPOOL_SIZE: '2',
  });
});
