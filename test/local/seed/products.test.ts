import { inflateSync } from 'node:zlib';
import * as validators from '../../../generated/partner-v2/products-v2/validators.js';
import { factsOf, inputOf } from '../../../handlers/products-v2/form.ts';
import { drawImage } from '../../../local/seed/draw-image.ts';
import { pngOf } from '../../../local/seed/png.ts';
import { seedProducts, type SeedProduct } from '../../../local/seed/products.ts';

let products: readonly SeedProduct[];
beforeAll(async () => {
  products = await seedProducts('.');
});

test('two hundred products, the same at every call, no two alike in id, name or time', async () => {
  expect(await seedProducts('.')).toEqual(products);
  const distinct = (['productId', 'name', 'created_at'] as const).map(
    (member) => new Set(products.map(({ product }) => product[member])).size,
  );
  expect(distinct).toEqual([200, 200, 200]);
});

test('each is one that a partner could have made', () => {
  for (const { product, onHand } of products) {
    const requestBody = inputOf(product);
    const given = { path: {}, query: {}, header: {}, cookie: {}, requestBody };
    expect([product.name, validators.createProduct(given)]).toEqual([product.name, true]);
    expect(factsOf(requestBody)).toHaveProperty('facts');
    expect(onHand).toBeGreaterThanOrEqual(0);
  }
});

test('those that documents and tests name are what they are named for', () => {
  const named = ['01', '0b', '0c'].map((last) => {
    const found = products.find(({ product }) => product.productId.endsWith(`7e${last}`));
    return [found?.product.name, found?.product.price, found?.onHand];
  });
  expect(named).toEqual([
    ['Espresso cups, set of four', 2490, 1_000_000],
    ['Wrapping paper, three sheets', 690, 1],
    ['Letterpress calendar', 2890, 0],
  ]);
});

/** The chunks of a PNG, by their types. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

test('a PNG is what its specification says, to the byte', () => {
  const png = pngOf({
    width: 1,
    height: 2,
    palette: [
      [1, 2, 3],
      [255, 0, 128],
    ],
    pixels: Uint8Array.of(1, 0),
  });
  const chunks = chunksOf(png);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 1, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...(chunks.get('PLTE') ?? [])]).toEqual([1, 2, 3, 255, 0, 128]);
  expect([...inflateSync(chunks.get('IDAT') ?? '')]).toEqual([0, 1, 0, 0]);
  // The checksum of an empty IEND is the same in every PNG.
  expect(png.subarray(-4).toString('hex')).toBe('ae426082');
});

test('every product has a picture, the same at every call, in two colours on a ground', () => {
  const pictures = products.map(({ product }) => drawImage(product));
  expect(products.map(({ product }) => drawImage(product))).toEqual(pictures);
  for (const png of pictures) {
    const rows = inflateSync(chunksOf(png).get('IDAT') ?? '');
    expect([rows.length, [...new Set(rows)].sort()]).toEqual([97 * 96, [0, 1, 2]]);
  }
  const different = new Set(pictures.map((png) => png.toString('base64')));
  expect(different.size).toBeGreaterThan(190);
});
