// Made by `npm run generate` from the document; not to be edited.
// gatehouse:gatehouse:length
var surrogate = /[\ud800-\udbff]/, count = (text) => {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}, gatehouse_length_default = (text) => surrogate.test(text) ? count(text) : text.length;

// gatehouse:gatehouse:bodies
var register = validate1;
var func0 = Object.prototype.hasOwnProperty;
var func6 = gatehouse_length_default, formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, pattern0 = new RegExp("^[!-~][ -~]{10,126}[!-~]$", "u"), pattern1 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u");
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.password === void 0 || !func0.call(data, "password")) && (missing0 = "password") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name"))
        return validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "email" || key0 === "password" || key0 === "name")) {
            return validate2.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.email !== void 0 && func0.call(data, "email")) {
            let data0 = data.email, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (func6(data0) > 254)
                  return validate2.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }], !1;
                if (func6(data0) < 3)
                  return validate2.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!formats0.test(data0))
                  return validate2.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }], !1;
              } else
                return validate2.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.password !== void 0 && func0.call(data, "password")) {
              let data1 = data.password, _errs5 = errors, _errs6 = errors;
              if (errors === _errs6 && errors === _errs6)
                if (typeof data1 == "string") {
                  if (func6(data1) > 128)
                    return validate2.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                  if (func6(data1) < 12)
                    return validate2.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/minLength", keyword: "minLength", params: { limit: 12 }, message: "must NOT have fewer than 12 characters" }], !1;
                  if (!pattern0.test(data1))
                    return validate2.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/pattern", keyword: "pattern", params: { pattern: "^[!-~][ -~]{10,126}[!-~]$" }, message: 'must match pattern "^[!-~][ -~]{10,126}[!-~]$"' }], !1;
                } else
                  return validate2.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.name !== void 0 && func0.call(data, "name")) {
                let data2 = data.name, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func6(data2) > 100)
                      return validate2.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (func6(data2) < 1)
                      return validate2.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    if (!pattern1.test(data2))
                      return validate2.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                  } else
                    return validate2.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate2.errors = vErrors, errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.requestBody === void 0 || !func0.call(data, "requestBody")) && (missing0 = "requestBody"))
        return validate1.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.requestBody !== void 0 && func0.call(data, "requestBody") && (validate2(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length));
    } else
      return validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate1.errors = vErrors, errors === 0;
}
var login = validate4;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.password === void 0 || !func0.call(data, "password")) && (missing0 = "password"))
        return validate5.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "email" || key0 === "password")) {
            return validate5.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.email !== void 0 && func0.call(data, "email")) {
            let data0 = data.email, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (func6(data0) > 254)
                  return validate5.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }], !1;
                if (func6(data0) < 3)
                  return validate5.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!formats0.test(data0))
                  return validate5.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }], !1;
              } else
                return validate5.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/components/schemas/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.password !== void 0 && func0.call(data, "password")) {
              let data1 = data.password, _errs5 = errors;
              if (errors === _errs5 && errors === _errs5)
                if (typeof data1 == "string") {
                  if (func6(data1) > 256)
                    return validate5.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  if (func6(data1) < 1)
                    return validate5.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate5.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate5.errors = vErrors, errors === 0;
}
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.requestBody === void 0 || !func0.call(data, "requestBody")) && (missing0 = "requestBody"))
        return validate4.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.requestBody !== void 0 && func0.call(data, "requestBody") && (validate5(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length));
    } else
      return validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate4.errors = vErrors, errors === 0;
}

// <stdin>
var everything = () => !0;
everything.errors = null;
var register2 = register, login2 = login;
export {
  login2 as login,
  register2 as register
};
