import { existsSync } from 'node:fs';
import type { GatewayConfig } from '../config.ts';
import type { Finding } from '../document/finding.ts';
import type { HttpDeployment } from './deployment.ts';
import type { RestDeployment } from './rest/deployment.ts';

/** A place of the document that calls a function. */
interface FunctionCall {
  readonly functionName: string;
  readonly pointer: string;
}

/**
 * Warns of every function that routes or authorizers call and that cannot run: it has no settings,
 * or its module is not there. Such calls answer 500, as for a function that AWS does not find.
 */
export function functionsThatDoNotRun(
  deployment: HttpDeployment | RestDeployment,
  { functions = {} }: GatewayConfig,
): Finding[] {
  const { document } = deployment;
  const calls = deployment.kind === 'http' ? callsOfHttp(deployment) : callsOfRest(deployment);
  const reported = new Set<string>();
  return calls.flatMap(({ functionName, pointer }): Finding[] => {
    const settings = functions[functionName];
    // Without a name it is the stage variable that is missing, which is said of it.
    if (functionName === '' || reported.has(functionName)) return [];
    if (settings && existsSync(settings.module)) return [];
    reported.add(functionName);
    const message = settings
      ? `The module of function ${functionName}, ${settings.module}, is not there: its calls answer 500.`
      : `Nothing says how to run function ${functionName}, so its calls answer 500: name it in the config's functions.`;
    const place = document.origins.at(pointer);
    return [{ severity: 'warning', rule: 'gatehouse/function-runs', pointer, ...place, message }];
  });
}

const callsOfHttp = ({ routes, authorizers }: HttpDeployment): FunctionCall[] => [
  ...routes.flatMap(({ integration }) => (integration.type === 'lambda' ? [integration] : [])),
  ...[...authorizers.values()].flatMap((it) => (it.type === 'request' ? [it] : [])),
];

const callsOfRest = ({ methods, authorizers }: RestDeployment): FunctionCall[] => [
  ...methods.flatMap(({ integration }) => ('functionName' in integration ? [integration] : [])),
  ...authorizers.flatMap((it) => ('functionName' in it ? [it] : [])),
];
