import type { DomainNameConfig } from '../../../../gateway/config.ts';
import { compileDomainNames } from '../../../../gateway/deployment/rest/domain-names.ts';

const faultsOf = (...domainNames: DomainNameConfig[]): string[] => {
  const faults: string[] = [];
  compileDomainNames({ domainNames }, 'test', (pointer, message) =>
    faults.push(`${pointer}: ${message}`),
  );
  return faults;
};
const mapped = (...basePathMappings: object[]): DomainNameConfig => ({
  domainName: 'a.example',
  basePathMappings,
});

test.each<[string, DomainNameConfig[], string[]]>([
  ['nothing', [], []],
  [
    'one of each',
    [mapped({ basePath: 'v1', stage: 'test' }, { basePath: '(none)', stage: '(none)' })],
    [],
  ],
  [
    'no domain name',
    [{ domainName: 'a b' }],
    ['/domainNames/0/domainName: a b is no domain name.'],
  ],
  [
    'a name twice',
    [{ domainName: 'a.example' }, { domainName: 'A.example' }],
    ['/domainNames/1/domainName: a.example is there twice.'],
  ],
  [
    'slashes around',
    [mapped({ basePath: '/v1' })],
    [
      '/domainNames/0/basePathMappings/0/basePath: /v1 is no base path: say it without slashes around it.',
    ],
  ],
  [
    'a base path twice',
    [mapped({}, { basePath: '(none)' })],
    ['/domainNames/0/basePathMappings/1: Base path "" is mapped twice.'],
  ],
  [
    'another stage',
    [mapped({ stage: 'prod' })],
    ['/domainNames/0/basePathMappings/0/stage: Stage prod is not served here: test is.'],
  ],
])('%s', (_, domains, want) => {
  expect(faultsOf(...domains)).toEqual(want);
});
