import type { Context } from 'aws-lambda';
import { beginRequest, log } from '../runtime/log.ts';
import { getProducts } from '../stores/products.ts';
import { quote, type QuoteQuestion } from './quote.ts';

/** Called without a proxy: templates of the document make the event, and the answer of the result. */
export async function handler(
  question: QuoteQuestion,
  { awsRequestId }: Pick<Context, 'awsRequestId'>,
): Promise<Awaited<ReturnType<typeof quote>>> {
  beginRequest({ requestId: question.requestId, functionRequestId: awsRequestId });
  try {
    return await quote(question, getProducts, Date.now());
  } catch (error) {
    log.error('There is no quote', error);
    throw error;
  }
}
