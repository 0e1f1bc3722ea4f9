/** What a function of a proxy integration returned is nothing that an answer can be made of. */
export class MalformedProxyResult extends Error {}
