/** A signer that has nothing in common with ours: the tests' referee. */
declare module 'aws4' {
  interface Aws4Request {
    method: string;
    host: string;
    path: string;
    /** The signer writes Content-Length as a number. */
    headers: Record<string, string | number>;
    body?: string;
    service: string;
    region: string;
    signQuery?: boolean;
  }
  const aws4: {
    sign(
      request: Aws4Request,
      credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string },
    ): Aws4Request;
  };
  export = aws4;
}
