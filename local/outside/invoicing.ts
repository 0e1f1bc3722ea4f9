import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, Request } from '../http/message.ts';
import { openJournal } from '../journal/journal.ts';
import type { Journal } from '../journal/journal.ts';
import { invoiceToXml, readInvoice } from './invoice-xml.ts';
import type { Invoice } from './invoice-xml.ts';
import { partnerOf } from './system.ts';
import type { System } from './system.ts';

interface Invoicing {
  readonly system: System;
  close(): Promise<void>;
}

interface Kept {
  readonly partner: string;
  readonly invoice: Invoice;
}

const xml = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml;charset=UTF-8' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`,
});

const fault = (status: number, text: string): Answer => xml(status, `<fault>${text}</fault>`);

/** An invoicing system: XML in, XML out, one invoice an order. */
export async function openInvoicing(
  folder: string | undefined,
  now: () => number,
): Promise<Invoicing> {
  const invoices = new Map<string, Kept>();
  const journal = folder === undefined ? undefined : await openKept(folder, invoices);
  return {
    system: async (path, request) => {
      const [, orderId] = /^invoices\/([0-9A-Za-z-]{1,64})$/.exec(path) ?? [];
      if (orderId === undefined) return fault(404, 'no such document');
      if (request.method === 'GET') return read(invoices.get(orderId), partnerOf(request));
      if (request.method !== 'POST') return fault(405, 'GET or POST');
      if (invoices.has(orderId)) return fault(409, 'there is an invoice for this order');
      const made = issue(orderId, request, { number: invoices.size + 1, at: now() });
      if (typeof made === 'string') return fault(400, made);
      const kept: Kept = { partner: partnerOf(request), invoice: made };
      invoices.set(orderId, kept);
      journal?.append({ key: orderId, value: kept });
      await journal?.settled();
      return xml(201, invoiceToXml(made));
    },
    close: async () => journal?.close(),
  };
}

async function openKept(folder: string, invoices: Map<string, Kept>): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  return openJournal(
    join(folder, 'invoices.journal'),
    ({ key, value }) => void invoices.set(key, value as Kept),
    () => [...invoices].map(([key, value]) => ({ key, value })),
  );
}

/** Somebody else's is not there. */
const read = (kept: Kept | undefined, partner: string): Answer =>
  kept?.partner === partner ? xml(200, invoiceToXml(kept.invoice)) : fault(404, 'no such invoice');

/** Cents; what is beyond is a mistake. */
const highest = 1_000_000_000;

/** @returns the invoice, or why there is none */
function issue(
  orderId: string,
  request: Request,
  { number, at }: { readonly number: number; readonly at: number },
): Invoice | string {
  const asked = readInvoice(request.body);
  if (asked === undefined) return 'not an invoice';
  const { lines } = asked;
  if (lines.length === 0 || lines.length > 50) return '1 to 50 lines';
  const total = lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
  if (total > highest) return 'too much';
  const issuedAt = new Date(at).toISOString();
  const named = `${issuedAt.slice(0, 4)}-${String(number).padStart(6, '0')}`;
  return { ...asked, orderId, number: named, total, issuedAt };
}
