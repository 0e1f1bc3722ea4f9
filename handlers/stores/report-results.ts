import type { components } from '../../generated/partner-v1/types.ts';
import { getJson, putJson } from './objects.ts';
import { resultPrefix } from './reports.ts';

/** Whose result, and of which report. */
export interface ResultKey {
  readonly partnerId: string;
  readonly reportId: string;
}

/** What was counted. */
export type ReportResult = components['schemas']['ReportResult'];

const keyOf = ({ partnerId, reportId }: ResultKey): string =>
  `${resultPrefix}${partnerId}/${reportId}.json`;

export const putResult = (key: ResultKey, result: ReportResult): Promise<void> =>
  putJson(keyOf(key), result);

export const getResult = async (key: ResultKey): Promise<ReportResult> =>
  (await getJson(keyOf(key))) as ReportResult;
