import { join } from 'node:path';
import { build } from 'esbuild';
import { readServices } from '../../../infra/data/project-data.ts';
import { bundleFunction, bundleOptions } from '../../../scripts/bundle/functions.ts';
import { root, scratch } from '../scratch.ts';
import type { ColdCase } from './cases.ts';

export interface ColdBundles {
  readonly service: string;
  /** The same, in the form that V8's code cache works with: `import()` needs a callback that no cache keeps. */
  readonly cacheable: string;
  /** The service's own AWS clients, and nothing of ours. */
  readonly clients: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Bundles a service as it is deployed, and its clients in the same way. */
export async function coldBundles(it: ColdCase): Promise<ColdBundles> {
  const folder = join(scratch, it.service);
  const target = `node${process.versions.node.split('.')[0] ?? ''}`;
  const { metafile } = await bundleFunction(it.service, folder, { target });
  const cacheable = join(folder, 'cacheable.cjs');
  await build({
    ...(await bundleOptions(it.service, folder, { target })),
    outfile: cacheable,
    supported: { 'dynamic-import': false },
  });
  const packages = ['@aws-sdk/lib-dynamodb', '@aws-sdk/client-cognito-identity-provider'].filter(
    (name) => Object.keys(metafile.inputs).some((input) => input.includes(`node_modules/${name}/`)),
  );
  const clients = join(folder, `clients-${it.tables ?? 1}.cjs`);
  await build({
    ...(await bundleOptions(it.service, folder, { target })),
    entryPoints: undefined as never,
    stdin: { contents: clientsOnly(it, packages), resolveDir: root, loader: 'ts' },
    outfile: clients,
  });
  return {
    service: join(folder, 'index.cjs'),
    cacheable,
    clients,
    variables: variablesOf(it.service),
  };
}

/** Loads the same clients and asks each once. */
function clientsOnly({ asks, tables = 1 }: ColdCase, packages: readonly string[]): string {
  const has = (name: string): boolean => packages.includes(name);
  const cognito = has('@aws-sdk/client-cognito-identity-provider');
  return `
    import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
    import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
    ${cognito ? "import { CognitoIdentityProviderClient, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';" : ''}
    export const handler = async () => {
      const tables = DynamoDBDocumentClient.from(new DynamoDBClient({}));
      const ask = () => tables.send(new GetCommand({ TableName: 'users', Key: { user_id: '1' } }));
      await Promise.all(Array.from({ length: ${tables} }, ask));
      ${
        cognito && asks.includes('cognito')
          ? `const pool = new CognitoIdentityProviderClient({});
             const AuthParameters = { USERNAME: 'a', PASSWORD: 'b' };
             await pool.send(new InitiateAuthCommand({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId: 'c', AuthParameters }));`
          : ''
      }
      return { statusCode: 200 };
    };`;
}

function variablesOf(service: string): Record<string, string> {
  const { manifest } = readServices(root).find(({ name }) => name === service) ?? {};
  const tables = Object.entries(manifest?.tables ?? {}).map(([name, { variable }]) => [
    variable,
    name,
  ]);
  const pool = Object.values(manifest?.userPool?.variables ?? {}).map((name) => [
    name,
    'local_bench',
  ]);
  return Object.fromEntries([...tables, ...pool]) as Record<string, string>;
}
