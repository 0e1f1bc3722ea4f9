/** A refusal as Cognito's API words it: `{"__type": name, "message": message}` with status 400. */
export class UserPoolError extends Error {
  readonly status: number;

  constructor(name: string, message: string, status = 400) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

export const notAuthorized = (message: string): UserPoolError =>
  new UserPoolError('NotAuthorizedException', message);

export const invalidParameter = (message: string): UserPoolError =>
  new UserPoolError('InvalidParameterException', message);

export const userNotFound = (): UserPoolError =>
  new UserPoolError('UserNotFoundException', 'User does not exist.');

/** The one answer to an unknown user and to a wrong password (prevent-user-existence is on). */
export const wrongCredentials = (): UserPoolError =>
  notAuthorized('Incorrect username or password.');
