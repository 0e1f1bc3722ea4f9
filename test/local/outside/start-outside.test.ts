import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invoiceToXml, readInvoice } from '../../../local/outside/invoice-xml.ts';
import { startOutside, type Outside } from '../../../local/outside/start-outside.ts';

const NOW = Date.UTC(2026, 10, 22, 1);
let folder: string;
let outside: Outside;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outside-'));
  outside = await startOutside({ folder, now: () => NOW });
});
afterAll(async () => {
  await outside.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(address: string, partner = 'atlas', body?: string) {
  const method = body === undefined ? 'GET' : 'POST';
  const url = address.startsWith('http') ? address : `http://${address}`;
  const headers = { 'x-partner-id': partner };
  const answer = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
  return [answer.status, await answer.text()] as const;
}

const line =
  '<line><description>Cups</description><quantity>2</quantity><unitPrice>10</unitPrice></line>';
const asked = `<invoice><customer>A &amp; B</customer><currency>EUR</currency><lines>${line}</lines></invoice>`;
const issued = invoiceToXml({
  ...{ orderId: 'o-1', number: '2026-000001', customer: 'A & B', currency: 'EUR', total: 20 },
  ...{ lines: [{ description: 'Cups', quantity: 2, unitPrice: 10 }] },
  issuedAt: '2026-11-22T01:00:00.000Z',
});

test('an invoice is issued once, shown to its partner alone, and still there after a restart', async () => {
  const invoice = `${outside.invoicing.host}/invoices/o-1`;
  const document = `<?xml version="1.0" encoding="UTF-8"?>\n${issued}\n`;
  expect(await ask(invoice, 'atlas', asked)).toEqual([201, document]);
  expect((await ask(invoice, 'atlas', asked))[0]).toBe(409);
  // Another's order of the same id is neither shown nor told of, nor in the way.
  expect((await ask(invoice, 'borealis'))[0]).toBe(404);
  expect((await ask(invoice, 'borealis', asked))[0]).toBe(201);
  await outside.close();
  outside = await startOutside({ folder, now: () => NOW });
  expect(await ask(`${outside.invoicing.host}/invoices/o-1`)).toEqual([200, document]);
});

test.each([
  ['no lines', asked.replace(line, '')],
  ['51 lines', asked.replace(line, line.repeat(51))],
  ['too much', asked.replace('<unitPrice>10', '<unitPrice>999999999999')],
  ['a doctype', `<!DOCTYPE x>${asked}`],
  ['JSON', '{}'],
  ['a text between lines', asked.replace(line, `${line}x`)],
  ['an element twice', asked.replace('<currency>', '<customer>C</customer><currency>')],
])('an invoice of %s is refused', async (_name, body) => {
  expect((await ask(`${outside.invoicing.host}/invoices/o-2`, 'atlas', body))[0]).toBe(400);
});

test('what is written is read again, blanks and markup too', () => {
  const customer = ' <b>"&amp;"</b>\r\n\t\' ';
  const invoice = { customer, note: ' ', currency: 'EUR', lines: [] };
  const rest = { orderId: 'o', number: '1', total: 0, issuedAt: '' };
  const xml = invoiceToXml({ ...invoice, ...rest }).replace(/<total>.*(?=<\/invoice>)/, '');
  expect(readInvoice(xml)).toEqual(invoice);
});

test.each([
  ['rates?weight=1200&country=DE', 200],
  ['rates?weight=0', 400],
  ['rates?weight=1&country=x', 400],
  ['tracking/GH0000000001', 200],
  ['tracking/1', 404],
])('the carrier answers %s with %i', async (path, status) => {
  expect((await ask(`${outside.shipping.host}/${path}`))[0]).toBe(status);
});

test('the warehouse knows where a product lies, and always the same', async () => {
  const at = `${outside.warehouse.host}/places/A-17`;
  const [first, second] = [await ask(at), await ask(at)];
  expect([first[0], second]).toEqual([200, first]);
});

test('the receiver takes what is signed with its secret, and shows all that came', async () => {
  const { url, secret, deliveries } = outside.receiver;
  const body = '{"id":"é"}';
  const digest = createHmac('sha256', secret).update(`1.${body}`).digest('hex');
  const send = async (signature: string): Promise<number> => {
    const headers = { 'gatehouse-signature': signature };
    return (await fetch(url, { method: 'POST', headers, body })).status;
  };
  const signatures = [`t=1,v1=${digest}`, `t=2,v1=${digest}`, ''];
  const statuses = [];
  for (const signature of signatures) statuses.push(await send(signature));
  expect([statuses, deliveries.map(({ isSigned }) => isSigned)]).toEqual([
    [200, 401, 401],
    [true, false, false],
  ]);
  const [, shown] = await ask(url);
  expect((JSON.parse(shown) as { deliveries: object[] }).deliveries).toHaveLength(3);
});
