import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from '../../../scripts/generate/page.ts';
import { folderOf, removeFolders } from '../../gateway/document/folder.ts';
import { shop } from './shop.ts';

afterAll(removeFolders);

/** Addresses that a page loads something from, as opposed to those it links to or names. */
const loaded = (page: string): string[] =>
  [
    ...page.matchAll(
      /(?:src|srcset|poster|data)\s*[=:?]\s*["'`]?(https?:[^"'`\s>]+)|<link[^>]+href="(https?:[^"]+)|url\(["']?(https?:[^"')]+)|@import\s+["'](https?:[^"']+)/g,
    ),
  ].map(([found]) => found);

describe('the documentation page', () => {
  test('works without network and shows nothing of the deployment', async () => {
    const { root } = await shop();
    const path = join(folderOf({}), 'shop/index.html');
    expect(await buildPage(root, path)).toBe(true);
    const page = readFileSync(path, 'utf8');
    expect(loaded(page)).toEqual([]);
    expect(page).not.toMatch(/cdn\.redoc|AWS::Partition|x-gatehouse/);
    expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
    expect(page).toContain('putThing');
    const before = statSync(path).mtimeMs;
    expect(await buildPage(root, path)).toBe(false);
    expect(statSync(path).mtimeMs).toBe(before);
  });
});
