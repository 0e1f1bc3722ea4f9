import { join } from 'node:path';
import { type ProjectData, readProjectData } from '../../infra/data/project-data.ts';

/** What the local run reads of a project, wherever it lies. */
export interface Project extends ProjectData {
  readonly root: string;
}

export const apiFolder = (root: string, api: string): string => join(root, 'generated', api);

/** @throws DataRefused with every file, line and reason that is wrong in manifests and data files */
export const readProject = (root: string): Project => ({ root, ...readProjectData(root) });
