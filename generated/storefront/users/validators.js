// Made by `npm run generate` from the document; not to be edited.
// gatehouse:gatehouse:length
var surrogate = /[\ud800-\udbff]/, count = (text) => {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}, gatehouse_length_default = (text) => surrogate.test(text) ? count(text) : text.length;

// gatehouse:gatehouse:parameters
var listUsers = validate1, schema1 = { type: "object", properties: { query: { type: "object", properties: { userType: { type: "string", enum: ["customer", "admin"], default: "customer" }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 }, cursor: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_-]+$" } }, required: [] } }, required: [] }, func0 = Object.prototype.hasOwnProperty, func2 = gatehouse_length_default, pattern0 = new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0 && func0.call(data, "query")) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            data0.userType === void 0 && (data0.userType = "customer"), data0.limit === void 0 && (data0.limit = 20);
            let data1 = data0.userType, _errs3 = errors;
            if (typeof data1 != "string") {
              let dataType0 = typeof data1, coerced0;
              if (coerced0 === void 0)
                if (dataType0 == "number" || dataType0 == "boolean")
                  coerced0 = "" + data1;
                else if (data1 === null)
                  coerced0 = "";
                else
                  return validate1.errors = [{ instancePath: instancePath + "/query/userType", schemaPath: "#/properties/query/properties/userType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.userType = coerced0));
            }
            if (!(data1 === "customer" || data1 === "admin"))
              return validate1.errors = [{ instancePath: instancePath + "/query/userType", schemaPath: "#/properties/query/properties/userType/enum", keyword: "enum", params: { allowedValues: schema1.properties.query.properties.userType.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid1 = _errs3 === errors;
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
                    if (!pattern0.test(data3))
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
var getUser = validate2;
var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path"))
        return validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.id === void 0 || !func0.call(data0, "id")) && (missing1 = "id"))
              return validate2.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate2.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats0.test(data1))
                return validate2.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate2.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate2.errors = vErrors, errors === 0;
}
var updateUser = validate3;
var pattern1 = new RegExp('^(\\*|(W/)?"[A-Za-z0-9]{1,32}")$', "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path"))
        return validate3.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && func0.call(data, "path")) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.id === void 0 || !func0.call(data0, "id")) && (missing1 = "id"))
              return validate3.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate3.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats0.test(data1))
                return validate3.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate3.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                      return validate3.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2["if-match"] = coerced1));
                }
                if (errors === _errs9 && typeof data3 == "string") {
                  if (func2(data3) > 200)
                    return validate3.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                  if (func2(data3) < 1)
                    return validate3.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern1.test(data3))
                    return validate3.errors = [{ instancePath: instancePath + "/header/if-match", schemaPath: "#/components/schemas/EntityTag/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[A-Za-z0-9]{1,32}")$' }, message: 'must match pattern "^(\\*|(W/)?"[A-Za-z0-9]{1,32}")$"' }], !1;
                }
              }
            } else
              return validate3.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate3.errors = vErrors, errors === 0;
}
var deleteUser = validate4;
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
                    return validate4.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats0.test(data1))
                return validate4.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/components/schemas/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
            }
          } else
            return validate4.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate4.errors = vErrors, errors === 0;
}

// gatehouse:gatehouse:bodies
var createUser = validate12;
var func02 = Object.prototype.hasOwnProperty;
var schema6 = { type: "string", enum: ["customer", "admin"] }, func6 = gatehouse_length_default, formats02 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, pattern02 = new RegExp("^[!-~][ -~]{10,126}[!-~]$", "u"), pattern12 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.email === void 0 || !func02.call(data, "email")) && (missing0 = "email") || (data.password === void 0 || !func02.call(data, "password")) && (missing0 = "password") || (data.name === void 0 || !func02.call(data, "name")) && (missing0 = "name"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "email" || key0 === "password" || key0 === "name" || key0 === "userType")) {
            return validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.email !== void 0 && func02.call(data, "email")) {
            let data0 = data.email, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (func6(data0) > 254)
                  return validate22.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }], !1;
                if (func6(data0) < 3)
                  return validate22.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!formats02.test(data0))
                  return validate22.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }], !1;
              } else
                return validate22.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.password !== void 0 && func02.call(data, "password")) {
              let data1 = data.password, _errs5 = errors, _errs6 = errors;
              if (errors === _errs6 && errors === _errs6)
                if (typeof data1 == "string") {
                  if (func6(data1) > 128)
                    return validate22.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                  if (func6(data1) < 12)
                    return validate22.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/minLength", keyword: "minLength", params: { limit: 12 }, message: "must NOT have fewer than 12 characters" }], !1;
                  if (!pattern02.test(data1))
                    return validate22.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/pattern", keyword: "pattern", params: { pattern: "^[!-~][ -~]{10,126}[!-~]$" }, message: 'must match pattern "^[!-~][ -~]{10,126}[!-~]$"' }], !1;
                } else
                  return validate22.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0 && func02.call(data, "name")) {
                let data2 = data.name, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func6(data2) > 100)
                      return validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (func6(data2) < 1)
                      return validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    if (!pattern12.test(data2))
                      return validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                  } else
                    return validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.userType !== void 0 && func02.call(data, "userType")) {
                  let data3 = data.userType, _errs11 = errors;
                  if (typeof data3 != "string")
                    return validate22.errors = [{ instancePath: instancePath + "/userType", schemaPath: "#/components/schemas/UserType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(data3 === "customer" || data3 === "admin"))
                    return validate22.errors = [{ instancePath: instancePath + "/userType", schemaPath: "#/components/schemas/UserType/enum", keyword: "enum", params: { allowedValues: schema6.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
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
var updateUser2 = validate42;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.email === void 0 || !func02.call(data, "email")) && (missing0 = "email") || (data.name === void 0 || !func02.call(data, "name")) && (missing0 = "name"))
        return validate5.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "email" || key0 === "name")) {
            return validate5.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.email !== void 0 && func02.call(data, "email")) {
            let data0 = data.email, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (func6(data0) > 254)
                  return validate5.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }], !1;
                if (func6(data0) < 3)
                  return validate5.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!formats02.test(data0))
                  return validate5.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }], !1;
              } else
                return validate5.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.name !== void 0 && func02.call(data, "name")) {
              let data1 = data.name, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func6(data1) > 100)
                    return validate5.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                  if (func6(data1) < 1)
                    return validate5.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern12.test(data1))
                    return validate5.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                } else
                  return validate5.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate5.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.requestBody === void 0 || !func02.call(data, "requestBody")) && (missing0 = "requestBody"))
        return validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.requestBody !== void 0 && func02.call(data, "requestBody") && (validate5(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length));
    } else
      return validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate42.errors = vErrors, errors === 0;
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
var listUsers2 = listUsers, createUser2 = createUser, getUser2 = getUser, updateUser3 = both(updateUser, updateUser2), deleteUser2 = deleteUser;
export {
  createUser2 as createUser,
  deleteUser2 as deleteUser,
  getUser2 as getUser,
  listUsers2 as listUsers,
  updateUser3 as updateUser
};
