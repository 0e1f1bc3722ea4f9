const refuse = () => {
  throw new Error('json-schema-ref-parser is not part of a service');
};

/** Stands in for an ESM-only dependency of openapi-backend that no call of ours reaches. */
module.exports = { parse: refuse, resolve: refuse, dereference: refuse };
