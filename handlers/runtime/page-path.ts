/** Path of a page of a list; parameters that were not sent are left out. */
export function pagePath(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const page = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) page.set(name, String(value));
  }
  return `${path}?${page.toString()}`;
}
