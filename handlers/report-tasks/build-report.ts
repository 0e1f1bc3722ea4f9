import { listProducts } from '../stores/product-lists.ts';
import type { ProductItem } from '../stores/products.ts';
import { putResult, type ReportResult } from '../stores/report-results.ts';
import type { ReportKind, ReportRequest } from '../stores/reports.ts';
import { CatalogReport } from './catalog-report.ts';
import { InventoryReport } from './inventory-report.ts';

/** Counts products a page at a time, so that the catalog's size does not matter. */
export interface Report {
  add(products: readonly ProductItem[]): Promise<void> | void;
  result(): ReportResult;
}

const reports: Readonly<Record<ReportKind, () => Report>> = {
  catalog: () => new CatalogReport(),
  inventory: () => new InventoryReport(),
};

/** Counts what the report is about and keeps the result; done again, the later count stands. */
export async function buildReport({ kind, partnerId, reportId }: ReportRequest): Promise<void> {
  const report = reports[kind]();
  let after: string | undefined;
  do {
    const { products, next } = await listProducts({ limit: 100, after });
    await report.add(products);
    after = next;
  } while (after !== undefined);
  await putResult({ partnerId, reportId }, report.result());
}
