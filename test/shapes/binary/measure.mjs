export const handler = async ({ name, image }) => ({
  name,
  bytes: Buffer.from(image, 'base64').length,
});
