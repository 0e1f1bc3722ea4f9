// Made by `npm run generate` from the document; not to be edited.
// gatehouse:gatehouse:length
var surrogate = /[\ud800-\udbff]/, count = (text) => {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}, gatehouse_length_default = (text) => surrogate.test(text) ? count(text) : text.length;

// gatehouse:gatehouse:bodies
var putSubscription = validate1;
var func0 = Object.prototype.hasOwnProperty;
var func5 = gatehouse_length_default, pattern0 = new RegExp("^https?://[^\\s\\u0000-\\u001F\\u007F]+$", "u"), pattern1 = new RegExp("^[!-~]+$", "u");
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.url === void 0 || !func0.call(data, "url")) && (missing0 = "url") || (data.secret === void 0 || !func0.call(data, "secret")) && (missing0 = "secret"))
        return validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "url" || key0 === "secret")) {
            return validate2.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.url !== void 0 && func0.call(data, "url")) {
            let data0 = data.url, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func5(data0) > 2048)
                  return validate2.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                if (func5(data0) < 10)
                  return validate2.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" }], !1;
                if (!pattern0.test(data0))
                  return validate2.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^https?://[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
              } else
                return validate2.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.secret !== void 0 && func0.call(data, "secret")) {
              let data1 = data.secret, _errs5 = errors;
              if (errors === _errs5)
                if (typeof data1 == "string") {
                  if (func5(data1) > 128)
                    return validate2.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                  if (func5(data1) < 32)
                    return validate2.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" }], !1;
                  if (!pattern1.test(data1))
                    return validate2.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }], !1;
                } else
                  return validate2.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
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

// <stdin>
var everything = () => !0;
everything.errors = null;
var putSubscription2 = putSubscription, getSubscription = everything, deleteSubscription = everything;
export {
  deleteSubscription,
  getSubscription,
  putSubscription2 as putSubscription
};
