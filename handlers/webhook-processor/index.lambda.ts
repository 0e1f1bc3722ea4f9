import { processor } from './processor.ts';

export const handler = processor();
