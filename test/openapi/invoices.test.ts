import fc from 'fast-check';
import { openInvoicing } from '../../local/outside/invoicing.ts';
import { invoiceToXml, readInvoice } from '../../local/outside/invoice-xml.ts';
import { openPartnerApi, PRODUCT, REQUEST_ID, seen, sent } from './partner-api.ts';
import type { PartnerApi } from './partner-api.ts';

let api: PartnerApi;
beforeAll(async () => void (api = await openPartnerApi('v1')));
afterAll(() => api.close());

const path = `/invoices/${PRODUCT}`;
const asked = {
  customer: 'Müller & Söhne',
  note: 'Thank you!',
  lines: [{ description: 'Espresso cups, set of four', quantity: 2, unitPrice: 2490 }],
};
const invoice = {
  ...{ orderId: PRODUCT, number: '2026-000001', ...asked, total: 4980, currency: 'EUR' },
  issuedAt: '2026-11-21T12:00:00.000Z',
};
const answers = (body: string, status = 200): void =>
  void (api.reply = { status, body, headers: { 'content-type': 'application/xml' } });
/** What the invoicing system got, as text. */
const xmlSent = (): string => Buffer.from(sent(api).body, 'latin1').toString();
const unreadable = {
  status: 502,
  body: {
    message: 'The invoicing system answered in a form that is not read',
    code: 'upstream_failed',
    requestId: REQUEST_ID,
  },
};

test('an invoice is asked for in XML, as the partner that the token names', async () => {
  answers(invoiceToXml(invoice), 201);
  expect(seen(await api.call('POST', path, { body: asked }))).toEqual({
    status: 201,
    body: invoice,
  });
  const { method, path: at, headers } = sent(api);
  expect([method, at, headers['x-partner-id'], headers['content-type']]).toEqual([
    ...['POST', `/invoicing/invoices/${PRODUCT}`, 'atlas', 'application/xml'],
  ]);
  expect(xmlSent().trim().split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<invoice><customer>Müller &amp; Söhne</customer><note>Thank you!</note><currency>EUR</currency><lines><line><description>Espresso cups, set of four</description><quantity>2</quantity><unitPrice>2490</unitPrice></line></lines></invoice>',
  ]);
});

test('an invoice is read, whichever way its XML is laid out', async () => {
  for (const xml of [invoiceToXml(invoice), invoiceToXml(invoice).replaceAll('><', '>\n  <')]) {
    answers(`<?xml version="1.0"?>\n${xml}\n`);
    expect(seen(await api.call('GET', path))).toEqual({ status: 200, body: invoice });
  }
  expect(sent(api).headers).toMatchObject({ accept: 'application/xml', 'x-partner-id': 'atlas' });
  expect([sent(api).headers.authorization, sent(api).headers['x-api-key']]).toEqual([
    undefined,
    undefined,
  ]);
});

test.each([
  ['a doctype', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>$&'],
  ['a comment', '<invoice><!-- <total>1</total> -->'],
  ['CDATA', '<invoice><![CDATA[</invoice>]]>'],
])('%s makes all of it unreadable', async (_name, start) => {
  answers(invoiceToXml(invoice).replace('<invoice>', start));
  expect(seen(await api.call('GET', path))).toEqual(unreadable);
});

test.each<[string, (xml: string) => string]>([
  ['nothing', () => ''],
  ['another document', () => '<html><body>It failed</body></html>'],
  ['JSON', () => '{"orderId":'],
  ['half of it', (xml) => xml.slice(0, xml.length / 2)],
  ['its ends swapped', (xml) => `</invoice>${xml.replace('</invoice>', '')}`],
  ['lines that end before they begin', (xml) => xml.replace('<lines>', '</lines><lines>')],
  ['a total that is no number', (xml) => xml.replace('4980', '4980,"paid":true')],
  ['a negative amount', (xml) => xml.replace('2490', '-2490')],
  ['a long amount', (xml) => xml.replace('2490', '9'.repeat(40))],
  ['no customer', (xml) => xml.replace(/<customer>.*<\/customer>/, '')],
  ['another currency', (xml) => xml.replace('EUR', 'USD')],
  ['a time that is none', (xml) => xml.replace('2026-11-21T', '"2026')],
  ['an order that is no id', (xml) => xml.replace(PRODUCT, '","a":"')],
])('an answer with %s is not passed on', async (_name, change) => {
  answers(change(invoiceToXml(invoice)));
  expect(seen(await api.call('GET', path))).toEqual(unreadable);
});

test.each<[string, number, number, string]>([
  ['GET', 404, 404, 'not_found'],
  ['GET', 500, 502, 'upstream_failed'],
  ['POST', 409, 409, 'already_exists'],
  ['POST', 400, 400, 'invalid_request'],
  ['POST', 503, 502, 'upstream_failed'],
])('%s that is answered %i is a %i, %s', async (method, status, want, code) => {
  answers('<fault>secret: stack</fault>', status);
  const answer = seen(await api.call(method, path, method === 'POST' ? { body: asked } : {}));
  expect(answer).toMatchObject({ status: want, body: { code } });
  expect(JSON.stringify(answer)).not.toContain('secret');
});

/** Texts with what XML, JSON and Velocity read as their own, and any character but those XML cannot hold. */
const text = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...Array.from(`<>&"'\\/$#{}[]!|;\r\n\t `)),
        fc.constantFrom(
          '</customer>',
          '<lines>',
          ']]>',
          '&amp;',
          '&#xD;',
          '$input.body',
          '##',
          '#end',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) =>
      parts.join('').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, ''),
    )
    .filter((it) => it.length > 0 && it.length <= maxLength);
const line = fc.record({
  description: text(200),
  quantity: fc.integer({ min: 1, max: 9999 }),
  unitPrice: fc.integer({ min: 0, max: 1_000_000 }),
});
const body = fc.record(
  { customer: text(200), note: text(2000), lines: fc.array(line, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['customer', 'lines'] },
);

test('whatever a text holds, it goes into XML as text', async () => {
  answers(invoiceToXml(invoice), 201);
  await fc.assert(
    fc.asyncProperty(body, async (it) => {
      const { status } = await api.call('POST', path, { body: it });
      const xml = xmlSent();
      expect([status, xml.match(/<customer>/g)?.length]).toEqual([201, 1]);
      expect(readInvoice(xml)).toEqual({ note: undefined, ...it, currency: 'EUR' });
    }),
    { numRuns: 30 },
  );
});

test('whatever a text holds, it comes out of XML as text', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (it) => {
      answers(invoiceToXml({ ...invoice, note: undefined, ...it }));
      const others = { ...invoice, note: it.note };
      expect(seen(await api.call('GET', path))).toEqual({
        status: 200,
        body: { ...others, ...it },
      });
    }),
    { numRuns: 30 },
  );
});

test('whatever comes in place of XML, the answer is JSON', async () => {
  const broken = fc
    .tuple(fc.nat({ max: 400 }), fc.nat({ max: 40 }), fc.string({ unit: 'binary', maxLength: 8 }))
    .map(([at, length, put]) => {
      const xml = invoiceToXml(invoice);
      return xml.slice(0, at) + put + xml.slice(at + length);
    });
  await fc.assert(
    fc.asyncProperty(broken, async (xml) => {
      answers(xml);
      expect([200, 502]).toContain(seen(await api.call('GET', path)).status);
    }),
    { numRuns: 30 },
  );
});

test('characters that XML cannot hold are left out', async () => {
  answers(invoiceToXml(invoice), 201);
  await api.call('POST', path, {
    body: { ...asked, customer: 'A\u0000\u0001\u001f\uffff\u007fB' },
  });
  expect(xmlSent()).toContain('<customer>AB</customer>');
});

test('the stand-in of the invoicing system takes what the template writes', async () => {
  const { system } = await openInvoicing(undefined, () => Date.UTC(2026, 10, 21, 12));
  answers(invoiceToXml(invoice), 201);
  await api.call('POST', path, { body: asked });
  const { method } = sent(api);
  const request = { method, path: '', query: new URLSearchParams(), headers: {}, body: xmlSent() };
  const { status, body: xml } = await system(`invoices/${PRODUCT}`, request);
  expect([status, xml]).toEqual([
    ...[201, `<?xml version="1.0" encoding="UTF-8"?>\n${invoiceToXml(invoice)}\n`],
  ]);
});
