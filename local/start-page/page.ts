import { escapeHtml } from './html.ts';

/** What the start page tells; the terminal tells the same, and the keys as they are then. */
export interface Overview {
  readonly services: readonly {
    readonly what: string;
    readonly url: string;
    readonly note: string;
  }[];
  readonly users: readonly {
    readonly role: string;
    readonly email: string;
    readonly password: string;
  }[];
  /** Partners and their API keys. */
  readonly partners: readonly {
    readonly name: string;
    readonly plan: string;
    readonly keys: readonly { readonly value: string }[];
  }[];
  /** Lines that work when pasted. */
  readonly lines: readonly { readonly title: string; readonly line: string }[];
  /** APIs that have a docs page, by the names of their folders. */
  readonly docs: readonly string[];
  readonly dataFolder: string;
}

/**
 * One page without any outside request.
 *
 * @param sections HTML of what is looked up each time
 */
export function startPage(overview: Overview, sections: readonly string[]): string {
  const { services, users, lines, docs, dataFolder } = overview;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gatehouse, running locally</title>
<meta name="viewport" content="width=device-width"><style>${style}</style>
<main><h1>Gatehouse</h1><p>The shop runs on this machine. Data is kept in <code>${escapeHtml(dataFolder)}</code>.</p>
<h2>Docs</h2><ul>${docs.map((api) => `<li><a href="/docs/${api}">${api}</a></li>`).join('')}</ul>
<h2>What runs where</h2><table>${services.map(row).join('')}</table>
<h2>Try it</h2>${lines.map(snippet).join('')}
<h2>Who can log in</h2><table>${users.map(user).join('')}</table>
${sections.join('')}
<p>Save a document below <code>openapi/</code> or a file below <code>handlers/</code>: it is live within half a
second, and the terminal says what changed.</p></main></html>`;
}

/** Until the docs page is built, which takes some seconds on a first start. */
export const waitingPage = (api: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<title>${escapeHtml(api)}</title><style>${style}</style><main><h1>${escapeHtml(api)}</h1>
<p>The docs page is being built. This page shows it as soon as it is there.</p></main></html>`;

export const missingPage = (): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title><style>${style}</style>
<main><h1>Nothing here</h1><p><a href="/">To the start page</a></p></main></html>`;

/** For a request of another site's page, and for a name of this machine that is not the page's. */
export const foreignPage = (): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not from here</title><style>${style}</style>
<main><h1>Not from here</h1><p>Only the start page itself asks for this: open it at the address the terminal
tells, and try again there.</p></main></html>`;

const row = ({ what, url, note }: Overview['services'][number]): string =>
  `<tr><th>${escapeHtml(what)}<td><a href="${escapeHtml(url)}">${escapeHtml(url)}</a><td>${escapeHtml(note)}`;

const user = ({ role, email, password }: Overview['users'][number]): string =>
  `<tr><th>${escapeHtml(role)}<td><code>${escapeHtml(email)}</code><td><code>${escapeHtml(password)}</code>`;

const snippet = ({ title, line }: Overview['lines'][number]): string =>
  `<h3>${escapeHtml(title)}</h3><pre tabindex="0">${escapeHtml(line)}</pre>`;

const style =
  'body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1c2430;background:#fff}' +
  'main{max-width:56rem;margin:3rem auto;padding:0 1rem}h1{margin:0}h2{margin-top:2rem}' +
  'h3{margin:1rem 0 .25rem;font-size:1rem}table{border-collapse:collapse}' +
  'th,td{text-align:left;padding:.25rem 1.5rem .25rem 0;vertical-align:top}a{color:#0b57d0}' +
  'form{display:inline}button{font:inherit}section{margin-bottom:1.5rem}' +
  'pre{background:#f2f4f7;padding:.75rem;overflow:auto;border-radius:.25rem}' +
  '@media(prefers-color-scheme:dark){body{background:#12161c;color:#e6e9ee}' +
  'pre{background:#1d232c}a{color:#8ab4f8}}';
