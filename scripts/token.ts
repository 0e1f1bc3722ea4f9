import { resolve } from 'node:path';
import { Command } from 'commander';
import { stagesOf } from '../handlers/authorizer/secret.ts';
import { generatedApis } from '../infra/data/generated-api.ts';
import { readProjectData } from '../infra/data/project-data.ts';
import { readEndpoints } from '../local/addresses/endpoints-file.ts';
import { namesOf } from '../local/names.ts';
import { localPoolId } from '../local/user-pool/user-pool.ts';
import { catalogToken } from './token/catalog.ts';
import { grantOf } from './token/grant.ts';
import { mintToken } from './token/mint.ts';

interface Options {
  readonly partner?: string;
  readonly catalog?: true;
  readonly scope?: string;
  readonly minutes: string;
  readonly environment?: string;
  readonly dataFolder: string;
}

/** Name of the secret in infra/data/resources.json. */
const secretName = 'partner-token';

const command = new Command('npm run token --')
  .description(
    "Makes a partner's token and prints it. It is signed with the current version of the secret: of the running " +
      '`npm start`, or, with --environment, of a deployment, with the AWS credentials of this shell.',
  )
  .option('--partner <name>', 'whose token: a key of the usage plans')
  .option(
    '--catalog',
    'instead: a token of the user pool of `npm start`, with the scope to write products',
  )
  .option('--scope <scopes>', 'what it opens, as "reports webhooks" (default: every scope)')
  .option('--minutes <minutes>', 'how long it is valid, up to 1440', '60')
  .option('--environment <name>', 'a deployment: dev, staging or prod')
  .option('--data-folder <folder>', 'the data folder of `npm start`', '.gatehouse')
  .action(async (options: Options) => {
    const token = await (options.catalog === true ? catalog(options) : partners(options));
    process.stdout.write(`${token}\n`);
  });

async function catalog({ dataFolder }: Options): Promise<string> {
  const { cognitoIdp: endpoint } = await readEndpoints(resolve(dataFolder));
  const { userPool } = readProjectData(process.cwd());
  return catalogToken({ endpoint, poolId: localPoolId }, userPool);
}

async function partners(options: Options): Promise<string> {
  const { partner, environment: deployed, dataFolder } = options;
  if (partner === undefined) throw new Error('Say --partner NAME, or --catalog.');
  const root = process.cwd();
  const grant = grantOf(root, { ...options, partner });
  if (deployed === undefined) await callHere(dataFolder);
  const given = deployed === undefined ? {} : { environment: deployed };
  const { prefix, environment } = namesOf(given, root, generatedApis(root));
  const key = await stagesOf(() => `${prefix}-${environment}-${secretName}`)('AWSCURRENT');
  if (key === undefined) throw new Error(`The secret ${secretName} has no current version.`);
  return mintToken(grant, key, Date.now());
}

/** Leads the SDK to the Secrets Manager of a running `npm start`. */
async function callHere(dataFolder: string): Promise<void> {
  const { secretsmanager } = await readEndpoints(resolve(dataFolder));
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secretsmanager,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
}

try {
  await command.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
