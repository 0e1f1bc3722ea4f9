import { basePath } from '../../generated/partner-v1/base-path.ts';
import { basePath as successor } from '../../generated/partner-v2/base-path.ts';

/** Public paths: what the partners' domain maps each API to stands in its document. */
export const productsPath = `${basePath}/products`;
export const searchPath = `${productsPath}/search`;
export const productPath = (productId: string): string => `${productsPath}/${productId}`;
export const imagePath = (productId: string): string => `${productPath(productId)}/image`;
export const inventoryPath = (sku: string): string => `${basePath}/inventory/${sku}`;
export const successorPath = (productId: string): string => `${successor}/products/${productId}`;
