import type { FormOf } from '../../infra/data/form.ts';

const text = { type: 'string' } as const;

/** One entry of PutEvents. What is wrong with its values fails the entry alone. */
export const entrySchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    Source: text,
    DetailType: text,
    Detail: text,
    EventBusName: text,
    Resources: { type: 'array', items: text },
    /** Epoch seconds. */
    Time: { type: 'number' },
    TraceHeader: { type: 'string', maxLength: 500 },
  },
} as const;

export type Entry = FormOf<typeof entrySchema>;

/** Why an entry fails, as PutEvents tells it beside the entries that do not. */
export interface EntryFault {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

/** An entry that holds what an event needs. */
export interface CheckedEntry {
  readonly source: string;
  readonly detailType: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Bytes of an entry, as EventBridge counts them. */
export function sizeOf(entry: Entry): number {
  const { Source = '', DetailType = '', Detail = '', Resources = [], Time } = entry;
  const texts = [Source, DetailType, Detail, ...Resources];
  const bytes = texts.reduce((sum, it) => sum + Buffer.byteLength(it), 0);
  return bytes + (Time === undefined ? 0 : 14);
}

/** Looks at an entry in the order EventBridge does: the first fault is told. */
export function checkEntry(entry: Entry): CheckedEntry | EntryFault {
  const { Source: source, DetailType: detailType, Detail: text } = entry;
  if (!source) return missing('Source');
  if (!detailType) return missing('DetailType');
  if (!text) return missing('Detail');
  if (source.startsWith('aws.')) {
    return fault('NotAuthorizedForSourceException', 'Not authorized for the source.');
  }
  const detail = parse(text);
  if (detail === undefined) return fault('MalformedDetail', 'Detail is malformed.');
  return { source, detailType, detail };
}

const fault = (ErrorCode: string, ErrorMessage: string): EntryFault => ({
  ErrorCode,
  ErrorMessage,
});

const missing = (name: string): EntryFault =>
  fault(
    'InvalidArgument',
    `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
  );

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
