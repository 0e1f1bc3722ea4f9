/** An error that retriers and catchers of a state may name. */
export class StateError extends Error {
  /** @param name as `States.Timeout`, or what a function threw */
  constructor(name: string, cause: string) {
    super(cause);
    this.name = name;
  }
}

/** Nothing catches these but their own names. */
const apart = ['States.DataLimitExceeded', 'States.Runtime'];

/** Whether a retrier or catcher that lists names is meant by an error. */
export const isNamed = (names: readonly string[], error: string): boolean =>
  names.some(
    (name) =>
      name === error ||
      (name === 'States.ALL' && !apart.includes(error)) ||
      (name === 'States.TaskFailed' && error !== 'States.Timeout' && !apart.includes(error)),
  );
