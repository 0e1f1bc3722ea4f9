import { operations } from '../../generated/storefront/users/operations.ts';
import { service } from '../runtime/service.ts';
import { refuseInactive } from '../stores/active-caller.ts';
import { createUser } from './create-user.ts';
import { deleteUser } from './delete-user.ts';
import { getUser } from './get-user.ts';
import { listUsers } from './list-users.ts';
import { updateUser } from './update-user.ts';

export const handler = service(
  operations,
  { listUsers, createUser, getUser, updateUser, deleteUser },
  { refuse: refuseInactive },
);
