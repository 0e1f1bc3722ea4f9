import { portNames } from './ports/ports.ts';
import type { PortName, Ports } from './ports/ports.ts';

/** What `npm start -- …` may say. */
export interface StartOptions {
  /** The project's folder. Default: the working directory. */
  readonly root?: string;
  /** Where data is kept. Default `.gatehouse` in the project. */
  readonly dataFolder?: string;
  readonly ports?: Partial<Ports>;
  /** First part of the names of functions and tables. Default: what the document says. */
  readonly prefix?: string;
  /** Second part of those names. Default: what the document says. */
  readonly environment?: string;
  /** Whether saved files go live. Default true. */
  readonly watch?: boolean;
  /** Takes what is told once everything runs. Default: stdout. */
  readonly print?: (text: string) => void;
  /** Takes each line about what happens. Default: stderr. */
  readonly say?: (line: string) => void;
}

export const portsOf = (given: Partial<Ports> = {}): Ports => {
  const named = Object.keys(portNames) as readonly PortName[];
  const ports = Object.fromEntries(
    named.map((name) => [name, given[name] ?? portNames[name].standard]),
  ) as Record<PortName, number>;
  return { ...ports, apis: given.apis ?? {} };
};
