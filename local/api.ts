import { createGateway, DocumentError } from '../gateway/index.ts';
import type { Gateway, GatewayConfig, GatewayDependencies } from '../gateway/index.ts';
import type { Setting } from './addresses/setting.ts';
import { configOf } from './api-config.ts';
import type { ApiSetting } from './api-config.ts';
import type { LocalFunctions } from './functions/local-functions.ts';
import { readGenerated } from './project/document.ts';
import { UpToDate } from './project/up-to-date.ts';
import { observedAnswer } from './responses/observed-answer.ts';
import { ResponseCheck } from './responses/response-check.ts';
import type { WatchedApi } from './watch/live-api.ts';

/** An API that runs. */
export interface RunningApi extends WatchedApi {
  readonly gateway: Gateway;
}

/**
 * Makes the gateway of one API.
 *
 * @throws Error naming the API, with file, line and reason, for a document that API Gateway or the
 *   gateway refuses
 */
export async function openApi(
  setting: ApiSetting,
  name: string,
  functions: LocalFunctions,
): Promise<RunningApi> {
  const { project, closing, say } = setting;
  const check = new ResponseCheck();
  const onGenerated = (): Promise<void> => check.load(project.root, name, project.services);
  const document = readGenerated(project.root, name);
  const config = (): GatewayConfig => configOf(setting, name, document);
  await onGenerated();
  const gateway = await createGateway(
    document,
    { ...config(), functions: functions.configs() },
    { functions: functions.functions, accessLog: say, log: say, onAnswer: warner(check, say) },
  ).catch((error: unknown) => {
    throw error instanceof DocumentError ? refused(name, error) : error;
  });
  closing.add(() => gateway.close());
  return { name, gateway, document, config, onGenerated };
}

/**
 * Generates an API whose document was edited while nothing ran; a broken one is told, and the last
 * good one serves.
 *
 * @throws Error with file, line and reason where there is no last good one
 */
export async function generateIfEdited(
  { project, dataFolder, say }: Pick<Setting, 'project' | 'dataFolder' | 'say'>,
  api: string,
): Promise<void> {
  const upToDate = new UpToDate(project.root, api, dataFolder);
  if (await upToDate.check()) return;
  const { remake } = await import('../scripts/generate/remake.ts');
  const remade = await remake(project.root, api);
  if (remade.outcome === 'made') {
    await upToDate.remember();
    return;
  }
  const reasons = remade.outcome === 'refused' ? remade.reasons : [];
  if (!upToDate.wasGenerated()) {
    throw new Error([...reasons, `openapi/${api} was never generated: mend it.`].join('\n'));
  }
  reasons.forEach((reason) => say(reason));
  say(`openapi/${api} is not live: what was generated last is serving.`);
}

function refused(api: string, cause: DocumentError): Error {
  const reasons = cause.message.split('\n').map((line) => `error: ${line}`);
  return new Error([...reasons, `openapi/${api} cannot be served: mend it.`].join('\n'), { cause });
}

const warner =
  (check: ResponseCheck, say: (line: string) => void): GatewayDependencies['onAnswer'] & {} =>
  (call, answer) => {
    const observed = observedAnswer(call, answer);
    const breach = observed && check.check(observed);
    if (breach !== undefined) say(`\nWARNING: an answer breaks the document: ${breach}\n`);
  };
