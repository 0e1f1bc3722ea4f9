import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { application, type Application, type ApplicationProps } from './app.ts';
import { DeploymentRefused } from './project/refusal.ts';

/** CloudFormation takes templates of 1 MB (fact 222); the rest is left for what a deployment adds. */
const templateLimit = 900_000;

export interface Synthesis extends Pick<Application, 'operations'> {
  /** Bytes of each stack's template, by the stack's name. */
  readonly templates: ReadonlyMap<string, number>;
}

/**
 * Writes the cloud assembly of one environment; opens no connection.
 *
 * @throws DeploymentRefused when the project leaves something open, a template is too large, or CDK warns
 * @throws Error when a rule of CDK or cdk-nag is broken; CDK has then written the report to stderr
 */
export function synthesize(props: ApplicationProps): Synthesis {
  const { app, operations } = application(props);
  const assembly = app.synth();
  const texts = assembly.stacks.map(({ stackName, templateFullPath }): [string, string] => [
    stackName,
    readFileSync(templateFullPath, 'utf8'),
  ]);
  const templates = new Map(texts.map(([name, text]) => [name, Buffer.byteLength(text)]));
  const reasons = [
    ...oversized(templates),
    ...texts.flatMap(([name, text]) => nulls(name, JSON.parse(text))),
    ...warnings(join(props.outdir, 'validation-report.json')),
  ];
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
  return { operations, templates };
}

export function oversized(templates: ReadonlyMap<string, number>): string[] {
  return [...templates]
    .filter(([, bytes]) => bytes > templateLimit)
    .map(
      ([name, bytes]) =>
        `${name}: the template has ${bytes} bytes, at most ${templateLimit}: divide the API`,
    );
}

/** CloudFormation refuses a template with a null in it, wherever it stands. */
export function nulls(place: string, value: unknown): string[] {
  if (value === null) {
    return [`${place} is null, which CloudFormation takes nowhere: leave the member out`];
  }
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => nulls(`${place}/${key}`, item));
}

interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly { readonly ruleName: string; readonly description: string }[];
  }[];
}

/** What plugins remark without failing; an empty report is the only one that passes. */
function warnings(file: string): string[] {
  const { pluginReports } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return pluginReports.flatMap(({ pluginName, violations }) =>
    violations.map(({ ruleName, description }) => `${pluginName}: ${ruleName}: ${description}`),
  );
}
