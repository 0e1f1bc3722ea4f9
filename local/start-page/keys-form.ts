import type { KeyDesk } from '../keys/key-desk.ts';
import { KeyRefused } from '../keys/key-store.ts';

/**
 * Does what a form of the keys asks for. Whose form it is was looked at before.
 *
 * @param say takes the true reason of a failure
 * @returns what came of it, in words for whoever sent it
 */
export async function changeKeys(
  form: URLSearchParams,
  desk: Pick<KeyDesk, 'create' | 'revoke'>,
  say: (line: string) => void,
): Promise<string> {
  const [action, partner = '', key = ''] = ['action', 'partner', 'key'].map(
    (name) => form.get(name) ?? '',
  );
  try {
    if (action === 'create') {
      await desk.create(partner);
      return `${partner} has a new key. It is valid now.`;
    }
    if (action === 'revoke') {
      await desk.revoke(partner, key);
      return `${key} is revoked. Calls with it are answered 403.`;
    }
    return 'That is nothing to do with a key.';
  } catch (error) {
    if (error instanceof KeyRefused) return error.message;
    say(`start page: keys: ${String(error)}`);
    return 'That failed; the terminal says why.';
  }
}
