// Made by `npm run generate` from the document; not to be edited.
// gatehouse:gatehouse:length
var surrogate = /[\ud800-\udbff]/, count = (text) => {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}, gatehouse_length_default = (text) => surrogate.test(text) ? count(text) : text.length;

// gatehouse:gatehouse:parameters
var replaceCart = validate1;
var func0 = Object.prototype.hasOwnProperty, func2 = gatehouse_length_default, pattern0 = new RegExp('^(\\*|(W/)?"[A-Za-z0-9]{1,32}")$', "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.header !== void 0 && func0.call(data, "header")) {
        let data0 = data.header;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0["if-match"] !== void 0 && func0.call(data0, "if-match")) {
              let data1 = data0["if-match"], _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate1.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0["if-match"] = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 200)
                  return validate1.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                if (func2(data1) < 1)
                  return validate1.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate1.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[A-Za-z0-9]{1,32}")$' }, message: 'must match pattern "^(\\*|(W/)?"[A-Za-z0-9]{1,32}")$"' }], !1;
              }
            }
          } else
            return validate1.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate1.errors = vErrors, errors === 0;
}
var listOrders = validate2;
var pattern1 = new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0 && func0.call(data, "query")) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            data0.limit === void 0 && (data0.limit = 20);
            let data1 = data0.limit, _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              let dataType0 = typeof data1, coerced0;
              if (coerced0 === void 0)
                if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                  coerced0 = +data1;
                else
                  return validate2.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.limit = coerced0));
            }
            if (errors === _errs3 && typeof data1 == "number") {
              if (data1 > 100 || isNaN(data1))
                return validate2.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], !1;
              if (data1 < 1 || isNaN(data1))
                return validate2.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
            }
            var valid1 = _errs3 === errors;
            if (valid1)
              if (data0.cursor !== void 0 && func0.call(data0, "cursor")) {
                let data2 = data0.cursor, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate2.errors = [{ instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.cursor = coerced1));
                }
                if (errors === _errs5 && typeof data2 == "string") {
                  if (func2(data2) > 1024)
                    return validate2.errors = [{ instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }], !1;
                  if (func2(data2) < 1)
                    return validate2.errors = [{ instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern1.test(data2))
                    return validate2.errors = [{ instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate2.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate2.errors = vErrors, errors === 0;
}
var createOrder = validate3;
var pattern2 = new RegExp("^[A-Za-z0-9._~:-]{1,64}$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.header === void 0 || !func0.call(data, "header")) && (missing0 = "header"))
        return validate3.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.header !== void 0 && func0.call(data, "header")) {
        let data0 = data.header;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0["idempotency-key"] === void 0 || !func0.call(data0, "idempotency-key")) && (missing1 = "idempotency-key"))
              return validate3.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0["idempotency-key"] !== void 0 && func0.call(data0, "idempotency-key")) {
              let data1 = data0["idempotency-key"], _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate3.errors = [{ instancePath: instancePath + "/header/idempotency-key", schemaPath: "#/properties/header/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0["idempotency-key"] = coerced0));
              }
              if (errors === _errs3 && typeof data1 == "string") {
                if (func2(data1) > 64)
                  return validate3.errors = [{ instancePath: instancePath + "/header/idempotency-key", schemaPath: "#/properties/header/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                if (func2(data1) < 1)
                  return validate3.errors = [{ instancePath: instancePath + "/header/idempotency-key", schemaPath: "#/properties/header/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern2.test(data1))
                  return validate3.errors = [{ instancePath: instancePath + "/header/idempotency-key", schemaPath: "#/properties/header/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~:-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9._~:-]{1,64}$"' }], !1;
              }
            }
          } else
            return validate3.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate3.errors = vErrors, errors === 0;
}
var getOrder = validate4;
var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path"))
        return validate4.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.id === void 0 || !func0.call(data0, "id")) && (missing1 = "id"))
              return validate4.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.id !== void 0 && func0.call(data0, "id")) {
              let data1 = data0.id, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate4.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/OrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats0.test(data1))
                return validate4.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/OrderId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate4.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate4.errors = vErrors, errors === 0;
}
var updateOrder = validate5;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path"))
        return validate5.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.id === void 0 || !func0.call(data0, "id")) && (missing1 = "id"))
              return validate5.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.id !== void 0 && func0.call(data0, "id")) {
              let data1 = data0.id, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate5.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/OrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats0.test(data1))
                return validate5.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/OrderId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate5.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.header !== void 0 && func0.call(data, "header")) {
          let data2 = data.header, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2["if-match"] !== void 0 && func0.call(data2, "if-match")) {
                let data3 = data2["if-match"], _errs9 = errors;
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate5.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2["if-match"] = coerced1));
                }
                if (errors === _errs9 && typeof data3 == "string") {
                  if (func2(data3) > 200)
                    return validate5.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                  if (func2(data3) < 1)
                    return validate5.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern0.test(data3))
                    return validate5.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[A-Za-z0-9]{1,32}")$' }, message: 'must match pattern "^(\\*|(W/)?"[A-Za-z0-9]{1,32}")$"' }], !1;
                }
              }
            } else
              return validate5.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate5.errors = vErrors, errors === 0;
}
var cancelOrder = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path"))
        return validate6.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.id === void 0 || !func0.call(data0, "id")) && (missing1 = "id"))
              return validate6.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.id !== void 0 && func0.call(data0, "id")) {
              let data1 = data0.id, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate6.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/OrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats0.test(data1))
                return validate6.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/OrderId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate6.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.header !== void 0 && func0.call(data, "header")) {
          let data2 = data.header, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2["if-match"] !== void 0 && func0.call(data2, "if-match")) {
                let data3 = data2["if-match"], _errs9 = errors;
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate6.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2["if-match"] = coerced1));
                }
                if (errors === _errs9 && typeof data3 == "string") {
                  if (func2(data3) > 200)
                    return validate6.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                  if (func2(data3) < 1)
                    return validate6.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern0.test(data3))
                    return validate6.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[A-Za-z0-9]{1,32}")$' }, message: 'must match pattern "^(\\*|(W/)?"[A-Za-z0-9]{1,32}")$"' }], !1;
                }
              }
            } else
              return validate6.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate6.errors = vErrors, errors === 0;
}

// gatehouse:gatehouse:bodies
var replaceCart2 = validate12;
var func02 = Object.prototype.hasOwnProperty;
var formats02 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.productId === void 0 || !func02.call(data, "productId")) && (missing0 = "productId") || (data.quantity === void 0 || !func02.call(data, "quantity")) && (missing0 = "quantity"))
        return validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "productId" || key0 === "quantity")) {
            return validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.productId !== void 0 && func02.call(data, "productId")) {
            let data0 = data.productId, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (!formats02.test(data0))
                  return validate32.errors = [{ instancePath: instancePath + "/productId", schemaPath: "#/components/schemas/ProductId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate32.errors = [{ instancePath: instancePath + "/productId", schemaPath: "#/components/schemas/ProductId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.quantity !== void 0 && func02.call(data, "quantity")) {
              let data1 = data.quantity, _errs5 = errors, _errs6 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
                return validate32.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/components/schemas/Quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs6 && typeof data1 == "number") {
                if (data1 > 99 || isNaN(data1))
                  return validate32.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/components/schemas/Quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" }], !1;
                if (data1 < 1 || isNaN(data1))
                  return validate32.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/components/schemas/Quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate32.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.items === void 0 || !func02.call(data, "items")) && (missing0 = "items"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (key0 !== "items") {
            return validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors && data.items !== void 0 && func02.call(data, "items")) {
          let data0 = data.items;
          if (errors === errors)
            if (Array.isArray(data0)) {
              if (data0.length > 30)
                return validate22.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" }], !1;
              if (data0.length < 1)
                return validate22.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
              {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate32(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              }
            } else
              return validate22.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
var createOrder2 = validate62;
var func12 = gatehouse_length_default, pattern02 = new RegExp("^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]+$", "u");
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 of Object.keys(data))
        if (!(key0 === "items" || key0 === "note")) {
          return validate7.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.items !== void 0 && func02.call(data, "items")) {
          let data0 = data.items, _errs2 = errors;
          if (errors === _errs2)
            if (Array.isArray(data0)) {
              if (data0.length > 30)
                return validate7.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" }], !1;
              if (data0.length < 1)
                return validate7.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
              {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate32(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              }
            } else
              return validate7.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.note !== void 0 && func02.call(data, "note")) {
            let data2 = data.note, _errs5 = errors;
            if (errors === errors)
              if (typeof data2 == "string") {
                if (func12(data2) > 280)
                  return validate7.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/maxLength", keyword: "maxLength", params: { limit: 280 }, message: "must NOT have more than 280 characters" }], !1;
                if (func12(data2) < 1)
                  return validate7.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern02.test(data2))
                  return validate7.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]+$"' }], !1;
              } else
                return validate7.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate7.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate7.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.requestBody === void 0 || !func02.call(data, "requestBody")) && (missing0 = "requestBody"))
        return validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.requestBody !== void 0 && func02.call(data, "requestBody") && (validate7(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
    } else
      return validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate62.errors = vErrors, errors === 0;
}
var updateOrder2 = validate10;
var schema11 = { type: "string", enum: ["pending", "paid", "shipped", "delivered", "cancelled"] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.status === void 0 || !func02.call(data, "status")) && (missing0 = "status"))
        return validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "status" || key0 === "note")) {
            return validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.status !== void 0 && func02.call(data, "status")) {
            let data0 = data.status, _errs2 = errors;
            if (typeof data0 != "string")
              return validate11.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/OrderStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "pending" || data0 === "paid" || data0 === "shipped" || data0 === "delivered" || data0 === "cancelled"))
              return validate11.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema11.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.note !== void 0 && func02.call(data, "note")) {
              let data1 = data.note, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func12(data1) > 280)
                    return validate11.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/maxLength", keyword: "maxLength", params: { limit: 280 }, message: "must NOT have more than 280 characters" }], !1;
                  if (func12(data1) < 1)
                    return validate11.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern02.test(data1))
                    return validate11.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]+$"' }], !1;
                } else
                  return validate11.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
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
var getCart = everything, replaceCart3 = both(replaceCart, replaceCart2), clearCart = everything, listOrders2 = listOrders, createOrder3 = both(createOrder, createOrder2), getOrder2 = getOrder, updateOrder3 = both(updateOrder, updateOrder2), cancelOrder2 = cancelOrder;
export {
  cancelOrder2 as cancelOrder,
  clearCart,
  createOrder3 as createOrder,
  getCart,
  getOrder2 as getOrder,
  listOrders2 as listOrders,
  replaceCart3 as replaceCart,
  updateOrder3 as updateOrder
};
