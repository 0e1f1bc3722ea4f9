import { filledAddress } from '../../../gateway/deployment/filled-address.ts';

/** What an address is read as, with what is reported; an address is read when it begins with `ok`. */
const read = (address: string | undefined, stageVariables?: Record<string, string>) => {
  const reports: string[] = [];
  const scope = {
    root: {},
    stageVariables,
    report: (...parts: (string | undefined)[]) => void reports.push(parts.join(' ')),
  };
  const found = filledAddress(address, '/uri', scope, (it) =>
    it.startsWith('ok') ? it : undefined,
  );
  return [found, reports];
};

test.each<[string, string | undefined, Record<string, string> | undefined, unknown]>([
  ['an address', 'ok:a', undefined, ['ok:a', []]],
  ['a variable that is set (fact 54)', 'ok:${stageVariables.a}', { a: 'b' }, ['ok:b', []]],
  ['what is none is for linting to tell', 'no', undefined, [undefined, []]],
  ['none at all, too', undefined, undefined, [undefined, []]],
  [
    'a variable that is not set',
    'ok:${stageVariables.a}',
    undefined,
    [
      undefined,
      [
        'gatehouse/stage-variable /uri The stage has no variable a. Set a in stageVariables of the config.',
      ],
    ],
  ],
  [
    'a variable that makes it none',
    '${stageVariables.a}',
    { a: 'no' },
    [
      undefined,
      ['gatehouse/stage-variable /uri With the variables of the stage, no names nothing.'],
    ],
  ],
])('%s', (_name, address, variables, want) => expect(read(address, variables)).toEqual(want));
