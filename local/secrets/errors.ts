import { AwsError } from '../aws-json/aws-error.ts';

export const noSecret = (): AwsError =>
  new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");

export const noValue = (which: string): AwsError =>
  new AwsError(
    'ResourceNotFoundException',
    `Secrets Manager can't find the specified secret value for ${which}`,
  );

export const exists = (message: string): AwsError =>
  new AwsError('ResourceExistsException', message);

export const invalid = (message: string): AwsError =>
  new AwsError('InvalidParameterException', message);

export const notNow = (message: string): AwsError =>
  new AwsError('InvalidRequestException', message);
