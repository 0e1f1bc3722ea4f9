import type { ProductItem } from '../stores/products.ts';
import type { ReportResult } from '../stores/report-results.ts';
import type { Report } from './build-report.ts';

/** How many products there are, in which categories, and at what prices. */
export class CatalogReport implements Report {
  readonly #categories = new Map<string, number>();
  #products = 0;
  #lowest = Infinity;
  #highest = 0;

  add(products: readonly ProductItem[]): void {
    for (const { categories, price } of products) {
      this.#products += 1;
      this.#lowest = Math.min(this.#lowest, price);
      this.#highest = Math.max(this.#highest, price);
      for (const category of categories) {
        this.#categories.set(category, (this.#categories.get(category) ?? 0) + 1);
      }
    }
  }

  /** Prices are in cents; a product of several categories counts in each. */
  result(): ReportResult {
    const categories = [...this.#categories].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      products: this.#products,
      categories: categories.map(([category, products]) => ({ category, products })),
      ...(this.#products > 0 && {
        prices: { lowest: this.#lowest, highest: this.#highest, currency: 'EUR' as const },
      }),
    };
  }
}
