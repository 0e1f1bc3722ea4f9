import {
  type DomainSettings,
  type Environment,
  environments,
} from '../../../infra/environments.ts';
import { mappingsOf, refuseDomains } from '../../../infra/project/domains.ts';
import { api } from '../fixtures/project.ts';
import { restApi } from '../fixtures/rest-api.ts';

const domain = (...apis: string[]): DomainSettings => ({
  name: 'api.shop.example',
  apis,
  hostedZone: { id: 'Z1', name: 'shop.example' },
});
const behind = (...domains: DomainSettings[]): Environment => ({
  ...(environments['dev'] as Environment),
  domains,
});

test('an API is behind each domain that names it, under the base path of its document', () => {
  const first = domain('trade', 'shop');
  const environment = behind(first, { ...domain('shop'), name: 'shop.example' });
  expect(mappingsOf(restApi(), environment)).toEqual([{ domain: first, basePath: 'v1' }]);
  expect(mappingsOf(api(), environment).map(({ basePath }) => basePath)).toEqual(['', '']);
});

const place = 'infra/environments.ts: domain api.shop.example of dev:';

test.each<[string, DomainSettings, string[]]>([
  ['an HTTP and a REST API with paths of their own (import fact 112)', domain('trade', 'shop'), []],
  [
    'an API that is not there',
    domain('trad'),
    [`${place} trad is no API: there are trade, shop, trade-2`],
  ],
  [
    'two APIs under one path',
    domain('trade', 'trade-2'),
    [
      `${place} trade and trade-2 both have the base path "v1": say another as the path of servers in the document of one, or give it a domain of its own`,
    ],
  ],
])('%s', (_, settings, reasons) => {
  const apis = [restApi(), api(), restApi({ name: 'trade-2' })];
  const attempt = () => refuseDomains(apis, behind(settings));
  if (reasons.length === 0) expect(attempt).not.toThrow();
  else expect(attempt).toThrow(new Error(reasons.join('\n')));
});
