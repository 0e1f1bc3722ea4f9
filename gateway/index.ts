/** The door of the gateway: everything else in this folder is its own business. */
export { createGateway } from './gateway.ts';
export type { Gateway } from './gateway.ts';
export type { GatewayDependencies } from './surroundings.ts';
export type { InjectAnswer, InjectRequest } from './inject.ts';
export type { GatewayConfig } from './config.ts';
export { lintGenerated as lint } from './lint/generated.ts';
export { DocumentError } from './document/finding.ts';
export type { Functions } from './lambda/functions.ts';
export { isolatedFunctions } from './lambda/isolated-functions.ts';
