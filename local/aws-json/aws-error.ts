/** A refusal as AWS's JSON protocols word it: `{"__type": name, "message": message}`. */
export class AwsError extends Error {
  readonly status: number;

  constructor(name: string, message: string, status = 400) {
    super(message);
    this.name = name;
    this.status = status;
  }
}
