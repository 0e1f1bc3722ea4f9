import type { ProjectData } from '../../infra/data/project-data.ts';
import { tableRights } from '../../infra/data/rights.ts';
import type { ResourceService } from '../../infra/data/rights.ts';
import { fullName } from '../functions/function-settings.ts';
import type { Names } from '../functions/function-settings.ts';

/**
 * One action on one resource: `dynamodb:Query table/gatehouse-local-users/index/email-index`. There is
 * one user pool, whatever its id: `cognito-idp:AdminGetUser userpool/*`.
 */
export type Right = `${'dynamodb' | 'cognito-idp' | ResourceService}:${string} ${string}`;

/** What one function may do, and where that is written. */
export interface Grant {
  readonly rights: readonly Right[];
  /** The manifest, from the project's folder: `handlers/users/manifest.json`. */
  readonly manifest: string;
  /** Names in tables.json by the full names of tables. */
  readonly tables: Readonly<Record<string, string>>;
}

/** By the full name of a function. Plain data: another process is told them. */
export type Grants = Readonly<Record<string, Grant>>;

/** What the manifests grant, as `infra` makes roles of them. */
export function grantsOf({ services, tables }: ProjectData, names: Names): Grants {
  const fullTables = Object.fromEntries(
    Object.keys(tables).map((table) => [fullName(names, table), table]),
  );
  return Object.fromEntries(
    services.map(({ name, manifest }) => [
      fullName(names, manifest.function),
      {
        manifest: `handlers/${name}/manifest.json`,
        tables: fullTables,
        rights: [
          ...tableRights(manifest, tables).flatMap(({ table, indexes, actions }) => {
            const own = `table/${fullName(names, table)}`;
            const resources = indexes?.map((it) => `${own}/index/${it}`) ?? [own];
            return actions.flatMap((action) =>
              resources.map((resource): Right => `dynamodb:${action} ${resource}`),
            );
          }),
          ...(manifest.userPool?.actions ?? []).map(
            (action): Right => `cognito-idp:${action} userpool/*`,
          ),
        ],
      },
    ]),
  );
}
