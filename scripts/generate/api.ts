import { toImportDialect } from '../../gateway/dialect/dialect.ts';
import type { ApiDocument, ApiKind } from '../../gateway/document/document.ts';
import { byPlace, DocumentError, type Finding } from '../../gateway/document/finding.ts';
import { kindOf } from '../../gateway/document/kind.ts';
import { once } from '../../gateway/document/once.ts';
import { type DocumentOperation, operationsOf } from '../../gateway/document/operations.ts';
import { lint } from '../../gateway/lint/lint.ts';
import { isOurs } from '../../gateway/lint/rule.ts';
import { authoredOrigins } from '../../gateway/dialect/written.ts';
import type { GatewayConfig } from '../../gateway/config.ts';
import { basePathFile } from './base-path.ts';
import { type Files, jsonText } from './files.ts';
import { functionConfigs, type ManifestedFunction } from './functions.ts';
import { originsOf } from './origins.ts';
import {
  definitionOf,
  operationsSource,
  responseValidatorTypes,
  validatorTypes,
} from './service.ts';
import { type ApiService, servicesOf } from './services.ts';
import { settingsOf } from './settings.ts';
import { requestValidators, responseValidators, SchemaError } from './validators.ts';

export interface ApiArtefacts {
  readonly files: Files;
  /** Warnings: they do not stop the run. What is merely noted `gatehouse lint` shows. */
  readonly findings: readonly Finding[];
}

/** Operation ids become names in TypeScript and JavaScript. */
const unnameable = (document: ApiDocument, operations: readonly DocumentOperation[]): Finding[] =>
  operations
    .filter(({ id }) => !/^[A-Za-z_$][\w$]*$/.test(id))
    .map(({ id, pointer }) => {
      const at = id === '' ? pointer : `${pointer}/operationId`;
      const message =
        id === ''
          ? 'An operation needs an operationId: its handler goes by that name.'
          : `operationId "${id}" is not a name in TypeScript: use letters and digits, as in listUsers.`;
      const rule = 'gatehouse/operation-id';
      return { severity: 'error', rule, pointer: at, ...document.origins.at(at), message };
    });

const schemaFinding = (document: ApiDocument, { operation, message }: SchemaError): Finding => {
  const { pointer } = operation;
  const rule = 'gatehouse/schema';
  return { severity: 'error', rule, pointer, ...document.origins.at(pointer), message };
};

/** Everything made of one service. */
const serviceFiles = async (
  document: ApiDocument,
  service: ApiService,
): Promise<[string, string][]> => {
  const { root } = document;
  const files = {
    'definition.json': jsonText(definitionOf(document, service)),
    'operations.ts': operationsSource(document, service),
    'validators.js': await requestValidators(root, service.operations),
    'validators.d.ts': validatorTypes(service),
    'response-validators.js': await responseValidators(root, service.operations),
    'response-validators.d.ts': responseValidatorTypes(service),
  };
  return Object.entries(files).map(([name, text]) => [`${service.name}/${name}`, text]);
};

const allServiceFiles = async (
  document: ApiDocument,
  services: readonly ApiService[],
): Promise<[string, string][]> => {
  try {
    const made = await Promise.all(services.map((service) => serviceFiles(document, service)));
    return made.flat();
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new DocumentError([schemaFinding(document, error)]);
  }
};

/**
 * What is said of the authored document: by our rules all, by API Gateway's what an import drops, and the version.
 * Of what models lose the dialect itself speaks.
 */
const isOfAuthored = ({ rule, severity }: Finding): boolean =>
  isOurs(rule) || rule === 'openapi-version' || (severity === 'warning' && rule !== 'model-losses');

/** API Gateway refuses what it is going to import, which is not what was authored. */
const isOfImported = ({ rule, severity }: Finding): boolean =>
  !isOurs(rule) && severity === 'error';

const judged = (document: ApiDocument, kind: ApiKind, config: GatewayConfig): Finding[] => {
  const dialect = toImportDialect(document, kind, { isServed: true });
  const imported = { root: dialect.root, origins: authoredOrigins(document, dialect), sources: [] };
  return [
    ...lint(document, kind, config).filter(isOfAuthored),
    ...dialect.findings.filter(({ severity }) => severity !== 'info'),
    ...lint(imported, kind, config).filter(isOfImported),
  ].sort(byPlace);
};

const refuseErrors = (findings: readonly Finding[]): void => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DocumentError(errors);
};

/**
 * Makes what it takes to run one API, in memory: everything but types and page.
 *
 * @param functions of all manifests
 * @throws DocumentError with every error of the linter and of what is generated
 */
export const makeServed = async (
  document: ApiDocument,
  functions: readonly ManifestedFunction[],
): Promise<ApiArtefacts> => {
  const operations = operationsOf(document);
  const config = { functions: functionConfigs(document.root, functions) };
  const own = unnameable(document, operations);
  const services = servicesOf(document, operations, functions, (it) => own.push(it));
  const kind = kindOf(document);
  const findings = [...judged(document, kind, config), ...once(document, own)];
  refuseErrors(findings);
  const lowered = toImportDialect(document, kind);
  const settings = settingsOf(document, kind);
  const files = new Map<string, string>([
    ['openapi.json', jsonText(lowered.root)],
    ['settings.json', jsonText(settings)],
    ...basePathFile(settings),
    ['docs.json', jsonText(document.root)],
    ['origins.json', jsonText(originsOf(document, lowered))],
    ...(await allServiceFiles(document, services)),
  ]);
  return { files, findings: findings.filter(({ severity }) => severity !== 'info') };
};

/**
 * Makes everything of one API but its page, in memory.
 *
 * @param functions of all manifests
 * @throws DocumentError with every error of the linter and of what is generated
 */
export const makeApi = async (
  document: ApiDocument,
  functions: readonly ManifestedFunction[],
): Promise<ApiArtefacts> => {
  const { files, findings } = await makeServed(document, functions);
  // Loaded here: it brings the TypeScript compiler, which whoever only runs the API does without.
  const { clientSource, typesOf } = await import('./types.ts');
  const types = [
    ['types.ts', await typesOf(document.root)],
    ['client.ts', clientSource],
  ] as const;
  return { files: new Map([...files, ...types]), findings };
};
