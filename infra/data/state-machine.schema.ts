import type { FormOf } from './form.ts';

const place = {
  type: 'string',
  pattern: "^\\$(\\.[A-Za-z_][\\w-]*|\\['[^'\\\\]+'\\])*$",
  description: "one place, as $.report.error or $['a b']",
} as const;

const path = {
  type: 'string',
  pattern: "^\\$\\$?(\\.[A-Za-z_][\\w-]*|\\[\\d+\\]|\\['[^'\\\\]+'\\])*$",
  description:
    'one place of the input, as $.report.id or $.lines[0], or of the context object, as ' +
    '$$.State.Name; no wildcard, filter or function',
} as const;

const resultPath = {
  oneOf: [place, { type: 'null' }],
  description: 'a place as $.built, or null to drop the result',
} as const;

const comment = { type: 'string', description: 'a text' } as const;
const stateName = {
  type: 'string',
  minLength: 1,
  maxLength: 80,
  description: 'the name of a state, at most 80 characters',
} as const;
const end = { type: 'boolean', enum: [true], description: 'true' } as const;

/** Members ending in `.$` hold paths; `state-machines.ts` looks at them, at any depth. */
const template = { type: 'object', description: 'an object' } as const;

const seconds = {
  type: 'integer',
  minimum: 1,
  maximum: 99_999_999,
  description: 'seconds, 1 to 99999999',
} as const;

const errors = {
  type: 'array',
  minItems: 1,
  items: { type: 'string', minLength: 1, description: 'the name of an error' },
  description: 'names of errors, as States.ALL, States.Timeout or Lambda.ServiceException',
} as const;

const retrier = {
  type: 'object',
  required: ['ErrorEquals'],
  additionalProperties: false,
  description: 'an object with ErrorEquals, IntervalSeconds, MaxAttempts, BackoffRate',
  properties: {
    Comment: comment,
    ErrorEquals: errors,
    IntervalSeconds: seconds,
    MaxAttempts: {
      type: 'integer',
      minimum: 0,
      maximum: 99_999_999,
      description: 'how often it is tried again, 3 where it is left out',
    },
    BackoffRate: { type: 'number', minimum: 1, description: 'a number from 1 on' },
    MaxDelaySeconds: seconds,
  },
} as const;

const catcher = {
  type: 'object',
  required: ['ErrorEquals', 'Next'],
  additionalProperties: false,
  description: 'an object with ErrorEquals, ResultPath and Next',
  properties: { Comment: comment, ErrorEquals: errors, ResultPath: resultPath, Next: stateName },
} as const;

const task = {
  type: 'object',
  required: ['Type', 'Resource', 'Parameters'],
  additionalProperties: false,
  description: 'a state that calls a function',
  properties: {
    Type: { type: 'string', enum: ['Task'] },
    Comment: comment,
    Resource: {
      type: 'string',
      enum: ['arn:${AWS::Partition}:states:::lambda:invoke', 'arn:aws:states:::lambda:invoke'],
      description: 'arn:${AWS::Partition}:states:::lambda:invoke; nothing else is called here',
    },
    Parameters: {
      type: 'object',
      required: ['FunctionName'],
      additionalProperties: false,
      description: 'an object with FunctionName and Payload',
      properties: {
        FunctionName: { type: 'string', minLength: 1, description: 'the ARN of a function' },
        Payload: template,
        'Payload.$': path,
      },
    },
    TimeoutSeconds: seconds,
    InputPath: path,
    ResultSelector: template,
    ResultPath: resultPath,
    OutputPath: path,
    Retry: { type: 'array', items: retrier, description: 'a list of retriers' },
    Catch: { type: 'array', items: catcher, description: 'a list of catchers' },
    Next: stateName,
    End: end,
  },
} as const;

const pass = {
  type: 'object',
  required: ['Type'],
  additionalProperties: false,
  description: 'a state that hands on what it gets, or a fixed result',
  properties: {
    Type: { type: 'string', enum: ['Pass'] },
    Comment: comment,
    Result: {},
    Parameters: template,
    InputPath: path,
    ResultPath: resultPath,
    OutputPath: path,
    Next: stateName,
    End: end,
  },
} as const;

const wait = {
  type: 'object',
  required: ['Type'],
  additionalProperties: false,
  description: 'a state that waits',
  properties: {
    Type: { type: 'string', enum: ['Wait'] },
    Comment: comment,
    Seconds: { ...seconds, minimum: 0 },
    SecondsPath: path,
    Timestamp: { type: 'string', description: 'a time, as 2026-11-22T03:00:00Z' },
    TimestampPath: path,
    InputPath: path,
    OutputPath: path,
    Next: stateName,
    End: end,
  },
} as const;

const text = { type: 'string', description: 'a text' } as const;
const number = { type: 'number', description: 'a number' } as const;
const yes = { type: 'boolean', description: 'true or false' } as const;

/** What a variable may be compared by. */
export const comparisons = {
  StringEquals: text,
  NumericEquals: number,
  NumericLessThan: number,
  NumericLessThanEquals: number,
  NumericGreaterThan: number,
  NumericGreaterThanEquals: number,
  BooleanEquals: yes,
  IsPresent: yes,
  IsNull: yes,
  IsString: yes,
  IsNumeric: yes,
  IsBoolean: yes,
} as const;

const comparison = {
  type: 'object',
  required: ['Variable'],
  additionalProperties: false,
  description: 'an object with Variable and one comparison',
  properties: { Variable: path, ...comparisons },
} as const;

const comparisonList = {
  type: 'array',
  minItems: 1,
  items: comparison,
  description: 'a list of comparisons, which are not nested here',
} as const;

const choice = {
  type: 'object',
  required: ['Type', 'Choices'],
  additionalProperties: false,
  description: 'a state that chooses the next',
  properties: {
    Type: { type: 'string', enum: ['Choice'] },
    Comment: comment,
    Choices: {
      type: 'array',
      minItems: 1,
      description: 'a list of rules',
      items: {
        type: 'object',
        required: ['Next'],
        additionalProperties: false,
        description: 'an object with Next, and Variable with a comparison, or And, Or or Not',
        properties: {
          Comment: comment,
          Variable: path,
          ...comparisons,
          And: comparisonList,
          Or: comparisonList,
          Not: comparison,
          Next: stateName,
        },
      },
    },
    Default: stateName,
    InputPath: path,
    OutputPath: path,
  },
} as const;

const succeed = {
  type: 'object',
  required: ['Type'],
  additionalProperties: false,
  description: 'a state that ends the execution well',
  properties: {
    Type: { type: 'string', enum: ['Succeed'] },
    Comment: comment,
    InputPath: path,
    OutputPath: path,
  },
} as const;

const fail = {
  type: 'object',
  required: ['Type'],
  additionalProperties: false,
  description: 'a state that ends the execution as failed',
  properties: {
    Type: { type: 'string', enum: ['Fail'] },
    Comment: comment,
    Error: { type: 'string', description: 'the name of the error' },
    Cause: { type: 'string', description: 'what people are told' },
  },
} as const;

/** A state machine in Amazon States Language: what is honoured here of the JSONPath kind. */
export const stateMachineSchema = {
  type: 'object',
  required: ['StartAt', 'States'],
  additionalProperties: false,
  description: 'an object with StartAt and States',
  properties: {
    Comment: comment,
    Version: { type: 'string', enum: ['1.0'], description: '1.0' },
    QueryLanguage: {
      type: 'string',
      enum: ['JSONPath'],
      description: 'JSONPath, as where it is left out',
    },
    StartAt: stateName,
    TimeoutSeconds: seconds,
    States: {
      type: 'object',
      propertyNames: { maxLength: 80, description: 'at most 80 characters' },
      description: 'states by their names',
      additionalProperties: {
        type: 'object',
        required: ['Type'],
        properties: { Type: { type: 'string', description: 'as Task' } },
        discriminator: { propertyName: 'Type' },
        oneOf: [task, pass, wait, choice, succeed, fail],
        description: 'a state of Type Task, Pass, Wait, Choice, Succeed or Fail',
      },
    },
  },
} as const;

export type StateMachineDefinition = FormOf<typeof stateMachineSchema>;
export type State = StateMachineDefinition['States'][string];
export type TaskState = Extract<State, { readonly Type: 'Task' }>;
export type PassState = Extract<State, { readonly Type: 'Pass' }>;
export type WaitState = Extract<State, { readonly Type: 'Wait' }>;
export type ChoiceState = Extract<State, { readonly Type: 'Choice' }>;
export type ChoiceRule = ChoiceState['Choices'][number];
export type Comparison = FormOf<typeof comparison>;
export type Retrier = FormOf<typeof retrier>;
export type Catcher = FormOf<typeof catcher>;
