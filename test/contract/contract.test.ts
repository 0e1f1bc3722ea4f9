import { errorsOf } from './answers.ts';
import { logInAdmin, newCallers, type CallerAccount } from './callers.ts';
import { casesOf } from './cases.ts';
import { apis, operationsOf } from './document.ts';
import { runCase } from './run.ts';
import { openContractShop, type ContractShop } from './shop.ts';

let shop: ContractShop;
let admin: CallerAccount;
beforeAll(async () => {
  shop = await openContractShop(apis);
  admin = await logInAdmin(shop);
});
afterAll(() => shop.close());

/** The reached cells, printed at the end; one that is missing has failed above. */
const reached = new Map<string, number[]>();

describe.each(apis)('%s', (api) => {
  const operations = operationsOf(api);

  describe.each(operations.map((it) => [`${it.method} ${it.path}`, it] as const))(
    '%s',
    (name, operation) => {
      test.each(casesOf(operation).map((it) => [it.status, it] as const))(
        'answers a documented %d',
        async (status, one) => {
          const callers = await newCallers(shop, admin);
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
