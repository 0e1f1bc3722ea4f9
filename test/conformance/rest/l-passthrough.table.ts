import type { JsonObject } from '../../../gateway/document/document.ts';
import type { RestCase, RestSection, Want } from '../harness/case.ts';
import { lambda } from '../harness/rest-integrations.ts';

const unsupported: Want = {
  status: 415,
  body: '{"message": "Unsupported Media Type"}',
  headers: { 'x-amzn-errortype': 'BadRequestException' },
  calls: { fn: 0 },
};

const behaviour = (
  facts: readonly number[],
  name: string,
  integration: JsonObject,
  ...[contentType, want]: readonly [contentType: string | undefined, want: Want]
): RestCase => ({
  facts,
  name,
  methods: { 'POST /p': { integration: lambda(integration) } },
  steps: [
    {
      request: {
        method: 'POST',
        url: '/p',
        body: '"sent"',
        ...(contentType !== undefined && { headers: { 'Content-Type': contentType } }),
      },
      want,
    },
  ],
});

const json = { requestTemplates: { 'application/json': '"rendered"' } };

const rendered: Want = { status: 200, event: 'rendered' };
const passed: Want = { status: 200, event: 'sent' };

export const section: RestSection = {
  title: 'L. Passthrough behaviour',
  cases: [
    behaviour([164], 'no type is JSON', json, undefined, rendered),
    behaviour(
      [164],
      'parameters of a type do not count',
      json,
      'Application/JSON; charset=utf-8',
      rendered,
    ),
    behaviour(
      [165, 168],
      'WHEN_NO_MATCH passes what has no template',
      json,
      'application/xml',
      passed,
    ),
    behaviour(
      [165],
      'WHEN_NO_TEMPLATES refuses it',
      { ...json, passthroughBehavior: 'WHEN_NO_TEMPLATES' },
      'application/xml',
      unsupported,
    ),
    behaviour(
      [165, 168],
      'NEVER, in lower case, refuses it',
      { ...json, passthroughBehavior: 'never' },
      'application/xml',
      unsupported,
    ),
    behaviour(
      [165],
      'NEVER takes what has a template',
      { ...json, passthroughBehavior: 'NEVER' },
      'application/json',
      rendered,
    ),
    behaviour([166], 'without templates WHEN_NO_MATCH passes', {}, 'application/xml', passed),
    behaviour(
      [166],
      'without templates WHEN_NO_TEMPLATES passes',
      { passthroughBehavior: 'WHEN_NO_TEMPLATES' },
      'application/xml',
      passed,
    ),
    behaviour(
      [166],
      'without templates NEVER refuses',
      { passthroughBehavior: 'NEVER' },
      'application/json',
      unsupported,
    ),
    behaviour(
      [167],
      '$default stands for every type without a template',
      { requestTemplates: { 'application/json': '"json"', $default: '"rendered"' } },
      'application/xml',
      rendered,
    ),
    behaviour(
      [167],
      '$default gives way to the template of the type',
      { requestTemplates: { 'application/json': '"rendered"', $default: '"other"' } },
      'application/json',
      rendered,
    ),
  ],
};
