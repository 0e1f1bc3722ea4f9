import { GatewayError } from '../gateway-error.ts';

/**
 * Waits for a result no longer than a time limit. What comes later is not looked at: on AWS, too, a
 * function runs on when its caller has been answered.
 *
 * @throws GatewayError INTEGRATION_TIMEOUT
 */
export function within<T>(millis: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new GatewayError('INTEGRATION_TIMEOUT', `no answer within ${millis} ms`));
    }, millis);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
