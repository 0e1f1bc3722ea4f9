import { errorsOf } from './answers.ts';
import { logInAdmin, newCallers, type CallerAccount, type Callers } from './callers.ts';
import { casesOf } from './cases.ts';
import { apis, operationsOf, type DocumentedOperation } from './document.ts';
import { newPartner } from './partners.ts';
import { runCase, type Partners } from './run.ts';
import { openContractShop, type ContractShop } from './shop.ts';

let shop: ContractShop;
beforeAll(async () => {
  shop = await openContractShop(apis);
});
afterAll(() => shop.close());

/** The reached cells, printed at the end; one that is missing has failed above. */
const reached = new Map<string, number[]>();

/** Customers of the storefront; partners, who need no account. */
async function callersFor(
  operations: readonly DocumentedOperation[],
): Promise<() => Promise<Callers | Partners>> {
  if (operations.some(({ credentials }) => credentials.includes('key'))) {
    return () => Promise.resolve({ partner: newPartner(), stranger: newPartner() });
  }
  const admin: CallerAccount = await logInAdmin(shop);
  return () => newCallers(shop, admin);
}

describe.each(apis)('%s', (api) => {
  const operations = operationsOf(api);
  let callersOf: () => Promise<Callers | Partners>;
  beforeAll(async () => {
    callersOf = await callersFor(operations);
  });

  describe.each(operations.map((it) => [`${it.method} ${it.path}`, it] as const))(
    '%s',
    (name, operation) => {
      test.each(casesOf(operation).map((it) => [it.status, it.name, it] as const))(
        'answers a documented %d %s',
        async (status, _, one) => {
          const callers = await callersOf();
          const gateway = shop.gateways.get(api);
          if (gateway === undefined) throw new Error(`No gateway runs ${api}`);
          const answer = await runCase({ shop, gateway, operations, callers }, one);
          expect({ status: answer.status, errors: errorsOf(operation, answer) }).toEqual({
            status,
            errors: [],
          });
          reached.set(name, [...(reached.get(name) ?? []), status]);
        },
      );
    },
  );

  afterAll(() => {
    const rows = operations.map(({ method, path, responses }) => {
      const name = `${method} ${path}`;
      const cells = [...responses.keys()].map((status) =>
        reached.get(name)?.includes(status) ? String(status) : `(${status})`,
      );
      return `${name.padEnd(36)} ${cells.join(' ')}`;
    });
    process.stdout.write(`\n${api}, statuses reached\n${rows.join('\n')}\n`);
  });
});
