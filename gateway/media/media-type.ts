const TEXT = /^\s*(?:text\/[^;,\s]+|application\/(?:json|xml|javascript))\s*(?:;|$)/i;

/**
 * Whether a request body reaches the function as text. Everything else, a form and a body without
 * content type included, is base64 (fact 18).
 */
export const isTextBody = (contentType: string | undefined): boolean =>
  contentType !== undefined && TEXT.test(contentType);
