import { demoProduct, demoUsers } from '../seed/demo.ts';

export interface CurlLine {
  readonly title: string;
  readonly line: string;
}

/**
 * Three lines that work when pasted into a shell.
 *
 * @param token a customer's; without one the second line says how to get it
 */
export function curlLines(storefront: string, token: string | undefined): readonly CurlLine[] {
  const health = { title: 'Is it up?', line: `curl -s ${storefront}/_health/ready` };
  if (token === undefined) return [health, publicHealth(storefront), logIn(storefront)];
  const bearer = `-H 'Authorization: Bearer ${token}'`;
  const json = "-H 'Content-Type: application/json'";
  // The shell writes a key of its own, so that the line orders again when it is pasted again.
  const newKey = '-H "Idempotency-Key: order-$(date +%s)"';
  const order = JSON.stringify({ items: [{ productId: demoProduct, quantity: 1 }] });
  return [
    health,
    { title: 'The orders of the customer', line: `curl -s ${storefront}/api/v1/orders ${bearer}` },
    {
      title: 'One more order',
      line: `curl -s -X POST ${storefront}/api/v1/orders ${bearer} ${json} ${newKey} -d '${order}'`,
    },
  ];
}

/**
 * Lines for partners: read twice, the product comes from the cache the second time.
 *
 * @param url of the partner API, with its base path
 */
export function partnerLines(url: string, key: string): readonly CurlLine[] {
  const withKey = `-H 'x-api-key: ${key}'`;
  const json = "-H 'Content-Type: application/json'";
  const quote = JSON.stringify({ items: [{ productId: demoProduct, quantity: 2 }] });
  return [
    {
      title: 'A product, for a partner',
      line: `curl -s ${url}/products/${demoProduct} ${withKey}`,
    },
    {
      title: 'Products with a word',
      line: `curl -s '${url}/products/search?q=cup&limit=2' ${withKey}`,
    },
    { title: 'A quote', line: `curl -s -X POST ${url}/quotes ${withKey} ${json} -d '${quote}'` },
  ];
}

const publicHealth = (storefront: string): CurlLine => ({
  title: 'The same for everybody',
  line: `curl -s ${storefront}/api/v1/public/health`,
});

function logIn(storefront: string): CurlLine {
  const { email, password } = demoUsers.customer;
  const body = JSON.stringify({ email, password });
  const json = "-H 'Content-Type: application/json'";
  return {
    title: 'Log in',
    line: `curl -s -X POST ${storefront}/api/v1/login ${json} -d '${body}'`,
  };
}
