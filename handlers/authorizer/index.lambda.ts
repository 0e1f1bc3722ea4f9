import v1 from '../../generated/partner-v1/settings.json' with { type: 'json' };
import v2 from '../../generated/partner-v2/settings.json' with { type: 'json' };
import { requireEnv } from '../runtime/environment.ts';
import { authorizer } from './authorize.ts';
import { stagesOf, WarmSecret } from './secret.ts';

const secret = new WarmSecret(stagesOf(() => requireEnv('TOKEN_SECRET')));

export const handler = authorizer({
  tables: [v1.scopes, v2.scopes],
  secret,
  now: Date.now,
});
