import type { GatewayConfig } from '../../config.ts';
import type { ApiDocument } from '../../document/document.ts';
import type { Finding } from '../../document/finding.ts';
import { pointerTo } from '../../document/pointer.ts';
import type { RestDeployment } from './deployment.ts';
import { compileDomainNames } from './domain-names.ts';
import type { RestScope } from './scope.ts';
import { compileWebAcl } from './web-acl/compile.ts';

type Edge = Pick<RestDeployment, 'webAcl' | 'domainNames'>;

const SETTINGS = pointerTo('x-gatehouse');

/** Compiles what stands before an API's methods: its web ACL and its custom domains. */
export function edgeOf(scope: RestScope): Edge {
  const { settings, stage, report } = scope;
  const refuse = (rule: string) => (pointer: string, message: string) =>
    report(rule, SETTINGS + pointer, message);
  const domainNames = compileDomainNames(settings, stage, refuse('gatehouse/domain-name'));
  const webAcl =
    settings.webAcl &&
    compileWebAcl(settings.webAcl, {
      ...scope,
      // A fault is told by its pointer into the settings, as one of a domain is.
      report: refuse('gatehouse/web-acl'),
      notice: () => undefined,
    });
  return { ...(domainNames && { domainNames }), ...(webAcl && { webAcl }) };
}

/** What of a web ACL is only approximated here: told at start. */
export function approximationsOf(document: ApiDocument, { webAcl }: GatewayConfig): Finding[] {
  if (webAcl === undefined) return [];
  const findings: Finding[] = [];
  const account = { region: '', accountId: '', partition: 'aws' };
  const notice = (pointer: string, message: string): void => {
    const at = SETTINGS + pointer;
    const place = { pointer: at, ...document.origins.at(at) };
    findings.push({ severity: 'warning', rule: 'gatehouse/approximated', ...place, message });
  };
  compileWebAcl(webAcl, { ...account, report: () => undefined, notice });
  return findings;
}
