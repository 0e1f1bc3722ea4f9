import { json } from '../http/message.ts';
import type { Answer, Request } from '../http/message.ts';
import { hashOf } from './hash.ts';
import type { System } from './system.ts';

/** Cents for the first kilogram and each further one, and days. */
const services = [
  { service: 'standard', first: 490, further: 90, days: 3 },
  { service: 'express', first: 1290, further: 190, days: 1 },
] as const;

const abroad = 2;

const rates = (request: Request): Answer => {
  const weight = Number(request.query.get('weight'));
  const country = request.query.get('country') ?? 'DE';
  if (!Number.isInteger(weight) || weight < 1 || weight > 31_500)
    return json(400, { message: 'weight: grams, 1 to 31500' });
  if (!/^[A-Z]{2}$/.test(country)) return json(400, { message: 'country: two capital letters' });
  const factor = country === 'DE' ? 1 : abroad;
  const further = Math.ceil(weight / 1000) - 1;
  return json(200, {
    rates: services.map(({ service, first, further: each, days }) => ({
      ...{ service, days: days * factor, currency: 'EUR' },
      price: (first + each * further) * factor,
    })),
  });
};

const label = (request: Request): Answer => {
  const number = `GH${String(hashOf(request.body)).padStart(10, '0')}`;
  return json(201, { number, tracking: `tracking/${number}` });
};

const stages = ['announced', 'collected', 'on its way', 'delivered'] as const;

const tracking = (number: string): Answer =>
  json(200, { number, status: stages[hashOf(number) % stages.length] });

/** A carrier: what a parcel costs, a label for it, where it is. The same question has the same answer. */
export const shipping: System = (path, request) => {
  const [, number] = /^tracking\/(GH\d{10})$/.exec(path) ?? [];
  if (path === 'rates' && request.method === 'GET') return rates(request);
  if (path === 'labels' && request.method === 'POST') return label(request);
  if (number !== undefined && request.method === 'GET') return tracking(number);
  return json(404, { message: 'The carrier knows no such thing' });
};
