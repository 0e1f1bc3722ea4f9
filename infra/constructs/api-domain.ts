import { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnCertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';
import type { DomainSettings } from '../environments.ts';

/** A Regional custom domain, TLS 1.2 and newer, and its address record. HTTP and REST APIs may share it (import fact 112). */
export class ApiDomain extends Construct {
  constructor(scope: Construct, id: string, { name, hostedZone, ...settings }: DomainSettings) {
    super(scope, id);
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
