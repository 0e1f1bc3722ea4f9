/** A section of the facts. */
export interface Chapter {
  readonly title: string;
  readonly facts: readonly number[];
}

/** The facts a case names by number: those of HTTP APIs, of REST APIs, and of what comes before a REST API runs. */
export type FactSeries = 'http' | 'rest' | 'import';

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Every fact that a case or the ledger accounts for, by section. */
export const chapters: Readonly<Record<FactSeries, readonly Chapter[]>> = {
  http: [
    { title: 'A. Event, payload format 2.0', facts: range(1, 21) },
    { title: 'A2. Event, payload format 1.0', facts: range(22, 30) },
    { title: 'B. Function result to response', facts: range(31, 44) },
    { title: 'C. Stage and route selection', facts: range(45, 54) },
    { title: 'D. JWT authorizer', facts: range(55, 72) },
    { title: 'E. Lambda authorizers', facts: range(73, 81) },
    { title: 'F. CORS', facts: range(82, 90) },
    { title: 'G. Parameter mapping', facts: range(91, 96) },
    { title: 'H. Integrations', facts: range(97, 105) },
    { title: 'I. Throttling, logs, metrics, domains', facts: range(106, 112) },
    { title: 'U. Quotas of HTTP APIs', facts: [225] },
  ],
  rest: [
    { title: 'A. Error bodies', facts: range(1, 5) },
    { title: 'B. Routing', facts: range(6, 23) },
    { title: 'C. AWS_PROXY event', facts: range(24, 39) },
    { title: 'D. AWS_PROXY result to response', facts: range(40, 60) },
    { title: 'E. Request id, trace id, header remapping', facts: range(61, 69) },
    { title: 'F. HTTP and HTTP_PROXY integrations', facts: range(70, 91) },
    { title: 'G. Request validators', facts: range(92, 108) },
    { title: 'H. Mock integration', facts: range(109, 119) },
    { title: 'I. Mapping templates', facts: range(120, 132) },
    { title: 'J. AWS, Lambda without proxy', facts: range(133, 146) },
    { title: 'K. $input, $util, $context, $stageVariables', facts: range(147, 163) },
    { title: 'L. Passthrough behaviour', facts: range(164, 168) },
    { title: 'M. AWS service integrations', facts: range(169, 177) },
    { title: 'N. Content handling, binary media types', facts: range(178, 185) },
    { title: 'O. Gateway responses', facts: range(186, 192) },
    { title: 'P. Lambda authorizers', facts: range(193, 205) },
    { title: 'Q. Cognito, IAM, resource policy', facts: range(206, 208) },
    { title: 'R. API keys, usage plans', facts: range(209, 212) },
    { title: 'S. Stage variables, canary', facts: range(213, 214) },
    { title: 'T. Limits, compression, caching', facts: range(215, 219) },
    { title: 'U. Import of OpenAPI', facts: range(220, 229) },
    { title: 'V. CORS', facts: [230] },
    { title: 'W. Execution log', facts: range(231, 232) },
  ],
  import: [
    { title: 'P. Import: mechanics', facts: range(152, 176) },
    { title: 'Q. Import: refused', facts: range(177, 190) },
    { title: 'R. Import: dropped or warned of', facts: range(191, 199) },
    { title: 'S. Import into an HTTP API', facts: range(200, 210) },
    { title: 'U. Quotas', facts: [222, 223, 224, 226, 227] },
    { title: 'V1. Access logs', facts: range(228, 233) },
    { title: 'V2. Metrics', facts: [234] },
    { title: 'V3. API keys, usage plans, throttling', facts: range(235, 238) },
    { title: 'V4. Order of authorization, resource policies', facts: range(239, 242) },
    { title: 'V5. Gateway responses', facts: range(243, 245) },
    { title: 'V6. Caching', facts: [246] },
    { title: 'V7. Domains, mutual TLS, canary, WAF', facts: range(247, 250) },
    { title: 'V8. What changes behaviour at run time', facts: range(251, 256) },
  ],
};

/** Facts of REST APIs that AWS documents and nobody recorded: all others were seen on AWS. */
export const documentedFacts: ReadonlySet<number> = new Set([
  ...[1, 11, 12, 19, 20, 21, 22, 23, 37, 60, 88, 89, 90, 94, 99, 100, 105, 106, 107, 108],
  ...[119, 129, 142, 143, 145, 155, 162, 163, 164, 166, 189, 190, 192, 194, 198],
  ...[200, 201, 202, 203, 208, 212, 215, 216, 217, 218, 219],
]);
