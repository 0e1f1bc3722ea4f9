/** An ES module that waits at its top level. */
const greeting = await Promise.resolve('from an ES module');

export const handler = async () => greeting;
