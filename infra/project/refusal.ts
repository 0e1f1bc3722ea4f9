/** What the application refuses to deploy; collects every reason, each naming its place and remedy. */
export class DeploymentRefused extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'DeploymentRefused';
    this.reasons = reasons;
  }
}
