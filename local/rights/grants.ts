import type { ProjectData, ResourceKind } from '../../infra/data/project-data.ts';
import { resourceKinds } from '../../infra/data/unknown-names.ts';
import { eventSourceRights, resourceRights, tableRights } from '../../infra/data/rights.ts';
import type { Uses } from '../../infra/data/rights.ts';
import { account, bucketName } from '../embedded/resource-names.ts';
import { fullName } from '../functions/full-name.ts';
import type { Names } from '../functions/full-name.ts';

/**
 * One action on one resource, as the end of its ARN names it: `sqs:SendMessage gatehouse-local-webhooks`,
 * `dynamodb:Query table/gatehouse-local-users/index/email-index`, `s3:GetObject BUCKET/KEY`. A granted
 * one may hold IAM's `*` and `?`. There is one user pool, whatever its id: `cognito-idp:AdminGetUser userpool/*`.
 */
export type Right = `${string}:${string} ${string}`;

/** What a function or a role may do, and where that is written. */
export interface Grant {
  readonly rights: readonly Right[];
  /** The file, from the project's folder: `handlers/users/manifest.json`. */
  readonly manifest: string;
  /** What stands in front in that file: `roles.partner-integrations.`. @default nothing */
  readonly at?: string;
  /** As whom the role is assumed. @default the function's own name */
  readonly session?: string;
  /** Names in tables.json by the full names of tables. */
  readonly tables: Readonly<Record<string, string>>;
  /** Names in resources.json by full names, by kind. @default none */
  readonly resources?: Readonly<Partial<Record<ResourceKind, Readonly<Record<string, string>>>>>;
}

/** By the full name of a function or a role. Plain data: another process is told them. */
export type Grants = Readonly<Record<string, Grant>>;

/** What manifests and integration roles grant, as `infra` makes roles of them. */
export function grantsOf(project: ProjectData, names: Names): Grants {
  const { services, tables, resources, integrationRoles } = project;
  const known = {
    tables: namesBy(tables, (table) => fullName(names, table)),
    resources: Object.fromEntries(
      resourceKinds.map((kind) => [
        kind,
        namesBy(resources[kind], (it) =>
          kind === 'buckets' ? bucketName(names, it) : fullName(names, it),
        ),
      ]),
    ),
  };
  const functions = services.map(({ name, manifest }): [string, Grant] => [
    fullName(names, manifest.function),
    {
      ...{ ...known, manifest: `handlers/${name}/manifest.json` },
      rights: [
        ...rightsOf(manifest, project, names),
        ...(manifest.userPool?.actions ?? []).map(
          (action): Right => `cognito-idp:${action} userpool/*`,
        ),
      ],
    },
  ]);
  const roles = Object.entries(integrationRoles).map(([name, role]): [string, Grant] => [
    fullName(names, name),
    {
      ...{ ...known, manifest: 'infra/data/integration-roles.json', at: `roles.${name}.` },
      ...{ session: 'BackplaneAssumeRoleSession', rights: rightsOf(role, project, names) },
    },
  ]);
  return Object.fromEntries([...functions, ...roles]);
}

const namesBy = (of: object, full: (name: string) => string): Record<string, string> =>
  Object.fromEntries(Object.keys(of).map((name) => [full(name), name]));

function rightsOf(uses: Uses, { tables }: ProjectData, names: Names): Right[] {
  const resourceNames = { name: (name: string) => fullName(names, name), account };
  const onTables = tableRights(uses, tables).flatMap(({ table, indexes, actions }) => {
    const own = `table/${fullName(names, table)}`;
    const resources = indexes?.map((it) => `${own}/index/${it}`) ?? [own];
    return actions.flatMap((action) =>
      resources.map((resource): Right => `dynamodb:${action} ${resource}`),
    );
  });
  const onResources = [
    ...resourceRights(uses, resourceNames),
    ...eventSourceRights(uses, resourceNames),
  ].flatMap(({ service, actions, resource }) =>
    actions.map((action): Right => `${service}:${action} ${resource}`),
  );
  return [...new Set([...onTables, ...onResources])];
}
