export const handler = async () => ({
  statusCode: 200,
  isBase64Encoded: true,
  headers: { 'Content-Type': 'image/png' },
  body: Buffer.from([137, 80, 78, 71]).toString('base64'),
});
