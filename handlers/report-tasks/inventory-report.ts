import { piecesOnHand } from '../stores/inventories.ts';
import type { ProductItem } from '../stores/products.ts';
import type { ReportResult } from '../stores/report-results.ts';
import type { Report } from './build-report.ts';

/** Fewer pieces than this are told. */
const few = 10;
/** Products that are told by name at most, those with the fewest pieces first. */
const mostTold = 100;

interface Stock {
  readonly sku: string;
  readonly name: string;
  readonly onHand: number;
}

/** How many pieces there are, and what is running out. */
export class InventoryReport implements Report {
  #products = 0;
  #onHand = 0;
  #outOfStock = 0;
  #low: Stock[] = [];

  async add(products: readonly ProductItem[]): Promise<void> {
    const pieces = await piecesOnHand(products.map(({ productId }) => productId));
    const stocks = products.map(({ productId: sku, name }) => ({
      ...{ sku, name },
      onHand: pieces.get(sku) ?? 0,
    }));
    this.#products += stocks.length;
    this.#onHand += stocks.reduce((sum, { onHand }) => sum + onHand, 0);
    this.#outOfStock += stocks.filter(({ onHand }) => onHand === 0).length;
    this.#low = [...this.#low, ...stocks.filter(({ onHand }) => onHand < few)]
      .sort((a, b) => a.onHand - b.onHand || (a.sku < b.sku ? -1 : 1))
      .slice(0, mostTold);
  }

  result(): ReportResult {
    return {
      products: this.#products,
      onHand: this.#onHand,
      outOfStock: this.#outOfStock,
      low: this.#low,
    };
  }
}
