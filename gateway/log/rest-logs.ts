import type { Answer, Arrival } from '../call.ts';
import type { RestContext } from '../context/rest-context.ts';
import type { RestDeployment } from '../deployment/rest/deployment.ts';
import { NO_LOG } from '../execution-log.ts';
import type { ExecutionLog } from '../execution-log.ts';
import { plainMap } from '../media/plain-map.ts';
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
  /** JSON pointer of the operation, where one was found. */
  readonly operation: string | undefined;
}

/** Gives each call its log, and keeps what the last ones said. */
export class RestLogs {
  readonly traces = new RestTraces();
  readonly #time: CallTime;

  constructor(time: CallTime) {
    this.#time = time;
  }

  /** A log that somebody reads, or the one that costs nothing. */
  open(arrival: Arrival): ExecutionLog {
    return wantsExplanation(arrival) ? new CallLog(this.#time) : NO_LOG;
  }

  /** @returns the answer, with the id of its trace where the call asked to be explained */
  close(ended: EndedCall, log: ExecutionLog, answer: Answer): Answer {
    if (!(log instanceof CallLog)) {
      this.traces.add({ ...ended, steps: undefined });
      return answer;
    }
    log.line(`Method completed with status: ${answer.status}`);
    log.end();
    this.traces.add({ ...ended, steps: log.steps });
    return { ...answer, headers: [...answer.headers, TRACE, ended.context.requestId] };
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
