/** An error answer: a sentence for people and a stable `code` for programs. */
export function refusal<Status extends number, Code extends string>(
  statusCode: Status,
  code: Code,
  message: string,
): { readonly statusCode: Status; readonly body: { message: string; code: Code } } {
  return { statusCode, body: { message, code } };
}
