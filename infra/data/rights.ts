import type { Manifest, Tables } from './project-data.ts';

/** Actions of DynamoDB on one table, and on its indexes where the service asks for an index. */
export interface TableRight {
  /** Name in tables.json. */
  readonly table: string;
  /** Names of indexes; absent where the right is on the table itself. */
  readonly indexes?: readonly string[];
  /** IAM actions without their service. */
  readonly actions: readonly string[];
}

/** Actions that name an index as their resource. */
const indexActions = ['Query', 'Scan'];

/** What a manifest grants: its actions on its tables, and Query and Scan on their indexes where it lists them. */
export function tableRights(manifest: Manifest, tables: Tables): readonly TableRight[] {
  return Object.entries(manifest.tables ?? {}).flatMap(([table, { actions }]) => {
    const indexes = Object.keys(tables[table]?.indexes ?? {});
    const onIndexes = actions.filter((action) => indexActions.includes(action));
    return [
      { table, actions },
      ...(indexes.length > 0 ? [{ table, indexes, actions: onIndexes }] : []),
    ];
  });
}
