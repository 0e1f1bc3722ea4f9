import type { Closing } from '../closing.ts';
import type { Names } from '../functions/function-settings.ts';
import type { Ports } from '../ports/ports.ts';
import type { Project } from '../project/project.ts';

/** What every part of a run is made with. */
export interface Setting {
  readonly project: Project;
  readonly dataFolder: string;
  readonly ports: Ports;
  readonly names: Names;
  readonly say: (line: string) => void;
  readonly closing: Closing;
}
