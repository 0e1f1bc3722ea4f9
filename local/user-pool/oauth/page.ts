import type { Answer } from '../../http/message.ts';

/** No script, no outside request, no frame around it; forms go to this server and back to the client. */
export function page(
  status: number,
  body: string,
  options: { readonly redirectUri?: string; readonly cookie?: string } = {},
): Answer {
  const { redirectUri, cookie } = options;
  const client = redirectUri === undefined ? '' : ` ${new URL(redirectUri).origin}`;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'${client}; ` +
        "frame-ancestors 'none'; base-uri 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...(cookie !== undefined && { 'set-cookie': cookie }),
    },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title>
<meta name="viewport" content="width=device-width"><style>
body{font:16px/1.5 system-ui,sans-serif;max-width:22rem;margin:4rem auto;padding:0 1rem}
label,input,button{display:block;width:100%;box-sizing:border-box;font:inherit}
input,button{margin:.25rem 0 1rem;padding:.5rem}[role=alert]{color:#a00}
</style>${body}</html>`,
  };
}

export const errorPage = (reason: string): Answer =>
  page(400, `<h1>This request cannot be answered</h1><p role="alert">${escapeHtml(reason)}</p>`);

export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
  };
  return text.replaceAll(/[&<>"']/g, (character) => names[character] ?? '');
}
