import { generatedApis } from '../data/generated-api.ts';
import { type ProjectData, readProjectData } from '../data/project-data.ts';
import { type Api, readApi } from './api.ts';
import { type Machines, readMachines } from './state-machines.ts';

/** Everything that is deployed, as read from the tree. */
export interface Project extends ProjectData {
  readonly machines: Machines;
  readonly apis: readonly Api[];
}

/**
 * Finds services and APIs by listing folders; no list is kept.
 *
 * @param root the repository
 * @throws DataRefused with everything wrong in manifests and data files, or else in what is generated
 */
export function readProject(root: string): Project {
  const data = readProjectData(root);
  return {
    ...data,
    machines: readMachines(root, data),
    apis: generatedApis(root).map((name) => readApi(root, name)),
  };
}
