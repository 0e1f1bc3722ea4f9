/** Holds the place of the function until its operations stand here. */
export const handler = (): Promise<never> => Promise.reject(new Error('Nothing answers yet'));
