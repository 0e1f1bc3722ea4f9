import type { ProjectData } from '../../infra/data/project-data.ts';
import { tableRights } from '../../infra/data/rights.ts';
import { fullName } from '../functions/function-settings.ts';
import type { Names } from '../functions/function-settings.ts';

/**
 * One action on one resource: `dynamodb:Query table/gatehouse-local-users/index/email-index`. There is
 * one user pool, whatever its id: `cognito-idp:AdminGetUser userpool/*`.
 */
export type Right = `${'dynamodb' | 'cognito-idp'}:${string} ${string}`;

/** Rights by the full name of a function. Plain data: another process is told them. */
export type Grants = Readonly<Record<string, readonly Right[]>>;

/** What the manifests grant, as `infra` makes roles of them. */
export function grantsOf({ services, tables }: ProjectData, names: Names): Grants {
  return Object.fromEntries(
    services.map(({ manifest }) => [
      fullName(names, manifest.function),
      [
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
    ]),
  );
}
