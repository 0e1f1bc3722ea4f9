import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface ProjectCopy {
  readonly root: string;
  remove(): Promise<void>;
}

/** What a test may edit; everything else of the project stands in for itself. */
const edited = ['openapi', 'handlers', 'generated', 'infra/data', 'local/seed'];
const shared = ['node_modules', 'scripts', 'gateway', 'package.json', 'redocly.yaml'];

export async function copyProject(): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), 'project-'));
  for (const path of edited) await cp(path, join(root, path), { recursive: true });
  for (const path of shared) await symlink(resolve(path), join(root, path));
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
