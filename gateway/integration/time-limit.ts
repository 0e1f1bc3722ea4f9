import { GatewayError } from '../gateway-error.ts';

/** Milliseconds between looks at the clock: a limit is kept to this much. */
const STEP = 5;
/** Looks without a waiting call after which the timer rests. */
const IDLE_STEPS = 200;

interface Waiting {
  /** Milliseconds of `performance.now()`. */
  readonly until: number;
  readonly expire: () => void;
}

const waiting = new Set<Waiting>();
let timer: NodeJS.Timeout | undefined;
let idle = 0;

/** One timer for all calls in flight: starting and clearing one for each costs more than all else here. */
function look(): void {
  idle = waiting.size === 0 ? idle + 1 : 0;
  if (idle > IDLE_STEPS) {
    clearInterval(timer);
    timer = undefined;
    return;
  }
  const now = performance.now();
  for (const it of waiting) if (it.until <= now) it.expire();
}

const timedOut = (millis: number): Error =>
  new GatewayError('INTEGRATION_TIMEOUT', `no answer within ${millis} ms`);

/**
 * Waits for a result no longer than a time limit. What comes later is not looked at: on AWS, too, a
 * function runs on when its caller has been answered.
 *
 * @param expired makes the refusal
 * @throws what `expired` makes, GatewayError INTEGRATION_TIMEOUT by default
 */
export function within<T>(
  millis: number,
  work: Promise<T>,
  expired: (millis: number) => Error = timedOut,
): Promise<T> {
  if (timer === undefined) {
    idle = 0;
    timer = setInterval(look, STEP).unref();
  }
  return new Promise((resolve, reject) => {
    const entry: Waiting = {
      until: performance.now() + millis,
      expire: () => {
        waiting.delete(entry);
        reject(expired(millis));
      },
    };
    waiting.add(entry);
    work.then(
      (value) => {
        waiting.delete(entry);
        resolve(value);
      },
      (error: unknown) => {
        waiting.delete(entry);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
