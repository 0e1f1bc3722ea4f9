import { connectionTo } from '../addresses/connection.ts';
import { drawImage, type Drawn } from './draw-image.ts';

/** A bucket and where it is kept. */
export interface SeedBucket {
  readonly endpoint: string;
  readonly bucket: string;
}

/** Fewer than a client has connections: it warns of what waits for one. */
const atOnce = 16;

/** Puts a picture of each product at `images/<product id>`. */
export async function putImages(
  { endpoint, bucket: Bucket }: SeedBucket,
  products: readonly Drawn[],
): Promise<void> {
  const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({
    ...connectionTo(endpoint),
    forcePathStyle: true,
    // The signature covers the body already.
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  const put = (product: Drawn): Promise<unknown> =>
    client.send(
      new PutObjectCommand({
        Bucket,
        Key: `images/${product.productId}`,
        Body: drawImage(product),
        ContentType: 'image/png',
        // Where putProductImage notes the type, and getProductImage finds it.
        Metadata: { type: 'image/png' },
      }),
    );
  const left = products.values();
  const putAllLeft = async (): Promise<void> => {
    for (const product of left) await put(product);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, putAllLeft));
  } finally {
    client.destroy();
  }
}
