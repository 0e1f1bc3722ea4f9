import type { Action } from './actions/action.ts';
import * as users from './actions/admin-users.ts';
import * as describe from './actions/describe.ts';
import * as groups from './actions/groups.ts';
import * as auth from './actions/initiate-auth.ts';
import { listUsers } from './actions/list-users.ts';
import * as session from './actions/session.ts';
import * as signUp from './actions/sign-up.ts';

/** What a client application may call, without credentials of its own. */
export const publicActions: ReadonlyMap<string, Action> = new Map([
  ['SignUp', signUp.signUp],
  ['ConfirmSignUp', signUp.confirmSignUp],
  ['InitiateAuth', auth.initiateAuth],
  ['RespondToAuthChallenge', auth.respondToAuthChallenge],
  ['GetUser', session.getUser],
  ['GlobalSignOut', session.globalSignOut],
  ['RevokeToken', session.revokeToken],
]);

/** What takes a signed request and names the pool. */
export const adminActions: ReadonlyMap<string, Action> = new Map([
  ['AdminAddUserToGroup', groups.adminAddUserToGroup],
  ['AdminConfirmSignUp', signUp.adminConfirmSignUp],
  ['AdminCreateUser', users.adminCreateUser],
  ['AdminDeleteUser', users.adminDeleteUser],
  ['AdminDisableUser', users.adminDisableUser],
  ['AdminEnableUser', users.adminEnableUser],
  ['AdminGetUser', users.adminGetUser],
  ['AdminInitiateAuth', auth.adminInitiateAuth],
  ['AdminListGroupsForUser', groups.adminListGroupsForUser],
  ['AdminRemoveUserFromGroup', groups.adminRemoveUserFromGroup],
  ['AdminSetUserPassword', users.adminSetUserPassword],
  ['AdminUpdateUserAttributes', users.adminUpdateUserAttributes],
  ['AdminUserGlobalSignOut', session.adminUserGlobalSignOut],
  ['DescribeUserPool', describe.describeUserPool],
  ['DescribeUserPoolClient', describe.describeUserPoolClient],
  ['GetGroup', groups.getGroup],
  ['ListGroups', groups.listGroups],
  ['ListUserPoolClients', describe.listUserPoolClients],
  ['ListUsers', listUsers],
  ['ListUsersInGroup', groups.listUsersInGroup],
]);
