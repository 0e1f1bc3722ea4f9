import type { Overview } from './start-page/page.ts';

/** What the terminal tells once everything runs. */
export function announcement(
  { services, users, lines, dataFolder }: Overview,
  startPage: string,
): string {
  const width = Math.max(...services.map(({ what }) => what.length));
  const where = services.map(
    ({ what, url, note }) => `  ${what.padEnd(width)}  ${url}${note === '' ? '' : `  ${note}`}`,
  );
  const who = users.map(({ role, email, password }) => `  ${role}: ${email}  ${password}`);
  return [
    '',
    'Gatehouse runs.',
    '',
    ...where,
    '',
    `Data is kept in ${dataFolder}. Who can log in:`,
    ...who,
    '',
    ...(lines.length > 0 ? ['Paste these:'] : []),
    ...lines.flatMap(({ title, line }) => ['', `# ${title}`, line]),
    '',
    `More, and the docs: ${startPage}. Ctrl-C ends everything.`,
    '',
  ].join('\n');
}
