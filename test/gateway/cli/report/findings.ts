import type { Finding } from '../../../../gateway/document/finding.ts';

export const page =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/known-issues.html';

/** An error of API Gateway's, with what is to be another. */
export const finding = (more: Partial<Finding> = {}): Finding => ({
  ...{ severity: 'error', rule: 'model-name', pointer: '/components/schemas/a_b' },
  ...{ file: 'openapi.yaml', line: 7, message: 'Model name must be alphanumeric: a_b' },
  ...more,
});

export const explained = { remedy: 'Rename it.', facts: ['import 177'], link: page } as const;

export const note = (line: number, more: Partial<Finding> = {}): Finding =>
  finding({
    ...{ severity: 'info', rule: 'deployed-only', line },
    ...{ message: 'credentials: the role that may invoke it.', remedy: 'Nothing.' },
    ...more,
  });
