// Made by `npm run generate` from the document; not to be edited.
// gatehouse:gatehouse:length
var surrogate = /[\ud800-\udbff]/, count = (text) => {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}, gatehouse_length_default = (text) => surrogate.test(text) ? count(text) : text.length;

// gatehouse:gatehouse:parameters
var listProducts = validate1;
var func0 = Object.prototype.hasOwnProperty, func2 = gatehouse_length_default, pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u"), pattern1 = new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0 && func0.call(data, "query")) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.limit === void 0 && (data0.limit = 20), data0.category !== void 0 && func0.call(data0, "category")) {
              let data1 = data0.category, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate1.errors = [{ instancePath: instancePath + "/query/category", schemaPath: "#/properties/query/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.category = coerced0));
              }
              if (errors === _errs3 && typeof data1 == "string") {
                if (func2(data1) > 40)
                  return validate1.errors = [{ instancePath: instancePath + "/query/category", schemaPath: "#/properties/query/properties/category/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                if (func2(data1) < 1)
                  return validate1.errors = [{ instancePath: instancePath + "/query/category", schemaPath: "#/properties/query/properties/category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate1.errors = [{ instancePath: instancePath + "/query/category", schemaPath: "#/properties/query/properties/category/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              let data2 = data0.limit, _errs5 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                let dataType1 = typeof data2, coerced1;
                if (coerced1 === void 0)
                  if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
                    coerced1 = +data2;
                  else
                    return validate1.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.limit = coerced1));
              }
              if (errors === _errs5 && typeof data2 == "number") {
                if (data2 > 100 || isNaN(data2))
                  return validate1.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], !1;
                if (data2 < 1 || isNaN(data2))
                  return validate1.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
              }
              var valid1 = _errs5 === errors;
              if (valid1)
                if (data0.cursor !== void 0 && func0.call(data0, "cursor")) {
                  let data3 = data0.cursor, _errs7 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate1.errors = [{ instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.cursor = coerced2));
                  }
                  if (errors === _errs7 && typeof data3 == "string") {
                    if (func2(data3) > 1024)
                      return validate1.errors = [{ instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }], !1;
                    if (func2(data3) < 1)
                      return validate1.errors = [{ instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    if (!pattern1.test(data3))
                      return validate1.errors = [{ instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                  }
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate1.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate1.errors = vErrors, errors === 0;
}
var searchProducts = validate2;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.query === void 0 || !func0.call(data, "query")) && (missing0 = "query"))
        return validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.query !== void 0 && func0.call(data, "query")) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.q === void 0 || !func0.call(data0, "q")) && (missing1 = "q"))
              return validate2.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.q !== void 0 && func0.call(data0, "q")) {
              let data1 = data0.q, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate2.errors = [{ instancePath: instancePath + "/query/q", schemaPath: "#/properties/query/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.q = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.limit !== void 0 && func0.call(data0, "limit")) {
                let data2 = data0.limit, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
                      coerced1 = +data2;
                    else
                      return validate2.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.limit = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.cursor !== void 0 && func0.call(data0, "cursor")) {
                  let data3 = data0.cursor, _errs7 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate2.errors = [{ instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.cursor = coerced2));
                  }
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate2.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate2.errors = vErrors, errors === 0;
}
var getProduct = validate3;
var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path"))
        return validate3.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.productId === void 0 || !func0.call(data0, "productId")) && (missing1 = "productId"))
              return validate3.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.productId !== void 0 && func0.call(data0, "productId")) {
              let data1 = data0.productId, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate3.errors = [{ instancePath: instancePath + "/path/productId", schemaPath: "#/properties/path/properties/productId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.productId = coerced0));
              }
              if (errors === _errs3 && errors === _errs3 && typeof data1 == "string" && !formats0.test(data1))
                return validate3.errors = [{ instancePath: instancePath + "/path/productId", schemaPath: "#/properties/path/properties/productId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate3.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate3.errors = vErrors, errors === 0;
}
var replaceProduct = validate4;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.header === void 0 || !func0.call(data, "header")) && (missing0 = "header"))
        return validate4.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.productId === void 0 || !func0.call(data0, "productId")) && (missing1 = "productId"))
              return validate4.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.productId !== void 0 && func0.call(data0, "productId")) {
              let data1 = data0.productId, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate4.errors = [{ instancePath: instancePath + "/path/productId", schemaPath: "#/properties/path/properties/productId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.productId = coerced0));
              }
              if (errors === _errs3 && errors === _errs3 && typeof data1 == "string" && !formats0.test(data1))
                return validate4.errors = [{ instancePath: instancePath + "/path/productId", schemaPath: "#/properties/path/properties/productId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate4.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.header !== void 0 && func0.call(data, "header")) {
          let data2 = data.header, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if ((data2["if-match"] === void 0 || !func0.call(data2, "if-match")) && (missing2 = "if-match"))
                return validate4.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data2["if-match"] !== void 0 && func0.call(data2, "if-match")) {
                let data3 = data2["if-match"];
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate4.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/properties/header/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2["if-match"] = coerced1));
                }
              }
            } else
              return validate4.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate4.errors = vErrors, errors === 0;
}
var patchProduct = validate5;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.header === void 0 || !func0.call(data, "header")) && (missing0 = "header"))
        return validate5.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.productId === void 0 || !func0.call(data0, "productId")) && (missing1 = "productId"))
              return validate5.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.productId !== void 0 && func0.call(data0, "productId")) {
              let data1 = data0.productId, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate5.errors = [{ instancePath: instancePath + "/path/productId", schemaPath: "#/properties/path/properties/productId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.productId = coerced0));
              }
              if (errors === _errs3 && errors === _errs3 && typeof data1 == "string" && !formats0.test(data1))
                return validate5.errors = [{ instancePath: instancePath + "/path/productId", schemaPath: "#/properties/path/properties/productId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate5.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.header !== void 0 && func0.call(data, "header")) {
          let data2 = data.header, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if ((data2["if-match"] === void 0 || !func0.call(data2, "if-match")) && (missing2 = "if-match"))
                return validate5.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data2["if-match"] !== void 0 && func0.call(data2, "if-match")) {
                let data3 = data2["if-match"];
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate5.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/properties/header/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2["if-match"] = coerced1));
                }
              }
            } else
              return validate5.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate5.errors = vErrors, errors === 0;
}
var deleteProduct = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.header === void 0 || !func0.call(data, "header")) && (missing0 = "header"))
        return validate6.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.productId === void 0 || !func0.call(data0, "productId")) && (missing1 = "productId"))
              return validate6.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.productId !== void 0 && func0.call(data0, "productId")) {
              let data1 = data0.productId, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate6.errors = [{ instancePath: instancePath + "/path/productId", schemaPath: "#/properties/path/properties/productId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.productId = coerced0));
              }
              if (errors === _errs3 && errors === _errs3 && typeof data1 == "string" && !formats0.test(data1))
                return validate6.errors = [{ instancePath: instancePath + "/path/productId", schemaPath: "#/properties/path/properties/productId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate6.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.header !== void 0 && func0.call(data, "header")) {
          let data2 = data.header, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if ((data2["if-match"] === void 0 || !func0.call(data2, "if-match")) && (missing2 = "if-match"))
                return validate6.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data2["if-match"] !== void 0 && func0.call(data2, "if-match")) {
                let data3 = data2["if-match"];
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate6.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/properties/header/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2["if-match"] = coerced1));
                }
              }
            } else
              return validate6.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate6.errors = vErrors, errors === 0;
}

// gatehouse:gatehouse:bodies
var createProduct = validate12;
var func02 = Object.prototype.hasOwnProperty;
var func6 = gatehouse_length_default, pattern02 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u");
var pattern12 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs1 = errors;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func6(data0) > 40)
              return validate32.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Category/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
            if (func6(data0) < 1)
              return validate32.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            if (!pattern12.test(data0))
              return validate32.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Category/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' }], !1;
          } else
            return validate32.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Category/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate32.errors = vErrors, errors === 0;
}
var schema9 = { type: "string", enum: ["EUR"] };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.amount === void 0 || !func02.call(data, "amount")) && (missing0 = "amount") || (data.currency === void 0 || !func02.call(data, "currency")) && (missing0 = "currency"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "amount" || key0 === "currency")) {
            return validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.amount !== void 0 && func02.call(data, "amount")) {
            let data0 = data.amount, _errs2 = errors, _errs3 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
              return validate52.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs3 && typeof data0 == "number") {
              if (data0 > 9007199254740991 || isNaN(data0))
                return validate52.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data0 < 0 || isNaN(data0))
                return validate52.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.currency !== void 0 && func02.call(data, "currency")) {
              let data1 = data.currency, _errs5 = errors;
              if (typeof data1 != "string")
                return validate52.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "EUR")
                return validate52.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema9.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.title === void 0 || !func02.call(data, "title")) && (missing0 = "title") || (data.categories === void 0 || !func02.call(data, "categories")) && (missing0 = "categories") || (data.price === void 0 || !func02.call(data, "price")) && (missing0 = "price"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "title" || key0 === "description" || key0 === "categories" || key0 === "price")) {
            return validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.title !== void 0 && func02.call(data, "title")) {
            let data0 = data.title, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func6(data0) > 120)
                  return validate22.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/ProductTitle/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" }], !1;
                if (func6(data0) < 1)
                  return validate22.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/ProductTitle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern02.test(data0))
                  return validate22.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/ProductTitle/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
              } else
                return validate22.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/ProductTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0 && func02.call(data, "description")) {
              let data1 = data.description, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func6(data1) > 2e3)
                    return validate22.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/ProductDescription/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], !1;
                } else
                  return validate22.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/ProductDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.categories !== void 0 && func02.call(data, "categories")) {
                let _errs8 = errors;
                validate32(data.categories, { instancePath: instancePath + "/categories", parentData: data, parentDataProperty: "categories", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.price !== void 0 && func02.call(data, "price")) {
                  let _errs9 = errors;
                  validate52(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.requestBody === void 0 || !func02.call(data, "requestBody")) && (missing0 = "requestBody"))
        return validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.requestBody !== void 0 && func02.call(data, "requestBody") && (validate22(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
    } else
      return validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate12.errors = vErrors, errors === 0;
}
var replaceProduct2 = validate8;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.requestBody === void 0 || !func02.call(data, "requestBody")) && (missing0 = "requestBody"))
        return validate8.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.requestBody !== void 0 && func02.call(data, "requestBody") && (validate22(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
    } else
      return validate8.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate8.errors = vErrors, errors === 0;
}
var patchProduct2 = validate10;
var schema12 = { type: "object", additionalProperties: !1, minProperties: 1, properties: { title: { $ref: "#/components/schemas/ProductTitle" }, description: { anyOf: [{ $ref: "#/components/schemas/ProductDescription" }, { enum: [null] }] }, categories: { $ref: "#/components/schemas/Categories" }, price: { $ref: "#/components/schemas/MoneyPatch" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate13.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "amount" || key0 === "currency")) {
            return validate13.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.amount !== void 0 && func02.call(data, "amount")) {
            let data0 = data.amount, _errs2 = errors, _errs3 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
              return validate13.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs3 && typeof data0 == "number") {
              if (data0 > 9007199254740991 || isNaN(data0))
                return validate13.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data0 < 0 || isNaN(data0))
                return validate13.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.currency !== void 0 && func02.call(data, "currency")) {
              let data1 = data.currency, _errs5 = errors;
              if (typeof data1 != "string")
                return validate13.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "EUR")
                return validate13.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema9.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate13.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate11.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "title" || key0 === "description" || key0 === "categories" || key0 === "price")) {
            return validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.title !== void 0 && func02.call(data, "title")) {
            let data0 = data.title, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func6(data0) > 120)
                  return validate11.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/ProductTitle/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" }], !1;
                if (func6(data0) < 1)
                  return validate11.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/ProductTitle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern02.test(data0))
                  return validate11.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/ProductTitle/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
              } else
                return validate11.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/ProductTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0 && func02.call(data, "description")) {
              let data1 = data.description, _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func6(data1) > 2e3) {
                    let err0 = { instancePath: instancePath + "/description", schemaPath: "#/components/schemas/ProductDescription/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                } else {
                  let err1 = { instancePath: instancePath + "/description", schemaPath: "#/components/schemas/ProductDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                }
              var _valid0 = _errs7 === errors;
              if (valid2 = valid2 || _valid0, !valid2) {
                let _errs10 = errors;
                if (data1 !== null) {
                  let err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema12.properties.description.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                var _valid0 = _errs10 === errors;
                valid2 = valid2 || _valid0;
              }
              if (valid2)
                errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
              else {
                let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate11.errors = vErrors, !1;
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.categories !== void 0 && func02.call(data, "categories")) {
                let _errs11 = errors;
                validate32(data.categories, { instancePath: instancePath + "/categories", parentData: data, parentDataProperty: "categories", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                var valid0 = _errs11 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.price !== void 0 && func02.call(data, "price")) {
                  let _errs12 = errors;
                  validate13(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.requestBody === void 0 || !func02.call(data, "requestBody")) && (missing0 = "requestBody"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.requestBody !== void 0 && func02.call(data, "requestBody") && (validate11(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

// <stdin>
var both = (...checks) => {
  let validate = (data) => {
    let errors = null;
    for (let check of checks) check(data) || (errors = (errors ?? []).concat(check.errors));
    return validate.errors = errors, errors === null;
  };
  return validate;
}, everything = () => !0;
everything.errors = null;
var listProducts2 = listProducts, createProduct2 = createProduct, searchProducts2 = searchProducts, getProduct2 = getProduct, replaceProduct3 = both(replaceProduct, replaceProduct2), patchProduct3 = both(patchProduct, patchProduct2), deleteProduct2 = deleteProduct;
export {
  createProduct2 as createProduct,
  deleteProduct2 as deleteProduct,
  getProduct2 as getProduct,
  listProducts2 as listProducts,
  patchProduct3 as patchProduct,
  replaceProduct3 as replaceProduct,
  searchProducts2 as searchProducts
};
