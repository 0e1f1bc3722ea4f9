import type { Input } from '../input.ts';
import type { Pool } from '../pool.ts';

/** One action of the API: takes the parsed body, gives the answer's body. */
export type Action = (pool: Pool, input: Input) => object | Promise<object>;
