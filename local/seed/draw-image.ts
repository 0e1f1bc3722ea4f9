import { createHash } from 'node:crypto';
import type { ProductItem } from '../../handlers/stores/product-items.ts';
import { pngOf, type Colour } from './png.ts';

const size = 96;
const middle = (size - 1) / 2;
const white: Colour = [255, 255, 255];

/** Shapes, as whether a point of the picture, -1 to 1 each way, is inside. */
const shapes: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => x * x + y * y < 0.45,
  (x, y) => Math.max(Math.abs(x), Math.abs(y)) < 0.6,
  (x, y) => Math.abs(x) + Math.abs(y) < 0.8,
  (x, y) => y > -0.6 && y < 0.6 && Math.abs(x) < (y + 0.6) * 0.6,
  (x, y) => Math.abs(x * x + y * y - 0.35) < 0.15,
  (x, y) => Math.min(Math.abs(x), Math.abs(y)) < 0.22 && Math.max(Math.abs(x), Math.abs(y)) < 0.7,
];

/** Which pixels a shape covers, by its place in the list. */
const masks = new Map<number, Uint8Array>();

function maskOf(shape: number): Uint8Array {
  const known = masks.get(shape);
  if (known) return known;
  const inside = shapes[shape] ?? (() => false);
  const mask = Uint8Array.from({ length: size * size }, (_, at) =>
    Number(inside((at % size) / middle - 1, Math.floor(at / size) / middle - 1)),
  );
  masks.set(shape, mask);
  return mask;
}

/** A picture of a product, as PNG: its own shape and colour, on the ground of its category; the same at every call. */
export function drawImage({ productId, categories }: Drawn): Buffer {
  const [category = ''] = categories;
  const [shape = 0, hue = 0, stripes = 0] = createHash('sha256').update(productId).digest();
  const period = 4 + (stripes % 5) * 2;
  const pixels = Uint8Array.from(maskOf(shape % shapes.length));
  for (let at = 0; at < pixels.length; at += 1) {
    const across = (at % size) + Math.floor(at / size);
    if (pixels[at] === 1 && across % period >= period / 2) pixels[at] = 2;
  }
  const ground = createHash('sha256').update(category).digest()[0] ?? 0;
  const palette = [tint(ground, 0.8), tint(hue, 0.1), tint(hue, 0.25)];
  return pngOf({ width: size, height: size, palette, pixels });
}

export type Drawn = Pick<ProductItem, 'productId' | 'categories'>;

/**
 * A full colour, mixed with white.
 *
 * @param hue 0 to 255, once around the circle
 * @param light 0 to 1
 */
function tint(hue: number, light: number): Colour {
  const channel = (phase: number): number => 0.5 + 0.45 * Math.cos((hue / 128 + phase) * Math.PI);
  const mixed = white.map((full, index) =>
    Math.round(full * (light + (1 - light) * channel((index * 2) / 3))),
  );
  return mixed as unknown as Colour;
}
