import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/**
 * A custom domain in front of one or more APIs, each behind the base path that its document says: a public
 * hosted zone in the account, and optionally its certificate.
 */
export interface DomainSettings {
  readonly name: string;
  /** Folders under `generated/`. */
  readonly apis: readonly string[];
  readonly hostedZone: { readonly id: string; readonly name: string };
  /**
   * A certificate in the stack's Region.
   * @default one is requested and validated through the hosted zone
   */
  readonly certificateArn?: string;
}

/** What differs by environment; everything else stands in the documents, manifests and data files. */
export interface Environment {
  readonly name: string;
  /** Days that log groups keep their events. */
  readonly logRetention: RetentionDays;
  /** Continuous backups of every table, 35 days back. */
  readonly pointInTimeRecovery: boolean;
  /** Tables and the user pool refuse to be deleted until this is turned off. */
  readonly deletionProtection: boolean;
  /** What becomes of tables, the user pool, log groups and old function versions with their stack. */
  readonly removal: 'destroy' | 'retain';
  /** Multiplies every rate and burst limit of the documents. */
  readonly throttleMultiplier: number;
  /** Routes an API of this account may have (fact 225: 300, raised by Service Quotas). */
  readonly routeQuota: number;
  /** Values of `${Name}` placeholders that the application does not know by itself. */
  readonly substitutions: Readonly<Record<string, string>>;
  readonly domains: readonly DomainSettings[];
  /** Whether stages have the cache that their documents ask for: it is billed by the hour, called or not. */
  readonly cache: boolean;
  /**
   * Stage variables in place of those of the documents, which are the local run's: hosts of the systems
   * outside, as `host/path` without scheme, and `vpcLinkId`.
   */
  readonly stageVariables: Readonly<Record<string, string>>;
}

/** Begins the name of every stack, function, table, parameter and log group. */
export const prefix = 'gatehouse';

const common = {
  throttleMultiplier: 1,
  routeQuota: 300,
  domains: [],
  cache: true,
} as const satisfies Partial<Environment>;

export const environments: Readonly<Record<string, Environment>> = {
  dev: {
    ...common,
    name: 'dev',
    stageVariables: {
      invoicingHost: 'invoicing.dev.shop.example',
      shippingHost: 'shipping.dev.shop.example',
      warehouseHost: 'warehouse.dev.shop.example',
      vpcLinkId: 'none',
    },
    cache: false,
    substitutions: { AllowedOrigin: 'http://localhost:3000' },
    logRetention: RetentionDays.ONE_WEEK,
    pointInTimeRecovery: false,
    deletionProtection: false,
    removal: 'destroy',
  },
  staging: {
    ...common,
    name: 'staging',
    stageVariables: {
      invoicingHost: 'invoicing.staging.shop.example',
      shippingHost: 'shipping.staging.shop.example',
      warehouseHost: 'warehouse.staging.shop.example',
      vpcLinkId: 'none',
    },
    substitutions: { AllowedOrigin: 'https://staging.shop.example' },
    logRetention: RetentionDays.TWO_WEEKS,
    pointInTimeRecovery: true,
    deletionProtection: false,
    removal: 'destroy',
  },
  prod: {
    ...common,
    name: 'prod',
    stageVariables: {
      invoicingHost: 'invoicing.shop.example',
      shippingHost: 'shipping.shop.example',
      warehouseHost: 'warehouse.shop.example',
      vpcLinkId: 'none',
    },
    substitutions: { AllowedOrigin: 'https://www.shop.example' },
    logRetention: RetentionDays.THREE_MONTHS,
    pointInTimeRecovery: true,
    deletionProtection: true,
    removal: 'retain',
  },
};
