// Made by `npm run generate` from the document; not to be edited.
// gatehouse:gatehouse:length
var surrogate = /[\ud800-\udbff]/, count = (text) => {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}, gatehouse_length_default = (text) => surrogate.test(text) ? count(text) : text.length;

// gatehouse:gatehouse:bodies
var getHealth_200 = validate1, schema1 = { type: "object", additionalProperties: !1, required: ["status", "links"], properties: { status: { type: "string", enum: ["healthy"] }, links: { type: "object", additionalProperties: !1, required: ["self"], properties: { self: { $ref: "#/components/schemas/Link" }, ready: { $ref: "#/components/schemas/Link" }, live: { $ref: "#/components/schemas/Link" } } } } };
var func0 = Object.prototype.hasOwnProperty, func6 = gatehouse_length_default, formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate1.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "status" || key0 === "links")) {
            return validate1.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.status !== void 0 && func0.call(data, "status")) {
            let data0 = data.status, _errs2 = errors;
            if (typeof data0 != "string")
              return validate1.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "healthy")
              return validate1.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema1.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.links !== void 0 && func0.call(data, "links")) {
              let data1 = data.links, _errs4 = errors;
              if (errors === _errs4)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if ((data1.self === void 0 || !func0.call(data1, "self")) && (missing1 = "self"))
                    return validate1.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs6 = errors;
                    for (let key1 of Object.keys(data1))
                      if (!(key1 === "self" || key1 === "ready" || key1 === "live")) {
                        return validate1.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs6 === errors) {
                      if (data1.self !== void 0 && func0.call(data1, "self")) {
                        let data2 = data1.self, _errs7 = errors, _errs8 = errors;
                        if (errors === _errs8 && errors === _errs8)
                          if (typeof data2 == "string") {
                            if (func6(data2) > 2048)
                              return validate1.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                            if (!formats0.test(data2))
                              return validate1.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                          } else
                            return validate1.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs7 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data1.ready !== void 0 && func0.call(data1, "ready")) {
                          let data3 = data1.ready, _errs10 = errors, _errs11 = errors;
                          if (errors === _errs11 && errors === _errs11)
                            if (typeof data3 == "string") {
                              if (func6(data3) > 2048)
                                return validate1.errors = [{ instancePath: instancePath + "/links/ready", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                              if (!formats0.test(data3))
                                return validate1.errors = [{ instancePath: instancePath + "/links/ready", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                            } else
                              return validate1.errors = [{ instancePath: instancePath + "/links/ready", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs10 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1)
                          if (data1.live !== void 0 && func0.call(data1, "live")) {
                            let data4 = data1.live, _errs13 = errors, _errs14 = errors;
                            if (errors === _errs14 && errors === _errs14)
                              if (typeof data4 == "string") {
                                if (func6(data4) > 2048)
                                  return validate1.errors = [{ instancePath: instancePath + "/links/live", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                if (!formats0.test(data4))
                                  return validate1.errors = [{ instancePath: instancePath + "/links/live", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                              } else
                                return validate1.errors = [{ instancePath: instancePath + "/links/live", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs13 === errors;
                          } else
                            var valid1 = !0;
                      }
                    }
                  }
                } else
                  return validate1.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate1.errors = vErrors, errors === 0;
}
var getHealth_429 = validate2;
var schema6 = { type: "string", enum: ["invalid_request", "invalid_cursor", "unauthorized", "invalid_credentials", "account_inactive", "forbidden", "not_found", "email_taken", "cart_empty", "cart_changed", "out_of_stock", "illegal_transition", "own_account", "idempotency_in_progress", "idempotency_key_reused", "unknown_product", "duplicate_product", "precondition_failed", "precondition_required", "too_many_attempts", "internal_error", "unavailable"] };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate2.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func6(data0) > 1e3)
                  return validate2.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate2.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate2.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate2.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema6.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate2.errors = vErrors, errors === 0;
}
var getReadiness_200 = validate3, schema7 = { type: "object", additionalProperties: !1, required: ["status", "checks", "links"], properties: { status: { type: "string", enum: ["ready"] }, checks: { $ref: "#/components/schemas/Checks" }, links: { type: "object", additionalProperties: !1, required: ["self"], properties: { self: { $ref: "#/components/schemas/Link" } } } } };
var schema9 = { type: "object", additionalProperties: !1, required: ["name", "status"], properties: { name: { type: "string", enum: ["users", "orders", "catalog", "idempotency", "attempts"] }, status: { type: "string", enum: ["ok", "failed"] } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 20)
        return validate4.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs1 = errors;
          if (errors === errors)
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if ((data0.name === void 0 || !func0.call(data0, "name")) && (missing0 = "name") || (data0.status === void 0 || !func0.call(data0, "status")) && (missing0 = "status"))
                return validate4.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Check/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
              {
                let _errs4 = errors;
                for (let key0 of Object.keys(data0))
                  if (!(key0 === "name" || key0 === "status")) {
                    return validate4.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data0.name !== void 0 && func0.call(data0, "name")) {
                    let data1 = data0.name, _errs5 = errors;
                    if (typeof data1 != "string")
                      return validate4.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/components/schemas/Check/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data1 === "users" || data1 === "orders" || data1 === "catalog" || data1 === "idempotency" || data1 === "attempts"))
                      return validate4.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/components/schemas/Check/properties/name/enum", keyword: "enum", params: { allowedValues: schema9.properties.name.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid2 = _errs5 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data0.status !== void 0 && func0.call(data0, "status")) {
                      let data2 = data0.status, _errs7 = errors;
                      if (typeof data2 != "string")
                        return validate4.errors = [{ instancePath: instancePath + "/" + i0 + "/status", schemaPath: "#/components/schemas/Check/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data2 === "ok" || data2 === "failed"))
                        return validate4.errors = [{ instancePath: instancePath + "/" + i0 + "/status", schemaPath: "#/components/schemas/Check/properties/status/enum", keyword: "enum", params: { allowedValues: schema9.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate4.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Check/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate4.errors = vErrors, errors === 0;
}
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status") || (data.checks === void 0 || !func0.call(data, "checks")) && (missing0 = "checks") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate3.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "status" || key0 === "checks" || key0 === "links")) {
            return validate3.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.status !== void 0 && func0.call(data, "status")) {
            let data0 = data.status, _errs2 = errors;
            if (typeof data0 != "string")
              return validate3.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "ready")
              return validate3.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema7.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.checks !== void 0 && func0.call(data, "checks")) {
              let _errs4 = errors;
              validate4(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.links !== void 0 && func0.call(data, "links")) {
                let data2 = data.links, _errs5 = errors;
                if (errors === _errs5)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if ((data2.self === void 0 || !func0.call(data2, "self")) && (missing1 = "self"))
                      return validate3.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    {
                      let _errs7 = errors;
                      for (let key1 of Object.keys(data2))
                        if (key1 !== "self") {
                          return validate3.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (_errs7 === errors && data2.self !== void 0 && func0.call(data2, "self")) {
                        let data3 = data2.self, _errs9 = errors;
                        if (errors === _errs9 && errors === _errs9)
                          if (typeof data3 == "string") {
                            if (func6(data3) > 2048)
                              return validate3.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                            if (!formats0.test(data3))
                              return validate3.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                          } else
                            return validate3.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      }
                    }
                  } else
                    return validate3.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate3.errors = vErrors, errors === 0;
}
var getReadiness_503 = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate6.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code" || key0 === "checks")) {
            return validate6.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func6(data0) > 1e3)
                  return validate6.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate6.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate6.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate6.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema6.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.checks !== void 0 && func0.call(data, "checks")) {
                let _errs7 = errors;
                validate4(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate6.errors = vErrors, errors === 0;
}

// <stdin>
var responses = {
  getHealth: { 200: getHealth_200, 429: getHealth_429, 500: getHealth_429, 503: getHealth_429 },
  getReadiness: { 200: getReadiness_200, 429: getHealth_429, 500: getHealth_429, 503: getReadiness_503 },
  getLiveness: { 200: getHealth_200, 429: getHealth_429, 500: getHealth_429, 503: getHealth_429 },
  getPublicHealth: { 200: getHealth_200, 429: getHealth_429, 500: getHealth_429, 503: getHealth_429 }
};
export {
  responses
};
