import { checkPaths } from '../../deployment/rest/resources.ts';
import { restOperationsOf } from '../../deployment/rest/operations.ts';
import type { RestOperation } from '../../deployment/rest/operations.ts';
import { memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import type { LintContext, Remark, Rule } from '../context.ts';

const rule = 'resource-path';

const refused = (operations: readonly RestOperation[]): Remark[] => {
  const remarks: Remark[] = [];
  checkPaths(operations, (name, pointer, message) =>
    remarks.push({ severity: 'error', rule: name, pointer, message }),
  );
  const seen = new Map<string, string>();
  for (const { key, path, pointer } of operations) {
    const first = seen.get(key);
    const message = `${key} is declared twice, here and at ${first ?? ''}: slashes at the end of a path do not count.`;
    if (first !== undefined) remarks.push({ severity: 'error', rule, pointer, message });
    seen.set(key, path);
  }
  return remarks;
};

/** A deployment needs a method; what API Gateway says is what its console shows. */
const empty = (operations: readonly RestOperation[], { root }: LintContext): Remark[] => {
  if (operations.length > 0) return [];
  const pointer = root['paths'] === undefined ? '' : '/paths';
  const message = "The REST API doesn't contain any methods: it cannot be deployed.";
  return [{ severity: 'error', rule: 'gatehouse/no-methods', pointer, message }];
};

/** Paths that do not begin with a slash make no resources (import fact 195). */
const dropped = ({ root }: LintContext): Remark[] =>
  membersOf(root['paths'])
    .filter(([path]) => !path.startsWith('/') && !path.startsWith('x-'))
    .flatMap(([path]) => [
      {
        severity: 'warning',
        rule,
        pointer: pointerTo('paths', path),
        message: `Parse issue: attribute paths. Resource ${path} should start with /.`,
      },
      {
        severity: 'error',
        rule: 'gatehouse/dropped-operation',
        pointer: pointerTo('paths', path),
        message: `An import makes no resource of ${path}: begin it with a slash.`,
      },
    ]);

const reserved = ({ root }: LintContext): Remark[] =>
  ['/ping', '/sping']
    .filter((path) => memberOf(root['paths'], path) !== undefined)
    .map((path) => ({
      severity: 'warning',
      rule: 'gatehouse/reserved-path',
      pointer: pointerTo('paths', path),
      message: `${path} is reserved for health checks of API Gateway: a custom domain may not bring calls there (fact 22).`,
    }));

const traces = ({ operations }: LintContext): Remark[] =>
  operations
    .filter(({ method }) => method === 'TRACE')
    .map(({ pointer }) => ({
      severity: 'warning',
      rule: 'resource-method',
      pointer,
      message: 'A REST API has no TRACE methods: this operation is dropped (fact 19).',
    }));

/** Paths and methods that a REST API can have (facts 13, 19, 22; import facts 178 to 180, 195, 227). */
export const restPaths: Rule = (context) => {
  if (context.kind !== 'rest') return [];
  const operations = restOperationsOf(context, context.config.import?.basepath);
  return [
    ...refused(operations),
    ...empty(operations, context),
    ...[dropped, reserved, traces].flatMap((it) => it(context)),
  ];
};
