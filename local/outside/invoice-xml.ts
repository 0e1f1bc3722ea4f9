import { escapeXml } from '../embedded/xml.ts';

/** What is asked for. Amounts are cents. */
export interface AskedInvoice {
  readonly customer: string;
  readonly note?: string | undefined;
  readonly currency: string;
  readonly lines: readonly InvoiceLine[];
}

export interface InvoiceLine {
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice: number;
}

export interface Invoice extends AskedInvoice {
  readonly orderId: string;
  readonly number: string;
  readonly total: number;
  /** RFC 3339. */
  readonly issuedAt: string;
}

const element = (name: string, text: string | number): string =>
  `<${name}>${escapeXml(String(text))}</${name}>`;

export const invoiceToXml = (invoice: Invoice): string => {
  const { orderId, number, customer, note, currency, lines, total, issuedAt } = invoice;
  const written = lines.map(
    (line) =>
      `<line>${element('description', line.description)}${element('quantity', line.quantity)}${element('unitPrice', line.unitPrice)}</line>`,
  );
  return [
    `<invoice>${element('orderId', orderId)}${element('number', number)}`,
    element('customer', customer),
    note === undefined ? '' : element('note', note),
    `${element('currency', currency)}<lines>${written.join('')}</lines>`,
    `${element('total', total)}${element('issuedAt', issuedAt)}</invoice>`,
  ].join('');
};

/** Anything but elements, their texts and the five entities is no invoice: no doctype, no comment, no CDATA. */
const plain =
  /^(?:<\/?[A-Za-z]+>|[^<&\u0000-\u0008\u000B\u000C\u000E-\u001F]|&(?:amp|lt|gt|quot|apos|#xD);)*$/;

/** @returns what is asked for, or `undefined` for what is not an invoice in form */
export function readInvoice(xml: string): AskedInvoice | undefined {
  const body = xml.replace(/^\s*<\?xml [^?]*\?>/, '').trim();
  if (!plain.test(body)) return undefined;
  // Between elements, not in them.
  const dense = body.replace(/(<\/[A-Za-z]+>)\s+/g, '$1').replace(/\s+(?=<[A-Za-z])/g, '');
  const [, head, list] = /^<invoice>(.*)<lines>(.*)<\/lines><\/invoice>$/s.exec(dense) ?? [];
  const about = elementsOf(head ?? '');
  const customer = about?.['customer'];
  const lines = list === undefined ? undefined : linesOf(list);
  if (!about || !customer || !lines) return undefined;
  return { customer, note: about['note'], currency: about['currency'] ?? 'EUR', lines };
}

/** Lines and nothing between them. */
function linesOf(xml: string): readonly InvoiceLine[] | undefined {
  const found = [...xml.matchAll(/<line>(.*?)<\/line>/gs)];
  const lines = found.flatMap(([, line = '']) => lineOf(line) ?? []);
  const isWhole = found.map(([whole]) => whole).join('') === xml && lines.length === found.length;
  return isWhole ? lines : undefined;
}

function lineOf(xml: string): InvoiceLine | undefined {
  const line = elementsOf(xml);
  const [quantity, unitPrice] = [numberOf(line?.['quantity']), numberOf(line?.['unitPrice'])];
  const description = line?.['description'];
  if (description === undefined || quantity === undefined || unitPrice === undefined)
    return undefined;
  return { description, quantity, unitPrice };
}

const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;

/** Elements with texts, each once; `undefined` where there is anything else. */
function elementsOf(xml: string): Readonly<Record<string, string>> | undefined {
  const pairs = [...xml.matchAll(/<([A-Za-z]+)>([^<]*)<\/\1>/g)].map(
    ([whole, name = '', text = '']) => ({ whole, name, text }),
  );
  const names = new Set(pairs.map(({ name }) => name));
  if (pairs.map(({ whole }) => whole).join('') !== xml || names.size !== pairs.length)
    return undefined;
  return Object.fromEntries(pairs.map(({ name, text }) => [name, unescaped(text)]));
}

const texts: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#xD;': '\r' },
};

const unescaped = (text: string): string =>
  text.replace(/&[#\w]+;/g, (entity) => texts[entity] ?? entity);
