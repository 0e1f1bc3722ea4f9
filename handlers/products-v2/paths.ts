import { basePath } from '../../generated/partner-v2/base-path.ts';

/** Public paths: what the partners' domain maps this API to stands in its document. */
export const productsPath = `${basePath}/products`;
export const searchPath = `${productsPath}/search`;
export const productPath = (productId: string): string => `${productsPath}/${productId}`;
