import { createHash } from 'node:crypto';
import type { RestResponseType } from '../rest-error.ts';

/** Why a signature is not accepted: AWS's name for it, and the text the caller is told. */
export interface SignatureRefusal {
  readonly errorType:
    | 'ExpiredTokenException'
    | 'IncompleteSignatureException'
    | 'InvalidSignatureException'
    | 'MissingAuthenticationTokenException'
    | 'UnrecognizedClientException';
  readonly message: string;
}

/** Gateway response types: refusals without a type of their own are among the others with 4XX (fact 21). */
export const REFUSAL_TYPES = {
  ExpiredTokenException: 'EXPIRED_TOKEN',
  IncompleteSignatureException: 'DEFAULT_4XX',
  InvalidSignatureException: 'INVALID_SIGNATURE',
  MissingAuthenticationTokenException: 'MISSING_AUTHENTICATION_TOKEN',
  UnrecognizedClientException: 'DEFAULT_4XX',
} as const satisfies Record<SignatureRefusal['errorType'], RestResponseType>;

/** The texts name the header by this, so that no token is repeated in an answer (fact 21). */
const hashed = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Nothing of a signature is there (facts 6, 207). */
export const missingToken: SignatureRefusal = Object.freeze({
  errorType: 'MissingAuthenticationTokenException',
  message: 'Missing Authentication Token',
});

/** Something between the commas of the header has no equal-sign (fact 21). */
export const invalidPair = (header: string): SignatureRefusal => ({
  errorType: 'IncompleteSignatureException',
  message:
    'Invalid key=value pair (missing equal-sign) in Authorization header ' +
    `(hashed with SHA-256 and encoded with Base64): '${hashed(header)}'.`,
});

/** @param parameters those of the header that are not there */
export function incompleteHeader(
  header: string,
  parameters: readonly string[],
  hasDate: boolean,
): SignatureRefusal {
  const missing = [
    ...parameters.map((name) => `Authorization header requires '${name}' parameter.`),
    ...(hasDate
      ? []
      : ["Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."]),
    `(Hashed with SHA-256 and encoded with Base64) Authorization=${hashed(header)}`,
  ];
  return { errorType: 'IncompleteSignatureException', message: missing.join(' ') };
}

export const incompleteQuery = (parameters: readonly string[]): SignatureRefusal => ({
  errorType: 'IncompleteSignatureException',
  message: [
    ...parameters.map((name) => `AWS query-string parameters must include '${name}'.`),
    'Re-examine the query-string parameters.',
  ].join(' '),
});

export const incomplete = (message: string): SignatureRefusal => ({
  errorType: 'IncompleteSignatureException',
  message,
});

export const invalid = (message: string): SignatureRefusal => ({
  errorType: 'InvalidSignatureException',
  message,
});

/** Nobody has this access key, or not with this session token (fact 207). */
export const unrecognized: SignatureRefusal = Object.freeze({
  errorType: 'UnrecognizedClientException',
  message: 'The security token included in the request is invalid.',
});

export const expiredToken: SignatureRefusal = Object.freeze({
  errorType: 'ExpiredTokenException',
  message: 'The security token included in the request is expired',
});

/** Prints what should have been signed: the request's own parts, nothing of the secret. */
export const mismatch = (canonicalRequest: string, stringToSign: string): SignatureRefusal =>
  invalid(
    'The request signature we calculated does not match the signature you provided. ' +
      'Check your AWS Secret Access Key and signing method. ' +
      'Consult the service documentation for details.\n\n' +
      `The Canonical String for this request should have been\n'${canonicalRequest}'\n\n` +
      `The String-to-Sign should have been\n'${stringToSign}'\n`,
  );
