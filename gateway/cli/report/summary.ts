import type { ApiKind } from '../../document/document.ts';
import type { Finding, Severity } from '../../document/finding.ts';
import { isOurs } from '../../lint/rule.ts';
import { stopsServe } from '../../lint/verdict.ts';
import type { Report } from './report.ts';

const kinds = {
  rest: ' into a REST API',
  http: ' into an HTTP API',
} as const satisfies Record<Exclude<ApiKind, 'websocket'>, string>;

const verdictLine = ({ verdict, kind }: Report): string => {
  if (kind === 'websocket') return 'Rejected: API Gateway has no import of WebSocket APIs.';
  const into = kind === undefined ? '' : kinds[kind];
  switch (verdict) {
    case 'accepted':
      return `Accepted: API Gateway imports this document${into} as it is.`;
    case 'warning':
      return `Warning: API Gateway imports this document${into}, but drops or changes something.`;
    case 'rejected':
      return `Rejected: API Gateway does not import this document${into}.`;
  }
};

const counted = (count: number, one: string, many = `${one}s`): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

const counts = (findings: readonly Finding[]): string[] => {
  const number = (grade: Severity, ours: boolean): number =>
    findings.filter(({ severity, rule }) => severity === grade && isOurs(rule) === ours).length;
  const theirs = [
    ...counted(number('error', false), 'refused', 'refused'),
    ...counted(number('warning', false), 'dropped or changed', 'dropped or changed'),
    ...counted(number('info', false) + number('info', true), 'note'),
  ];
  const ours = [
    ...counted(number('error', true), 'error'),
    ...counted(number('warning', true), 'warning'),
  ];
  const own = ours.length === 0 ? [] : [`our own (gatehouse/…): ${ours.join(', ')}`];
  const all = [...(theirs.length === 0 ? [] : [theirs.join(', ')]), ...own].join('; ');
  return all === '' ? [] : [`${all.charAt(0).toUpperCase()}${all.slice(1)}.`];
};

/** Who stops at errors of our own, which the verdict knows nothing of. */
const consequence = (findings: readonly Finding[]): string[] => {
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && isOurs(rule));
  if (errors.length === 0) return [];
  return errors.some(stopsServe)
    ? ['`gatehouse serve`, `npm run generate` and `npm run synth` stop at errors of our own.']
    : [
        '`npm run generate` and `npm run synth` stop at errors of our own, `gatehouse serve` goes on.',
      ];
};

/** What the findings come to, line by line: the verdict in words, the counts, who stops at them. */
export const summary = (report: Report): string[] => [
  verdictLine(report),
  ...counts(report.findings),
  ...consequence(report.findings),
];
