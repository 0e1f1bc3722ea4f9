import type { Rule } from './rule.ts';
import { deployedOnly } from './rules/openapi/deployed-only.ts';
import { ignoredByAws } from './rules/openapi/ignored-by-aws.ts';
import { openapiVersion } from './rules/openapi/openapi-version.ts';
import { pathSlash } from './rules/openapi/path-slash.ts';
import { servers } from './rules/openapi/servers.ts';
import { notYaml } from './rules/openapi/not-yaml.ts';
import { notAnObject } from './rules/openapi/not-an-object.ts';
import { notAnApi } from './rules/openapi/not-an-api.ts';
import { missingFile } from './rules/openapi/missing-file.ts';
import { documentSize } from './rules/openapi/document-size.ts';
import { duplicateKey } from './rules/openapi/duplicate-key.ts';
import { aliasBomb } from './rules/openapi/alias-bomb.ts';
import { tooDeep } from './rules/openapi/too-deep.ts';
import { brokenRef } from './rules/openapi/broken-ref.ts';
import { kindNotStated } from './rules/openapi/kind-not-stated.ts';

/** About any OpenAPI document. */
export const openapiRules: readonly Rule[] = [
  ...[notYaml, notAnObject, notAnApi, missingFile, documentSize],
  ...[duplicateKey, aliasBomb, tooDeep, brokenRef, kindNotStated],
  openapiVersion,
  ignoredByAws,
  deployedOnly,
  pathSlash,
  servers,
];
