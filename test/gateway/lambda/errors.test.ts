import { exited, notFound, timedOut, timeOutText } from '../../../gateway/lambda/errors.ts';

const id = '11111111-2222-3333-4444-555555555555';

describe('errors that Lambda makes', () => {
  test.each([
    [
      'a time limit, with two decimals',
      timedOut(timeOutText(id, 3000, Date.UTC(2026, 0, 2, 3, 4, 5, 6))),
      `{"errorType":"Sandbox.Timedout","errorMessage":"2026-01-02T03:04:05.006Z ${id} Task timed out after 3.00 seconds"}`,
    ],
    [
      'an exit with a status',
      exited(id, { code: 1, signal: null }),
      `{"errorType":"Runtime.ExitError","errorMessage":"RequestId: ${id} Error: Runtime exited with error: exit status 1"}`,
    ],
    [
      'an exit with status 0',
      exited(id, { code: 0, signal: null }),
      `{"errorType":"Runtime.ExitError","errorMessage":"RequestId: ${id} Error: Runtime exited without providing a reason"}`,
    ],
    [
      'a signal with a name of its own',
      exited(id, { code: null, signal: 'SIGSEGV' }),
      `{"errorType":"Runtime.ExitError","errorMessage":"RequestId: ${id} Error: Runtime exited with error: signal: segmentation fault"}`,
    ],
    [
      'any other signal',
      exited(id, { code: null, signal: 'SIGUSR2' }),
      `{"errorType":"Runtime.ExitError","errorMessage":"RequestId: ${id} Error: Runtime exited with error: signal: usr2"}`,
    ],
    [
      'a function that is not there',
      notFound('arn:aws:lambda:us-east-1:123456789012:function:f'),
      '{"errorType":"ResourceNotFoundException","errorMessage":"Function not found: arn:aws:lambda:us-east-1:123456789012:function:f"}',
    ],
  ])('%s', (_name, result, payload) => {
    expect(result).toEqual({ outcome: 'failed', payload });
  });
});
