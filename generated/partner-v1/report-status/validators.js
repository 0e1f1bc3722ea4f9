// Made by `npm run generate` from the document; not to be edited.
// gatehouse:gatehouse:parameters
var getReport = validate1;
var func0 = Object.prototype.hasOwnProperty, formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path"))
        return validate1.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.reportId === void 0 || !func0.call(data0, "reportId")) && (missing1 = "reportId"))
              return validate1.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.reportId !== void 0 && func0.call(data0, "reportId")) {
              let data1 = data0.reportId, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate1.errors = [{ instancePath: instancePath + "/path/reportId", schemaPath: "#/properties/path/properties/reportId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.reportId = coerced0));
              }
              if (errors === _errs3 && errors === _errs3 && typeof data1 == "string" && !formats0.test(data1))
                return validate1.errors = [{ instancePath: instancePath + "/path/reportId", schemaPath: "#/properties/path/properties/reportId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate1.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate1.errors = vErrors, errors === 0;
}

// <stdin>
var everything = () => !0;
everything.errors = null;
var getReport2 = getReport;
export {
  getReport2 as getReport
};
