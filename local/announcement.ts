import type { Overview } from './start-page/page.ts';

/** What the terminal tells once everything runs. */
export function announcement(
  { services, users, partners, lines, dataFolder }: Overview,
  startPage: string,
): string {
  const width = Math.max(...services.map(({ what }) => what.length));
  const where = services.map(
    ({ what, url, note }) => `  ${what.padEnd(width)}  ${url}${note === '' ? '' : `  ${note}`}`,
  );
  const who = users.map(({ role, email, password }) => `  ${role}: ${email}  ${password}`);
  const keys = partners.flatMap(({ name, plan, keys }) =>
    keys.map(({ value }) => `  ${name} (${plan}): ${value}`),
  );
  return [
    '',
    'Gatehouse runs.',
    '',
    ...where,
    '',
    `Data is kept in ${dataFolder}. Who can log in:`,
    ...who,
    '',
    ...(keys.length > 0 ? ['API keys of partners, to change on the start page:', ...keys, ''] : []),
    ...(lines.length > 0 ? ['Paste these:'] : []),
    ...lines.flatMap(({ title, line }) => ['', `# ${title}`, line]),
    '',
    `More, and the docs: ${startPage}. Ctrl-C ends everything.`,
    '',
  ].join('\n');
}
