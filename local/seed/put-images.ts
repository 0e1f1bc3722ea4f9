import { connectionTo } from '../addresses/connection.ts';
import { drawImage, type Drawn } from './draw-image.ts';

/** A bucket and where it is kept. */
export interface SeedBucket {
  readonly endpoint: string;
  readonly bucket: string;
}

/** Puts pictures that are not there yet at `images/<product id>`. */
export async function putImages(
  { endpoint, bucket: Bucket }: SeedBucket,
  products: readonly Drawn[],
): Promise<void> {
  const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({ ...connectionTo(endpoint), forcePathStyle: true });
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
  try {
    await Promise.all(products.map(put));
  } finally {
    client.destroy();
  }
}
