/** How an action of a service is asked for in JSON. */
export interface JsonProtocol {
  /** What stands before the action in `X-Amz-Target`. */
  readonly target: string;
  readonly contentType: string;
}

const json = (target: string, version: '1.0' | '1.1'): JsonProtocol => ({
  target,
  contentType: `application/x-amz-json-${version}`,
});

/**
 * Services whose actions are named in a header; all others take `Action` as a parameter of the query
 * (facts 169 to 176).
 */
export const jsonServices: Readonly<Record<string, JsonProtocol>> = {
  'cognito-identity': json('AWSCognitoIdentityService', '1.1'),
  'cognito-idp': json('AWSCognitoIdentityProviderService', '1.1'),
  dynamodb: json('DynamoDB_20120810', '1.0'),
  ecs: json('AmazonEC2ContainerServiceV20141113', '1.1'),
  events: json('AWSEvents', '1.1'),
  firehose: json('Firehose_20150804', '1.1'),
  kinesis: json('Kinesis_20131202', '1.1'),
  kms: json('TrentService', '1.1'),
  logs: json('Logs_20140328', '1.1'),
  secretsmanager: json('secretsmanager', '1.1'),
  states: json('AWSStepFunctions', '1.0'),
};
