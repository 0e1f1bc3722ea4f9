import { CORE_SCHEMA, Type } from 'js-yaml';

/** JSON's types, and merge keys (`<<`). */
export const yamlSchema = CORE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' }),
  ],
});
