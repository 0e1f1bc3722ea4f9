import type { Json } from '../../../document/document.ts';
import { memberOf } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const EXTENSION = 'x-amazon-apigateway-endpoint-configuration';

const remark = (bearer: Json | undefined, at: string): Remark[] => {
  const types = memberOf(memberOf(bearer, EXTENSION), 'types');
  if (!Array.isArray(types) || !(types as Json[]).includes('PRIVATE')) return [];
  const message =
    'A PRIVATE API answers within its VPC alone; here it answers anyone on this machine.';
  return [{ severity: 'warning', pointer: `${at}/${EXTENSION}/types`, message }];
};

export const privateEndpoint: Rule = {
  id: 'gatehouse/private-endpoint',
  kinds: ['rest'],
  about: 'From where clients may come to a PRIVATE API is not enforced here.',
  remedy:
    'Nothing is to be mended; say who may call it in x-amazon-apigateway-policy, which is enforced.',
  facts: ['import 157'],
  page: guide('apigateway-private-apis'),
  severities: ['warning'],
  check: ({ root }) => {
    const servers = Array.isArray(root['servers']) ? (root['servers'] as Json[]) : [];
    return [
      ...remark(root, ''),
      ...servers.flatMap((server, index) => remark(server, `/servers/${index}`)),
    ];
  },
};
