import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { arnOf, resourceRights, type Uses } from '../data/rights.ts';
import type { Names } from '../names.ts';

/** As cdk-nag writes references. */
const place = {
  partition: '<AWS::Partition>',
  region: '<AWS::Region>',
  account: '<AWS::AccountId>',
};

/** What is in a bucket, and the runs of a state machine, have no names beforehand: only these wildcards are acknowledged. */
export function acknowledgeParts(role: IConstruct, uses: Uses, { resource }: Names): void {
  const parts = resourceRights(uses, { name: resource, account: place.account }).filter((it) =>
    it.resource.endsWith('*'),
  );
  for (const it of parts) {
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${arnOf(place, it)}]`,
      reason: 'What is in it is not known by name beforehand',
    });
  }
}
