import { refusal } from '../runtime/refusal.ts';

export const adminPath = '/api/v1/admin';

export const notFound = refusal(404, 'not_found', 'Not Found');
