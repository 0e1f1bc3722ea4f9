import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
  type DeleteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { components } from '../../generated/storefront/types.ts';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import { unlessRefused } from './condition.ts';

export type UserType = components['schemas']['UserType'];

/** An item of the table `users`. */
export interface UserItem {
  /** `sub` of the user pool. */
  readonly user_id: string;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly userType: UserType;
  readonly status: 'active' | 'suspended';
  /** Epoch milliseconds. */
  readonly created_at: number;
  /** The same in RFC 3339, sort key of `UserTypeIndex`. */
  readonly createdAt: string;
  /** Counts the changes, from 1. */
  readonly version: number;
  /** The log-in that made the profile, and that alone may take it back; goes when another relies on it. */
  readonly enrolment?: string;
}

export type NewUser = Pick<UserItem, 'user_id' | 'email' | 'name' | 'userType' | 'enrolment'>;

/** What `UserTypeIndex` carries of a user. */
export type UserSummaryItem = Pick<
  UserItem,
  'user_id' | 'email' | 'name' | 'userType' | 'createdAt'
>;

const table = (): string => requireEnv('USERS_TABLE');

/** Reads a profile with all acknowledged writes. */
export async function getUser(userId: string): Promise<UserItem | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: table(), Key: { user_id: userId }, ConsistentRead: true }),
  );
  return Item as UserItem | undefined;
}

/** Makes a profile unless there is one; returns the one that stands then, `undefined` when it has just gone. */
export async function putNewUser(user: NewUser, now: number): Promise<UserItem | undefined> {
  const item: UserItem = {
    ...user,
    status: 'active',
    created_at: now,
    createdAt: new Date(now).toISOString(),
    version: 1,
  };
  const put = new PutCommand({
    TableName: table(),
    Item: item,
    ConditionExpression: 'attribute_not_exists(user_id)',
  });
  return (await succeeds(documentClient().send(put))) ? item : getUser(user.user_id);
}

/** Keeps a profile from the log-in that made it; `undefined` when it is no longer the one that was read. */
export async function keepUser(user: UserItem): Promise<UserItem | undefined> {
  const { enrolment, ...kept } = user;
  const put = new PutCommand({
    TableName: table(),
    Item: kept,
    ConditionExpression: 'enrolment = :enrolment AND version = :version',
    ExpressionAttributeValues: { ':enrolment': enrolment, ':version': user.version },
  });
  return (await succeeds(documentClient().send(put))) ? kept : undefined;
}

/** Changes name and e-mail address; `undefined` when the version is no longer current. */
export async function changeUser(
  userId: string,
  version: number,
  change: Pick<UserItem, 'email' | 'name'>,
): Promise<UserItem | undefined> {
  const update = new UpdateCommand({
    TableName: table(),
    Key: { user_id: userId },
    UpdateExpression: 'SET email = :email, #name = :name, version = version + :one',
    ConditionExpression: 'version = :version',
    ExpressionAttributeNames: { '#name': 'name' },
    ExpressionAttributeValues: {
      ':email': change.email,
      ':name': change.name,
      ':one': 1,
      ':version': version,
    },
    ReturnValues: 'ALL_NEW',
  });
  const updated = await unlessRefused(documentClient().send(update));
  return updated?.Attributes as UserItem | undefined;
}

/** Suspends a user; `undefined` when there is no such user. */
export async function suspendUser(userId: string): Promise<UserItem | undefined> {
  const update = new UpdateCommand({
    TableName: table(),
    Key: { user_id: userId },
    UpdateExpression: 'SET #status = :suspended, version = version + :one',
    ConditionExpression: 'attribute_exists(user_id)',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':suspended': 'suspended', ':one': 1 },
    ReturnValues: 'ALL_NEW',
  });
  const updated = await unlessRefused(documentClient().send(update));
  return updated?.Attributes as UserItem | undefined;
}

/** Removes a profile; false when there was none. */
export const deleteUser = (userId: string): Promise<boolean> =>
  remove(userId, { ConditionExpression: 'attribute_exists(user_id)' });

/**
 * Takes back a profile that a log-in should not have made; false when it made none, when another relies
 * on it by now, or when it is suspended, and stays.
 */
export const withdrawUser = (userId: string, enrolment: string): Promise<boolean> =>
  remove(userId, {
    ConditionExpression: '#status = :active AND enrolment = :enrolment',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':active': 'active', ':enrolment': enrolment },
  });

const remove = (
  userId: string,
  condition: Omit<DeleteCommandInput, 'TableName' | 'Key'>,
): Promise<boolean> =>
  succeeds(
    documentClient().send(
      new DeleteCommand({ TableName: table(), Key: { user_id: userId }, ...condition }),
    ),
  );

/** One page of the users of a type, newest first. */
export async function listUsers(query: {
  readonly userType: UserType;
  readonly limit: number;
  /** The last user of the page before. */
  readonly after?: Pick<UserItem, 'user_id' | 'createdAt'> | undefined;
}): Promise<{ users: UserSummaryItem[]; more: boolean }> {
  const page = await documentClient().send(
    new QueryCommand({
      TableName: table(),
      IndexName: 'UserTypeIndex',
      KeyConditionExpression: 'userType = :userType',
      ExpressionAttributeValues: { ':userType': query.userType },
      ScanIndexForward: false,
      Limit: query.limit,
      ExclusiveStartKey: query.after && { ...query.after, userType: query.userType },
    }),
  );
  return {
    users: (page.Items ?? []) as UserSummaryItem[],
    more: page.LastEvaluatedKey !== undefined,
  };
}

const succeeds = async (write: Promise<unknown>): Promise<boolean> =>
  (await unlessRefused(write.then(() => true))) ?? false;
