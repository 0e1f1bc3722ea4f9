import type { ApiKind } from './document.ts';
import { httpLedger } from './ledger/http.table.ts';
import { restLedger } from './ledger/rest.table.ts';
import type { LedgerRow } from './ledger/rows.ts';

/** Honour or refuse: every member that API Gateway reads, by kind of API. */
export const ledgers: Readonly<Record<ApiKind, readonly LedgerRow[]>> = {
  http: httpLedger,
  rest: restLedger,
  websocket: [],
};

/** Whole kinds that are refused until their corridor is there. */
export const refusedKinds: Readonly<Partial<Record<ApiKind, string>>> = {
  websocket: 'WebSocket APIs are not served yet.',
};
