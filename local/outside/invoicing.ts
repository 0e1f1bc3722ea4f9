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

/** An invoicing system: XML in, XML out, one invoice an order of a partner. */
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
      const partner = partnerOf(request);
      const key = keyOf(partner, orderId);
      const issued = invoices.get(key);
      if (request.method === 'GET') {
        return issued ? xml(200, invoiceToXml(issued.invoice)) : fault(404, 'no such invoice');
      }
      if (request.method !== 'POST') return fault(405, 'GET or POST');
      if (issued) return fault(409, 'there is an invoice for this order');
      const made = issue(orderId, request, { number: invoices.size + 1, at: now() });
      if (typeof made === 'string') return fault(400, made);
      const kept: Kept = { partner, invoice: made };
      invoices.set(key, kept);
      journal?.append({ key, value: kept });
      await journal?.settled();
      return xml(201, invoiceToXml(made));
    },
    close: async () => journal?.close(),
  };
}

/** Every partner has orders of its own: another's invoice is not there, and takes no number away. */
const keyOf = (partner: string, orderId: string): string => `${partner} ${orderId}`;

async function openKept(folder: string, invoices: Map<string, Kept>): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  return openJournal(
    join(folder, 'invoices.journal'),
    ({ value }) => {
      const kept = value as Kept;
      invoices.set(keyOf(kept.partner, kept.invoice.orderId), kept);
    },
    () => [...invoices].map(([key, value]) => ({ key, value })),
  );
}

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
