/** Only an ES module has no `require`. */
export const handler = async () => typeof require === 'undefined';
