import { operations } from '../../generated/storefront/auth/operations.ts';
import { service } from '../runtime/service.ts';
import { login } from './login.ts';
import { register } from './register.ts';

export const handler = service(operations, { register, login });
