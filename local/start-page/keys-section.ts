import type { KeyUse, Partner } from '../keys/key-desk.ts';
import { escapeHtml } from './html.ts';

/**
 * Partners, their keys and what these were used for, with a form for each change.
 *
 * @param token goes into every form
 * @param notice what came of the last change
 */
export function keysSection(
  partners: readonly Partner[],
  token: string,
  notice: string | undefined,
): string {
  if (partners.length === 0) return '';
  const told = notice === undefined ? '' : `<p role="status"><b>${escapeHtml(notice)}</b></p>`;
  return `<h2 id="keys">API keys</h2>${told}
<p>To change a key without a call refused: make a second one, use it everywhere, then revoke the first. Both are
valid meanwhile. A plan's quota belongs to a key, as on AWS: a new key begins with a whole one.</p>
${partners.map((partner) => ofPartner(partner, token)).join('')}`;
}

function ofPartner({ name, plan, limits, keys }: Partner, token: string): string {
  const make = keys.length === 0 ? 'Make a key' : 'Make a second key';
  const form = keys.length >= 2 ? '' : button({ token, action: 'create', partner: name }, make);
  const table =
    keys.length === 0
      ? '<p>No key: every call is answered 403.</p>'
      : `<table><tr><th>Key<th>Value<th>Made<th>Used<th>Left<th>${keys
          .map((key) => row(key, name, token))
          .join('')}</table>`;
  return `<section><h3>${escapeHtml(name)}</h3><p>Plan ${escapeHtml(plan)}: ${escapeHtml(limits)}</p>${table}${form}</section>`;
}

function row(
  { name, value, createdAt, used, remaining }: KeyUse,
  partner: string,
  token: string,
): string {
  const made = new Date(createdAt).toISOString().slice(0, 16).replace('T', ' ');
  const revoke = button({ token, action: 'revoke', partner, key: name }, 'Revoke', name);
  const cells = [
    `<code>${escapeHtml(value)}</code>`,
    `${made} UTC`,
    number(used),
    number(remaining),
  ];
  return `<tr><th>${escapeHtml(name)}${cells.map((it) => `<td>${it}`).join('')}<td>${revoke}`;
}

/** A plan without a quota counts nothing. */
const number = (value: number | undefined): string =>
  value?.toLocaleString('en-US') ?? 'not counted';

function button(fields: Readonly<Record<string, string>>, text: string, of = ''): string {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  const label = of === '' ? '' : ` aria-label="${escapeHtml(`${text} ${of}`)}"`;
  return `<form method="post" action="/keys">${inputs.join('')}<button${label}>${escapeHtml(text)}</button></form>`;
}
