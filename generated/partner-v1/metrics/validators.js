// Made by `npm run generate` from the document; not to be edited.
// <stdin>
var everything = () => !0;
everything.errors = null;
var getMetrics = everything;
export {
  getMetrics
};
