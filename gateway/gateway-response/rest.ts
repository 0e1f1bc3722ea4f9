import type { Answer } from '../call.ts';
import type { RestContext } from '../context/rest-context.ts';
import type {
  GatewayResponse,
  GatewayResponses,
  RefusedCall,
} from '../deployment/rest/gateway-responses.ts';
import type { ExecutionLog } from '../execution-log.ts';
import { RestError } from '../rest-error.ts';
import type { RefusalDetail, RestResponseType } from '../rest-error.ts';
import { refusalDefaults } from './defaults.table.ts';
import type { RefusalDefault } from './defaults.table.ts';
import { faultText } from './fault-text.ts';

/** What the room needs beside what ended the call. */
export interface RestRefusing {
  readonly refused: RefusedCall;
  readonly responses: GatewayResponses;
  readonly log: ExecutionLog;
  /** Is told of a fault of the gateway, with its stack. */
  readonly fault: (line: string) => void;
}

/**
 * Renders what ended a call: a refusal by the API's gateway response of its type, or of DEFAULT_4XX or
 * DEFAULT_5XX (facts 186 to 192), anything else, which is a fault of the gateway itself, as a 500.
 */
export function gatewayResponse(error: unknown, refusing: RestRefusing): Answer {
  const { context } = refusing.refused;
  if (!(error instanceof RestError)) {
    refusing.fault(`fault in ${context.requestId}: ${faultText(error)}`);
    return render('DEFAULT_5XX', { reason: 'a fault of the gateway' }, refusing);
  }
  const { answer } = error.detail;
  if (answer === undefined) return render(error.type, error.detail, refusing);
  noteError(context, error.type, error.detail, refusalDefaults[error.type]);
  return {
    status: answer.status,
    headers: [...answer.headers, ...ids(context)],
    body: answer.body,
  };
}

function render(type: RestResponseType, detail: RefusalDetail, refusing: RestRefusing): Answer {
  const { refused, log } = refusing;
  const preset = refusalDefaults[type];
  noteError(refused.context, type, detail, preset);
  const status = detail.status ?? preset.status;
  const configured = configuredFor(type, status, refusing.responses);
  if (log.enabled && configured !== undefined)
    log.outcome(`gateway response ${type}`, configured.pointer);
  const { contentType, body } = bodyOf(configured, preset, refusing);
  const headers = headersOf(configured, contentType, refused);
  headers.push(...ids(refused.context), 'x-amzn-ErrorType', detail.errorType ?? preset.errorType);
  return { status: configured?.statusCode ?? status, headers, body };
}

function noteError(
  context: RestContext,
  type: RestResponseType,
  { message, reason = '', validationErrorString, pointer }: RefusalDetail,
  preset: RefusalDefault,
): void {
  context.error = {
    message: message === undefined ? preset.message : message,
    responseType: type,
    reason,
    ...(validationErrorString !== undefined && { validationErrorString }),
    ...(pointer !== undefined && { pointer }),
  };
}

/** One that is set inherits nothing from the default of its class (fact 188); 413 is fixed (fact 192). */
function configuredFor(
  type: RestResponseType,
  status: number,
  responses: GatewayResponses,
): GatewayResponse | undefined {
  if (type === 'REQUEST_TOO_LARGE') return undefined;
  return responses(type) ?? responses(status >= 500 ? 'DEFAULT_5XX' : 'DEFAULT_4XX');
}

interface Body {
  readonly contentType: string;
  readonly body: string;
}

const JSON_TYPE = 'application/json';

function bodyOf(
  configured: GatewayResponse | undefined,
  preset: RefusalDefault,
  { refused }: RestRefusing,
): Body {
  const templates = configured?.templates;
  if (templates === undefined || templates.size === 0)
    return { contentType: JSON_TYPE, body: defaultBody(preset, refused.context) };
  const accepted = firstAccepted(refused.request?.headers['accept']);
  const [first = JSON_TYPE] = templates.keys();
  const contentType = [accepted, JSON_TYPE, first].find((it) => templates.has(it)) ?? first;
  return { contentType, body: templates.get(contentType)?.(refused) ?? '' };
}

const firstAccepted = (accept: string | undefined): string =>
  (accept ?? JSON_TYPE).split(/[,;]/, 1)[0]?.trim().toLowerCase() ?? JSON_TYPE;

const BEFORE = { message: '{"message":', spaced: '{"message": ', Message: '{"Message":' } as const;

const defaultBody = ({ form }: RefusalDefault, { error }: RestContext): string =>
  `${BEFORE[form]}${JSON.stringify(error?.message ?? null)}}`;

function headersOf(
  configured: GatewayResponse | undefined,
  contentType: string,
  refused: RefusedCall,
): string[] {
  const headers: string[] = [];
  let typed = false;
  for (const [name, value] of configured?.headers ?? []) {
    const text = value(refused);
    if (text === undefined) continue;
    if (name.toLowerCase() === 'content-type') typed = true;
    headers.push(name, text);
  }
  return typed ? headers : ['content-type', contentType, ...headers];
}

const ids = ({ requestId, extendedRequestId }: RestContext): readonly string[] => [
  'x-amzn-RequestId',
  requestId,
  'x-amz-apigw-id',
  extendedRequestId,
];
