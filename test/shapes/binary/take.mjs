export const handler = async ({ body, isBase64Encoded }) => ({
  statusCode: 200,
  isBase64Encoded,
  headers: { 'Content-Type': 'image/png' },
  body,
});
