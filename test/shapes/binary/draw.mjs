export const handler = async () => ({ image: Buffer.from([137, 80, 78, 71]).toString('base64') });
