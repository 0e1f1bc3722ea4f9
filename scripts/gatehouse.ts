import { Command, InvalidArgumentError, Option } from 'commander';
import type { DiffArguments } from '../gateway/cli/diff.ts';
import type { InvokeArguments } from '../gateway/cli/invoke.ts';
import type { FixArguments } from '../gateway/cli/fix.ts';
import type { RenderArguments } from '../gateway/cli/render.ts';
import type { ServeArguments } from '../gateway/cli/serve.ts';
import type { StartArguments } from '../local/start-command.ts';

/** Every command is imported when it is called: what one needs does not slow another's start. */
const program = new Command('gatehouse')
  .description('An OpenAPI-first gateway for Amazon API Gateway.')
  .showHelpAfterError('`gatehouse help COMMAND` tells its arguments and options.');

const kind = new Option('--kind <kind>', 'what the document describes').choices([
  'rest',
  'http',
  'websocket',
]);

function port(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= 65_535) return value;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

function apiPort(text: string, others: Record<string, number> = {}): Record<string, number> {
  const [, name, number] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || number === undefined) {
    throw new InvalidArgumentError(
      'It is the name of a folder of openapi/ and a port: partner=4000.',
    );
  }
  return { ...others, [name]: port(number) };
}

function named(text: string, others: Record<string, string> = {}): Record<string, string> {
  const [, name, value] = /^([^=]+)=([^]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('It is a name and a value: id=7.');
  return { ...others, [name]: value };
}

const LINT_HELP = `
Every finding names file, line, rule and remedy; docs/lint-rules.md has all rules. Rules named
gatehouse/... are ours: they never change the verdict.

Exit code: 0 accepted, with losses or without; 1 rejected, or not readable.`;

program
  .command('serve')
  .description('run one document as API Gateway would')
  .argument('<document>', 'OpenAPI 3.0, JSON or YAML')
  .addOption(kind)
  .option('--config <file>', 'stage, functions, throttle and so on, JSON or YAML')
  .option('--host <host>', 'address to listen on', '127.0.0.1')
  .option('--port <number>', 'port to listen on, 0 for any free one', port, 3000)
  .option('--json', 'one line of JSON on stdout when ready', false)
  .option('--in-process', 'run functions in this process, for a debugger', false)
  .option('--no-embedded', 'start no DynamoDB, SQS, SNS or S3 for AWS integrations')
  .option('--admin-port <number>', 'serve traces, metrics and state on this port', port)
  .action(async (document: string, options: Omit<ServeArguments, 'document'>) => {
    const { serveCommand } = await import('../gateway/cli/serve.ts');
    const { embeddedServices } = await import('../local/embedded/services.ts');
    const terminal = {
      stdout: (text: string) => process.stdout.write(text),
      stderr: (text: string) => process.stderr.write(text),
      ended: askedToEnd(),
    };
    await exitWith(serveCommand({ document, ...options }, terminal, embeddedServices));
  });

program
  .command('lint')
  .description(
    'say what an import of the document would say: accepted, accepted with losses, or rejected',
  )
  .argument('<document>', 'OpenAPI 3.0, JSON or YAML')
  .addOption(kind)
  .option('--config <file>', 'substitutions, throttle and functions that come to it')
  .addOption(
    new Option('--format <format>', 'for people, for programs, or as annotations of GitHub')
      .choices(['stylish', 'json', 'github'])
      .default('stylish'),
  )
  .option('--verbose', 'show every finding, also the many of one rule', false)
  .option('--fix', 'write the document as an import takes it, beside it', false)
  .option('--out <file>', 'where --fix writes it; default NAME.aws.EXT beside it')
  .addHelpText('after', LINT_HELP)
  .action(async (document: string, options: LintOptions) => {
    const { readConfig } = await import('../gateway/config-file.ts');
    const { config, fix, out, ...others } = options;
    const read = config === undefined ? {} : { config: readConfig(config) };
    const args = { document, ...others, ...read };
    letReaderLeave();
    if (fix) {
      const { fixCommand } = await import('../gateway/cli/fix.ts');
      return exitWith(fixCommand({ ...args, ...(out === undefined ? {} : { out }) }));
    }
    if (out !== undefined) program.error('--out says where --fix writes: give both.');
    const { lintCommand } = await import('../gateway/cli/lint.ts');
    await exitWith(lintCommand(args));
  });

program
  .command('diff')
  .description(
    'say what callers will see of a change: exit 1 when it breaks some, 2 without an answer',
  )
  .argument('<base>', 'the document that callers know')
  .argument('<head>', 'the one that is to take its place')
  .addOption(kind)
  .option('--config <file>', 'throttle, usage plans and so on that come to both')
  .option('--base-config <file>', 'those of BASE, default: the file of --config')
  .addOption(
    new Option('--format <format>', 'for people, for a pull request, or for programs')
      .choices(['stylish', 'markdown', 'json'])
      .default('stylish'),
  )
  .action(async (base: string, head: string, options: Omit<DiffArguments, 'base' | 'head'>) => {
    const { diffCommand } = await import('../gateway/cli/diff.ts');
    const { redoclyDiff } = await import('./redocly/diff.ts');
    const output = {
      stdout: (text: string) => process.stdout.write(text),
      stderr: (text: string) => process.stderr.write(text),
    };
    letReaderLeave();
    await exitWith(diffCommand({ base, head, ...options }, output, redoclyDiff));
  });

program
  .command('invoke')
  .description('run one event through a function: the result on stdout, its log on stderr')
  .argument('<name>', 'a member of the config file’s functions, or a function of the project')
  .option('--config <file>', 'functions, JSON or YAML; default: those of a running npm start')
  .option('--data-folder <folder>', 'whose run it is without --config, default .gatehouse')
  .requiredOption('--event <file>', 'the event, JSON; - reads stdin')
  .action(async (name: string, { config, dataFolder, event }: InvokeOptions) => {
    const { invokeCommand } = await import('../gateway/cli/invoke.ts');
    const { invokeTarget } = await import('../local/invoke-target.ts');
    const target =
      config === undefined ? await invokeTarget(process.cwd(), name, dataFolder) : { name, config };
    await exitWith(invokeCommand({ ...target, event }));
  });

interface InvokeOptions extends Pick<InvokeArguments, 'event'> {
  readonly config?: string;
  readonly dataFolder?: string;
}

program
  .command('render')
  .description('render a mapping template as the integration request does')
  .argument('[template]', 'the template; - reads stdin')
  .option('--body <file>', 'the payload; - reads stdin')
  .option('--path <name=value>', 'a path parameter; may be repeated', named)
  .option('--query <name=value>', 'a query string parameter; may be repeated', named)
  .option('--header <name=value>', 'a header; may be repeated', named)
  .option('--stage-variable <name=value>', 'a stage variable; may be repeated', named)
  .option('--context <file>', 'what $context holds, a JSON object')
  .option(
    '--jsonl',
    'read {id, template, body, params, context, stageVariables} line by line',
    false,
  )
  .action(async (template: string | undefined, { jsonl, ...options }: RenderOptions) => {
    const { renderCommand, renderLines } = await import('../gateway/cli/render.ts');
    const stdout = (text: string) => process.stdout.write(text);
    if (jsonl === (template !== undefined) || (jsonl && Object.keys(options).length > 0))
      program.error('render takes either a template or --jsonl, which has no other options.');
    // A reader that has seen enough, as `head`, is no fault.
    process.stdout.once('error', () => process.exit());
    if (template === undefined) return exitWith(renderLines(process.stdin, stdout));
    const stderr = (text: string) => process.stderr.write(text);
    await exitWith(Promise.resolve(renderCommand({ template, ...options }, { stdout, stderr })));
  });

type RenderOptions = Omit<RenderArguments, 'template'> & { readonly jsonl: boolean };

type LintOptions = Omit<FixArguments, 'document' | 'config'> & {
  readonly config?: string;
  readonly fix: boolean;
};

program
  .command('start')
  .description('run the shop on this machine: every API, docs, and the AWS services they use')
  .option('--port <number>', 'port of the storefront, default 3000', port)
  .option(
    '--api-port <name=number>',
    'port of another API without a base path, default 3020 and following; may be repeated',
    apiPort,
  )
  .option('--start-page-port <number>', 'port of the start page and the docs, default 3001', port)
  .option('--user-pool-port <number>', 'port of the user pool, default 3002', port)
  .option('--domain-port <number>', 'port of the APIs with a base path, default 3003', port)
  .option('--queues-port <number>', 'port of SQS, SNS and S3, default 3004', port)
  .option(
    '--secrets-port <number>',
    'port of Secrets Manager, EventBridge and Step Functions, default 3005',
    port,
  )
  .option('--outside-port <number>', 'port of the systems outside the shop, default 3006', port)
  .option('--dynamodb-port <number>', 'port of DynamoDB, default 8000', port)
  .option('--data-folder <folder>', 'where data is kept, default .gatehouse')
  .option('--prefix <name>', 'first part of the names of functions and tables')
  .option('--environment <name>', 'second part of those names')
  .option('--no-watch', 'leave saved files for the next start')
  .action(async (options: StartArguments) => {
    const { startCommand } = await import('../local/start-command.ts');
    await exitWith(startCommand(options, askedToEnd()));
  });

/** A reader of stdout that has seen enough, as `head`, is no fault: what is left is not written. */
function letReaderLeave(): void {
  process.stdout.on('error', () => undefined);
}

/** Resolves at the first SIGTERM or SIGINT; a second one ends the process at once. */
function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
  });
}

/** Ends with a command's code. Nothing that is left open holds the process. */
async function exitWith(code: Promise<number>): Promise<void> {
  process.exitCode = await code;
  process.stdout.write('', () => process.exit());
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
