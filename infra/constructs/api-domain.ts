import { CfnApiMapping, CfnDomainName, type CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnCertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';
import type { DomainSettings } from '../environments.ts';

export interface ApiDomainProps {
  readonly settings: DomainSettings;
  readonly apiId: string;
  readonly stage: CfnStage;
}

/** A Regional custom domain, TLS 1.2 and newer, whose empty base path is the API's stage, and its address record. */
export class ApiDomain extends Construct {
  constructor(scope: Construct, id: string, { settings, apiId, stage }: ApiDomainProps) {
    super(scope, id);
    const { name, hostedZone } = settings;
    const certificateArn =
      settings.certificateArn ??
      new CfnCertificate(this, 'Certificate', {
        domainName: name,
        validationMethod: 'DNS',
        domainValidationOptions: [{ domainName: name, hostedZoneId: hostedZone.id }],
      }).ref;
    const domain = new CfnDomainName(this, 'Name', {
      domainName: name,
      domainNameConfigurations: [
        { certificateArn, endpointType: 'REGIONAL', securityPolicy: 'TLS_1_2' },
      ],
    });
    new CfnApiMapping(this, 'Mapping', { apiId, domainName: domain.ref, stage: stage.ref });
    new CfnRecordSet(this, 'Record', {
      name,
      type: 'A',
      hostedZoneId: hostedZone.id,
      aliasTarget: {
        dnsName: domain.attrRegionalDomainName,
        hostedZoneId: domain.attrRegionalHostedZoneId,
      },
    });
  }
}
