import type { Answer, Arrival } from '../call.ts';
import type { RestContext } from '../context/rest-context.ts';
import type { Method, RestDeployment } from '../deployment/rest/deployment.ts';
import { NO_LOG } from '../execution-log.ts';
import type { ExecutionLog } from '../execution-log.ts';
import { isSecretHeader } from '../media/header-text.ts';
import { plainMap } from '../media/plain-map.ts';
import { executionLines } from './execution-lines.ts';
import { CallLog } from './rest-call-log.ts';
import type { CallTime } from './rest-call-log.ts';
import { RestTraces } from './rest-traces.ts';

/** Asks for a trace of its own call; only from this machine, and no integration sees it. */
export const EXPLAIN = 'x-gatehouse-explain';

/** Names the trace of an explained call: `GET /_gatehouse/traces/{id}` on the admin port. */
const TRACE = 'x-gatehouse-trace';

/** A call that ended. */
export interface EndedCall {
  readonly context: RestContext;
  readonly deployment: RestDeployment;
  /** `undefined` where none was found. */
  readonly method: Method | undefined;
}

/** Gives each call its log, keeps what the last ones said, and writes the execution log. */
export class RestLogs {
  readonly traces = new RestTraces();
  readonly #time: CallTime;
  readonly #write: (line: string) => void;

  /** @param write takes a line of the execution log, without line end */
  constructor(time: CallTime, write: (line: string) => void) {
    this.#time = time;
    this.#write = write;
  }

  /** A log that somebody reads, or the one that costs nothing. */
  open(arrival: Arrival, { logsExecution }: RestDeployment): ExecutionLog {
    if (!logsExecution && !wantsExplanation(arrival)) return NO_LOG;
    const log = new CallLog(this.#time);
    const { rawHeaders } = arrival;
    for (let at = 0; at < rawHeaders.length; at += 2)
      if (isSecretHeader(rawHeaders[at] ?? '')) log.hide(rawHeaders[at + 1] ?? '');
    return log;
  }

  /** @returns the answer, with the id of its trace where the call asked to be explained */
  close(ended: EndedCall, log: ExecutionLog, answer: Answer, arrival: Arrival): Answer {
    const { context, deployment, method } = ended;
    const explainable = { context, deployment, operation: method?.pointer };
    if (!(log instanceof CallLog)) {
      this.traces.add({ ...explainable, steps: undefined });
      return answer;
    }
    log.line(`Method completed with status: ${answer.status}`);
    log.end();
    this.traces.add({ ...explainable, steps: log.steps });
    const { level, dataTrace } = method?.logging ?? deployment.logging;
    if (level === 'INFO' || (level === 'ERROR' && context.error !== undefined))
      for (const line of executionLines(context.requestId, log.steps, dataTrace)) this.#write(line);
    if (!wantsExplanation(arrival)) return answer;
    return { ...answer, headers: [...answer.headers, TRACE, context.requestId] };
  }
}

const LOOPBACK = /^(?:127\.|::1$)/;

const wantsExplanation = ({ headers, sourceIp }: Arrival): boolean =>
  headers[EXPLAIN] !== undefined && headers[EXPLAIN] !== '0' && LOOPBACK.test(sourceIp);

/** What the rooms see of a call that asked to be explained. */
export function withoutExplain(arrival: Arrival): Arrival {
  const headers = plainMap();
  for (const name in arrival.headers)
    if (name !== EXPLAIN) headers[name] = arrival.headers[name] ?? '';
  const rawHeaders = arrival.rawHeaders.filter(
    (_, at, all) => all[at - (at % 2)]?.toLowerCase() !== EXPLAIN,
  );
  return { ...arrival, headers, rawHeaders };
}
