/** What stands in front of the names of functions, tables and other resources. */
export interface Names {
  readonly prefix: string;
  readonly environment: string;
}

export const fullName = ({ prefix, environment }: Names, name: string): string =>
  `${prefix}-${environment}-${name}`;
