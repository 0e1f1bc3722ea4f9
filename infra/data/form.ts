/**
 * The type of the values that a JSON Schema allows, for the keywords the schemas beside this file use.
 * The schema must be `as const`, so that what is validated and what is typed is said once.
 */
export type FormOf<Schema> = Schema extends { readonly enum: readonly (infer Value)[] }
  ? Value
  : Schema extends { readonly oneOf: readonly (infer Branch)[] }
    ? FormOf<Branch>
    : Schema extends { readonly type: keyof Scalars }
      ? Scalars[Schema['type']]
      : Schema extends { readonly type: 'array'; readonly items: infer Item }
        ? ListOf<Schema, FormOf<Item>>
        : Schema extends { readonly properties: infer Properties }
          ? ObjectOf<Properties, RequiredOf<Schema>>
          : Schema extends { readonly additionalProperties: infer Value }
            ? Readonly<Record<string, FormOf<Value>>>
            : Schema extends { readonly type: 'object' }
              ? Readonly<Record<string, unknown>>
              : unknown;

interface Scalars {
  readonly string: string;
  readonly integer: number;
  readonly number: number;
  readonly null: null;
  readonly boolean: boolean;
}

type ListOf<Schema, Item> = Schema extends { readonly minItems: 1 }
  ? readonly [Item, ...Item[]]
  : readonly Item[];

type RequiredOf<Schema> = Schema extends { readonly required: readonly (infer Name)[] }
  ? Name
  : never;

type ObjectOf<Properties, Required> = {
  readonly [Name in keyof Properties as Name extends Required ? Name : never]: FormOf<
    Properties[Name]
  >;
} & {
  readonly [Name in keyof Properties as Name extends Required ? never : Name]?: FormOf<
    Properties[Name]
  >;
};
