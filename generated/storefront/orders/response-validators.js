// Made by `npm run generate` from the document; not to be edited.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// gatehouse:gatehouse:length
var surrogate = /[\ud800-\udbff]/, count = (text) => {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}, gatehouse_length_default = (text) => surrogate.test(text) ? count(text) : text.length;

// gatehouse:gatehouse:bodies
var module1 = __toESM(require_formats()), getCart_200 = validate1;
var schema5 = { type: "object", additionalProperties: !1, required: ["amount", "currency"], properties: { amount: { type: "integer", minimum: 0, maximum: 9007199254740991 }, currency: { type: "string", enum: ["EUR"] } } };
var func0 = Object.prototype.hasOwnProperty, func12 = gatehouse_length_default;
var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.productId === void 0 || !func0.call(data, "productId")) && (missing0 = "productId") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.quantity === void 0 || !func0.call(data, "quantity")) && (missing0 = "quantity") || (data.unitPrice === void 0 || !func0.call(data, "unitPrice")) && (missing0 = "unitPrice") || (data.linePrice === void 0 || !func0.call(data, "linePrice")) && (missing0 = "linePrice"))
        return validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "productId" || key0 === "name" || key0 === "quantity" || key0 === "unitPrice" || key0 === "linePrice")) {
            return validate2.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.productId !== void 0 && func0.call(data, "productId")) {
            let data0 = data.productId, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (!formats0.test(data0))
                  return validate2.errors = [{ instancePath: instancePath + "/productId", schemaPath: "#/components/schemas/ProductId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate2.errors = [{ instancePath: instancePath + "/productId", schemaPath: "#/components/schemas/ProductId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0 && func0.call(data, "name")) {
              let data1 = data.name, _errs5 = errors;
              if (errors === _errs5)
                if (typeof data1 == "string") {
                  if (func12(data1) > 200)
                    return validate2.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                } else
                  return validate2.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.quantity !== void 0 && func0.call(data, "quantity")) {
                let data2 = data.quantity, _errs7 = errors, _errs8 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate2.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/components/schemas/Quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data2 == "number") {
                  if (data2 > 99 || isNaN(data2))
                    return validate2.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/components/schemas/Quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" }], !1;
                  if (data2 < 1 || isNaN(data2))
                    return validate2.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/components/schemas/Quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                }
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.unitPrice !== void 0 && func0.call(data, "unitPrice")) {
                  let data3 = data.unitPrice, _errs10 = errors;
                  if (errors === errors)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if ((data3.amount === void 0 || !func0.call(data3, "amount")) && (missing1 = "amount") || (data3.currency === void 0 || !func0.call(data3, "currency")) && (missing1 = "currency"))
                        return validate2.errors = [{ instancePath: instancePath + "/unitPrice", schemaPath: "#/components/schemas/Money/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      {
                        let _errs13 = errors;
                        for (let key1 of Object.keys(data3))
                          if (!(key1 === "amount" || key1 === "currency")) {
                            return validate2.errors = [{ instancePath: instancePath + "/unitPrice", schemaPath: "#/components/schemas/Money/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (_errs13 === errors) {
                          if (data3.amount !== void 0 && func0.call(data3, "amount")) {
                            let data4 = data3.amount, _errs14 = errors;
                            if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                              return validate2.errors = [{ instancePath: instancePath + "/unitPrice/amount", schemaPath: "#/components/schemas/Money/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs14 && typeof data4 == "number") {
                              if (data4 > 9007199254740991 || isNaN(data4))
                                return validate2.errors = [{ instancePath: instancePath + "/unitPrice/amount", schemaPath: "#/components/schemas/Money/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                              if (data4 < 0 || isNaN(data4))
                                return validate2.errors = [{ instancePath: instancePath + "/unitPrice/amount", schemaPath: "#/components/schemas/Money/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            }
                            var valid4 = _errs14 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4)
                            if (data3.currency !== void 0 && func0.call(data3, "currency")) {
                              let data5 = data3.currency, _errs16 = errors;
                              if (typeof data5 != "string")
                                return validate2.errors = [{ instancePath: instancePath + "/unitPrice/currency", schemaPath: "#/components/schemas/Money/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (data5 !== "EUR")
                                return validate2.errors = [{ instancePath: instancePath + "/unitPrice/currency", schemaPath: "#/components/schemas/Money/properties/currency/enum", keyword: "enum", params: { allowedValues: schema5.properties.currency.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid4 = _errs16 === errors;
                            } else
                              var valid4 = !0;
                        }
                      }
                    } else
                      return validate2.errors = [{ instancePath: instancePath + "/unitPrice", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.linePrice !== void 0 && func0.call(data, "linePrice")) {
                    let data6 = data.linePrice, _errs18 = errors;
                    if (errors === errors)
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        let missing2;
                        if ((data6.amount === void 0 || !func0.call(data6, "amount")) && (missing2 = "amount") || (data6.currency === void 0 || !func0.call(data6, "currency")) && (missing2 = "currency"))
                          return validate2.errors = [{ instancePath: instancePath + "/linePrice", schemaPath: "#/components/schemas/Money/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                        {
                          let _errs21 = errors;
                          for (let key2 of Object.keys(data6))
                            if (!(key2 === "amount" || key2 === "currency")) {
                              return validate2.errors = [{ instancePath: instancePath + "/linePrice", schemaPath: "#/components/schemas/Money/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (_errs21 === errors) {
                            if (data6.amount !== void 0 && func0.call(data6, "amount")) {
                              let data7 = data6.amount, _errs22 = errors;
                              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)))
                                return validate2.errors = [{ instancePath: instancePath + "/linePrice/amount", schemaPath: "#/components/schemas/Money/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs22 && typeof data7 == "number") {
                                if (data7 > 9007199254740991 || isNaN(data7))
                                  return validate2.errors = [{ instancePath: instancePath + "/linePrice/amount", schemaPath: "#/components/schemas/Money/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                if (data7 < 0 || isNaN(data7))
                                  return validate2.errors = [{ instancePath: instancePath + "/linePrice/amount", schemaPath: "#/components/schemas/Money/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              }
                              var valid6 = _errs22 === errors;
                            } else
                              var valid6 = !0;
                            if (valid6)
                              if (data6.currency !== void 0 && func0.call(data6, "currency")) {
                                let data8 = data6.currency, _errs24 = errors;
                                if (typeof data8 != "string")
                                  return validate2.errors = [{ instancePath: instancePath + "/linePrice/currency", schemaPath: "#/components/schemas/Money/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                if (data8 !== "EUR")
                                  return validate2.errors = [{ instancePath: instancePath + "/linePrice/currency", schemaPath: "#/components/schemas/Money/properties/currency/enum", keyword: "enum", params: { allowedValues: schema5.properties.currency.enum }, message: "must be equal to one of the allowed values" }], !1;
                                var valid6 = _errs24 === errors;
                              } else
                                var valid6 = !0;
                          }
                        }
                      } else
                        return validate2.errors = [{ instancePath: instancePath + "/linePrice", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs18 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate2.errors = vErrors, errors === 0;
}
var formats2 = module1.fullFormats["date-time"], formats4 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.items === void 0 || !func0.call(data, "items")) && (missing0 = "items") || (data.total === void 0 || !func0.call(data, "total")) && (missing0 = "total") || (data.version === void 0 || !func0.call(data, "version")) && (missing0 = "version") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate1.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "items" || key0 === "total" || key0 === "version" || key0 === "updatedAt" || key0 === "links")) {
            return validate1.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.items !== void 0 && func0.call(data, "items")) {
            let data0 = data.items, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                if (data0.length > 30)
                  return validate1.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs4 = errors;
                    validate2(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
                    var valid1 = _errs4 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate1.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.total !== void 0 && func0.call(data, "total")) {
              let data2 = data.total, _errs5 = errors;
              if (errors === errors)
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  let missing1;
                  if ((data2.amount === void 0 || !func0.call(data2, "amount")) && (missing1 = "amount") || (data2.currency === void 0 || !func0.call(data2, "currency")) && (missing1 = "currency"))
                    return validate1.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/components/schemas/Money/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs8 = errors;
                    for (let key1 of Object.keys(data2))
                      if (!(key1 === "amount" || key1 === "currency")) {
                        return validate1.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/components/schemas/Money/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs8 === errors) {
                      if (data2.amount !== void 0 && func0.call(data2, "amount")) {
                        let data3 = data2.amount, _errs9 = errors;
                        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                          return validate1.errors = [{ instancePath: instancePath + "/total/amount", schemaPath: "#/components/schemas/Money/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs9 && typeof data3 == "number") {
                          if (data3 > 9007199254740991 || isNaN(data3))
                            return validate1.errors = [{ instancePath: instancePath + "/total/amount", schemaPath: "#/components/schemas/Money/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data3 < 0 || isNaN(data3))
                            return validate1.errors = [{ instancePath: instancePath + "/total/amount", schemaPath: "#/components/schemas/Money/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid3 = _errs9 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3)
                        if (data2.currency !== void 0 && func0.call(data2, "currency")) {
                          let data4 = data2.currency, _errs11 = errors;
                          if (typeof data4 != "string")
                            return validate1.errors = [{ instancePath: instancePath + "/total/currency", schemaPath: "#/components/schemas/Money/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          if (data4 !== "EUR")
                            return validate1.errors = [{ instancePath: instancePath + "/total/currency", schemaPath: "#/components/schemas/Money/properties/currency/enum", keyword: "enum", params: { allowedValues: schema5.properties.currency.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid3 = _errs11 === errors;
                        } else
                          var valid3 = !0;
                    }
                  }
                } else
                  return validate1.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.version !== void 0 && func0.call(data, "version")) {
                let data5 = data.version, _errs13 = errors, _errs14 = errors;
                if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
                  return validate1.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs14 && typeof data5 == "number") {
                  if (data5 > 9007199254740991 || isNaN(data5))
                    return validate1.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                  if (data5 < 0 || isNaN(data5))
                    return validate1.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                }
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.updatedAt !== void 0 && func0.call(data, "updatedAt")) {
                  let data6 = data.updatedAt, _errs16 = errors;
                  if (errors === _errs16 && errors === _errs16)
                    if (typeof data6 == "string") {
                      if (!formats2.validate(data6))
                        return validate1.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    } else
                      return validate1.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs16 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.links !== void 0 && func0.call(data, "links")) {
                    let data7 = data.links, _errs18 = errors;
                    if (errors === _errs18)
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        let missing2;
                        if ((data7.self === void 0 || !func0.call(data7, "self")) && (missing2 = "self") || (data7.orders === void 0 || !func0.call(data7, "orders")) && (missing2 = "orders"))
                          return validate1.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                        {
                          let _errs20 = errors;
                          for (let key2 of Object.keys(data7))
                            if (!(key2 === "self" || key2 === "orders")) {
                              return validate1.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (_errs20 === errors) {
                            if (data7.self !== void 0 && func0.call(data7, "self")) {
                              let data8 = data7.self, _errs21 = errors, _errs22 = errors;
                              if (errors === _errs22 && errors === _errs22)
                                if (typeof data8 == "string") {
                                  if (func12(data8) > 2048)
                                    return validate1.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                  if (!formats4.test(data8))
                                    return validate1.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                } else
                                  return validate1.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid5 = _errs21 === errors;
                            } else
                              var valid5 = !0;
                            if (valid5)
                              if (data7.orders !== void 0 && func0.call(data7, "orders")) {
                                let data9 = data7.orders, _errs24 = errors, _errs25 = errors;
                                if (errors === _errs25 && errors === _errs25)
                                  if (typeof data9 == "string") {
                                    if (func12(data9) > 2048)
                                      return validate1.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                    if (!formats4.test(data9))
                                      return validate1.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                  } else
                                    return validate1.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid5 = _errs24 === errors;
                              } else
                                var valid5 = !0;
                          }
                        }
                      } else
                        return validate1.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs18 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate1.errors = vErrors, errors === 0;
}
var getCart_401 = validate4;
var schema12 = { type: "string", enum: ["invalid_request", "invalid_cursor", "unauthorized", "invalid_credentials", "account_inactive", "forbidden", "not_found", "email_taken", "cart_empty", "cart_changed", "out_of_stock", "illegal_transition", "own_account", "idempotency_in_progress", "idempotency_key_reused", "unknown_product", "duplicate_product", "precondition_failed", "precondition_required", "too_many_attempts", "internal_error", "unavailable"] };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate4.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate4.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func12(data0) > 1e3)
                  return validate4.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate4.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate4.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate4.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema12.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate4.errors = vErrors, errors === 0;
}
var listOrders_200 = validate5;
var schema14 = { type: "object", additionalProperties: !1, required: ["id", "userId", "status", "items", "total", "createdAt", "updatedAt", "version", "links"], properties: { id: { $ref: "#/components/schemas/OrderId" }, userId: { $ref: "#/components/schemas/UserId" }, status: { $ref: "#/components/schemas/OrderStatus" }, items: { type: "array", minItems: 1, maxItems: 30, items: { $ref: "#/components/schemas/PricedItem" } }, total: { $ref: "#/components/schemas/Money" }, note: { $ref: "#/components/schemas/Note" }, createdAt: { type: "string", format: "date-time" }, updatedAt: { type: "string", format: "date-time" }, version: { $ref: "#/components/schemas/Version" }, links: { type: "object", additionalProperties: !1, required: ["self", "collection", "user"], properties: { self: { $ref: "#/components/schemas/Link" }, collection: { $ref: "#/components/schemas/Link" }, user: { $ref: "#/components/schemas/Link" } } } } };
var schema17 = { type: "string", enum: ["pending", "paid", "shipped", "delivered", "cancelled"] };
var pattern0 = new RegExp("^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]+$", "u");
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.userId === void 0 || !func0.call(data, "userId")) && (missing0 = "userId") || (data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status") || (data.items === void 0 || !func0.call(data, "items")) && (missing0 = "items") || (data.total === void 0 || !func0.call(data, "total")) && (missing0 = "total") || (data.createdAt === void 0 || !func0.call(data, "createdAt")) && (missing0 = "createdAt") || (data.updatedAt === void 0 || !func0.call(data, "updatedAt")) && (missing0 = "updatedAt") || (data.version === void 0 || !func0.call(data, "version")) && (missing0 = "version") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate6.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!func0.call(schema14.properties, key0)) {
            return validate6.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (!formats0.test(data0))
                  return validate6.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/OrderId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate6.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/OrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.userId !== void 0 && func0.call(data, "userId")) {
              let data1 = data.userId, _errs5 = errors, _errs6 = errors;
              if (errors === _errs6 && errors === _errs6)
                if (typeof data1 == "string") {
                  if (!formats0.test(data1))
                    return validate6.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/components/schemas/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                } else
                  return validate6.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/components/schemas/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0 && func0.call(data, "status")) {
                let data2 = data.status, _errs8 = errors;
                if (typeof data2 != "string")
                  return validate6.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/OrderStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data2 === "pending" || data2 === "paid" || data2 === "shipped" || data2 === "delivered" || data2 === "cancelled"))
                  return validate6.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.items !== void 0 && func0.call(data, "items")) {
                  let data3 = data.items, _errs11 = errors;
                  if (errors === _errs11)
                    if (Array.isArray(data3)) {
                      if (data3.length > 30)
                        return validate6.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" }], !1;
                      if (data3.length < 1)
                        return validate6.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                      {
                        var valid4 = !0;
                        let len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs13 = errors;
                          validate2(data3[i0], { instancePath: instancePath + "/items/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
                          var valid4 = _errs13 === errors;
                          if (!valid4)
                            break;
                        }
                      }
                    } else
                      return validate6.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.total !== void 0 && func0.call(data, "total")) {
                    let data5 = data.total, _errs14 = errors;
                    if (errors === errors)
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing1;
                        if ((data5.amount === void 0 || !func0.call(data5, "amount")) && (missing1 = "amount") || (data5.currency === void 0 || !func0.call(data5, "currency")) && (missing1 = "currency"))
                          return validate6.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/components/schemas/Money/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        {
                          let _errs17 = errors;
                          for (let key1 of Object.keys(data5))
                            if (!(key1 === "amount" || key1 === "currency")) {
                              return validate6.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/components/schemas/Money/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (_errs17 === errors) {
                            if (data5.amount !== void 0 && func0.call(data5, "amount")) {
                              let data6 = data5.amount, _errs18 = errors;
                              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)))
                                return validate6.errors = [{ instancePath: instancePath + "/total/amount", schemaPath: "#/components/schemas/Money/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs18 && typeof data6 == "number") {
                                if (data6 > 9007199254740991 || isNaN(data6))
                                  return validate6.errors = [{ instancePath: instancePath + "/total/amount", schemaPath: "#/components/schemas/Money/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                if (data6 < 0 || isNaN(data6))
                                  return validate6.errors = [{ instancePath: instancePath + "/total/amount", schemaPath: "#/components/schemas/Money/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              }
                              var valid6 = _errs18 === errors;
                            } else
                              var valid6 = !0;
                            if (valid6)
                              if (data5.currency !== void 0 && func0.call(data5, "currency")) {
                                let data7 = data5.currency, _errs20 = errors;
                                if (typeof data7 != "string")
                                  return validate6.errors = [{ instancePath: instancePath + "/total/currency", schemaPath: "#/components/schemas/Money/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                if (data7 !== "EUR")
                                  return validate6.errors = [{ instancePath: instancePath + "/total/currency", schemaPath: "#/components/schemas/Money/properties/currency/enum", keyword: "enum", params: { allowedValues: schema5.properties.currency.enum }, message: "must be equal to one of the allowed values" }], !1;
                                var valid6 = _errs20 === errors;
                              } else
                                var valid6 = !0;
                          }
                        }
                      } else
                        return validate6.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.note !== void 0 && func0.call(data, "note")) {
                      let data8 = data.note, _errs22 = errors;
                      if (errors === errors)
                        if (typeof data8 == "string") {
                          if (func12(data8) > 280)
                            return validate6.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/maxLength", keyword: "maxLength", params: { limit: 280 }, message: "must NOT have more than 280 characters" }], !1;
                          if (func12(data8) < 1)
                            return validate6.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data8))
                            return validate6.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate6.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs22 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.createdAt !== void 0 && func0.call(data, "createdAt")) {
                        let data9 = data.createdAt, _errs25 = errors;
                        if (errors === _errs25 && errors === _errs25)
                          if (typeof data9 == "string") {
                            if (!formats2.validate(data9))
                              return validate6.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          } else
                            return validate6.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs25 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.updatedAt !== void 0 && func0.call(data, "updatedAt")) {
                          let data10 = data.updatedAt, _errs27 = errors;
                          if (errors === _errs27 && errors === _errs27)
                            if (typeof data10 == "string") {
                              if (!formats2.validate(data10))
                                return validate6.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            } else
                              return validate6.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs27 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.version !== void 0 && func0.call(data, "version")) {
                            let data11 = data.version, _errs29 = errors, _errs30 = errors;
                            if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)))
                              return validate6.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs30 && typeof data11 == "number") {
                              if (data11 > 9007199254740991 || isNaN(data11))
                                return validate6.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                              if (data11 < 0 || isNaN(data11))
                                return validate6.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            }
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.links !== void 0 && func0.call(data, "links")) {
                              let data12 = data.links, _errs32 = errors;
                              if (errors === _errs32)
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing2;
                                  if ((data12.self === void 0 || !func0.call(data12, "self")) && (missing2 = "self") || (data12.collection === void 0 || !func0.call(data12, "collection")) && (missing2 = "collection") || (data12.user === void 0 || !func0.call(data12, "user")) && (missing2 = "user"))
                                    return validate6.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                  {
                                    let _errs34 = errors;
                                    for (let key2 of Object.keys(data12))
                                      if (!(key2 === "self" || key2 === "collection" || key2 === "user")) {
                                        return validate6.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (_errs34 === errors) {
                                      if (data12.self !== void 0 && func0.call(data12, "self")) {
                                        let data13 = data12.self, _errs35 = errors, _errs36 = errors;
                                        if (errors === _errs36 && errors === _errs36)
                                          if (typeof data13 == "string") {
                                            if (func12(data13) > 2048)
                                              return validate6.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                            if (!formats4.test(data13))
                                              return validate6.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                          } else
                                            return validate6.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid9 = _errs35 === errors;
                                      } else
                                        var valid9 = !0;
                                      if (valid9) {
                                        if (data12.collection !== void 0 && func0.call(data12, "collection")) {
                                          let data14 = data12.collection, _errs38 = errors, _errs39 = errors;
                                          if (errors === _errs39 && errors === _errs39)
                                            if (typeof data14 == "string") {
                                              if (func12(data14) > 2048)
                                                return validate6.errors = [{ instancePath: instancePath + "/links/collection", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                              if (!formats4.test(data14))
                                                return validate6.errors = [{ instancePath: instancePath + "/links/collection", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                            } else
                                              return validate6.errors = [{ instancePath: instancePath + "/links/collection", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid9 = _errs38 === errors;
                                        } else
                                          var valid9 = !0;
                                        if (valid9)
                                          if (data12.user !== void 0 && func0.call(data12, "user")) {
                                            let data15 = data12.user, _errs41 = errors, _errs42 = errors;
                                            if (errors === _errs42 && errors === _errs42)
                                              if (typeof data15 == "string") {
                                                if (func12(data15) > 2048)
                                                  return validate6.errors = [{ instancePath: instancePath + "/links/user", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                                if (!formats4.test(data15))
                                                  return validate6.errors = [{ instancePath: instancePath + "/links/user", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                              } else
                                                return validate6.errors = [{ instancePath: instancePath + "/links/user", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid9 = _errs41 === errors;
                                          } else
                                            var valid9 = !0;
                                      }
                                    }
                                  }
                                } else
                                  return validate6.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid0 = _errs32 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate6.errors = vErrors, errors === 0;
}
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.orders === void 0 || !func0.call(data, "orders")) && (missing0 = "orders") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate5.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "orders" || key0 === "links")) {
            return validate5.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.orders !== void 0 && func0.call(data, "orders")) {
            let data0 = data.orders, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                if (data0.length > 100)
                  return validate5.errors = [{ instancePath: instancePath + "/orders", schemaPath: "#/properties/orders/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs4 = errors;
                    validate6(data0[i0], { instancePath: instancePath + "/orders/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length);
                    var valid1 = _errs4 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate5.errors = [{ instancePath: instancePath + "/orders", schemaPath: "#/properties/orders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.links !== void 0 && func0.call(data, "links")) {
              let data2 = data.links, _errs5 = errors;
              if (errors === _errs5)
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  let missing1;
                  if ((data2.self === void 0 || !func0.call(data2, "self")) && (missing1 = "self") || (data2.cart === void 0 || !func0.call(data2, "cart")) && (missing1 = "cart"))
                    return validate5.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs7 = errors;
                    for (let key1 of Object.keys(data2))
                      if (!(key1 === "self" || key1 === "next" || key1 === "cart")) {
                        return validate5.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs7 === errors) {
                      if (data2.self !== void 0 && func0.call(data2, "self")) {
                        let data3 = data2.self, _errs8 = errors, _errs9 = errors;
                        if (errors === _errs9 && errors === _errs9)
                          if (typeof data3 == "string") {
                            if (func12(data3) > 2048)
                              return validate5.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                            if (!formats4.test(data3))
                              return validate5.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                          } else
                            return validate5.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs8 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data2.next !== void 0 && func0.call(data2, "next")) {
                          let data4 = data2.next, _errs11 = errors, _errs12 = errors;
                          if (errors === _errs12 && errors === _errs12)
                            if (typeof data4 == "string") {
                              if (func12(data4) > 2048)
                                return validate5.errors = [{ instancePath: instancePath + "/links/next", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                              if (!formats4.test(data4))
                                return validate5.errors = [{ instancePath: instancePath + "/links/next", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                            } else
                              return validate5.errors = [{ instancePath: instancePath + "/links/next", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data2.cart !== void 0 && func0.call(data2, "cart")) {
                            let data5 = data2.cart, _errs14 = errors, _errs15 = errors;
                            if (errors === _errs15 && errors === _errs15)
                              if (typeof data5 == "string") {
                                if (func12(data5) > 2048)
                                  return validate5.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                if (!formats4.test(data5))
                                  return validate5.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                              } else
                                return validate5.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs14 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  }
                } else
                  return validate5.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate5.errors = vErrors, errors === 0;
}
var createOrder_201 = validate9;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.userId === void 0 || !func0.call(data, "userId")) && (missing0 = "userId") || (data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status") || (data.items === void 0 || !func0.call(data, "items")) && (missing0 = "items") || (data.total === void 0 || !func0.call(data, "total")) && (missing0 = "total") || (data.createdAt === void 0 || !func0.call(data, "createdAt")) && (missing0 = "createdAt") || (data.updatedAt === void 0 || !func0.call(data, "updatedAt")) && (missing0 = "updatedAt") || (data.version === void 0 || !func0.call(data, "version")) && (missing0 = "version") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate9.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!func0.call(schema14.properties, key0)) {
            return validate9.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (!formats0.test(data0))
                  return validate9.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/OrderId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate9.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/OrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.userId !== void 0 && func0.call(data, "userId")) {
              let data1 = data.userId, _errs5 = errors, _errs6 = errors;
              if (errors === _errs6 && errors === _errs6)
                if (typeof data1 == "string") {
                  if (!formats0.test(data1))
                    return validate9.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/components/schemas/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                } else
                  return validate9.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/components/schemas/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0 && func0.call(data, "status")) {
                let data2 = data.status, _errs8 = errors;
                if (typeof data2 != "string")
                  return validate9.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/OrderStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data2 === "pending" || data2 === "paid" || data2 === "shipped" || data2 === "delivered" || data2 === "cancelled"))
                  return validate9.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.items !== void 0 && func0.call(data, "items")) {
                  let data3 = data.items, _errs11 = errors;
                  if (errors === _errs11)
                    if (Array.isArray(data3)) {
                      if (data3.length > 30)
                        return validate9.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" }], !1;
                      if (data3.length < 1)
                        return validate9.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                      {
                        var valid4 = !0;
                        let len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs13 = errors;
                          validate2(data3[i0], { instancePath: instancePath + "/items/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
                          var valid4 = _errs13 === errors;
                          if (!valid4)
                            break;
                        }
                      }
                    } else
                      return validate9.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.total !== void 0 && func0.call(data, "total")) {
                    let data5 = data.total, _errs14 = errors;
                    if (errors === errors)
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing1;
                        if ((data5.amount === void 0 || !func0.call(data5, "amount")) && (missing1 = "amount") || (data5.currency === void 0 || !func0.call(data5, "currency")) && (missing1 = "currency"))
                          return validate9.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/components/schemas/Money/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        {
                          let _errs17 = errors;
                          for (let key1 of Object.keys(data5))
                            if (!(key1 === "amount" || key1 === "currency")) {
                              return validate9.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/components/schemas/Money/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (_errs17 === errors) {
                            if (data5.amount !== void 0 && func0.call(data5, "amount")) {
                              let data6 = data5.amount, _errs18 = errors;
                              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)))
                                return validate9.errors = [{ instancePath: instancePath + "/total/amount", schemaPath: "#/components/schemas/Money/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs18 && typeof data6 == "number") {
                                if (data6 > 9007199254740991 || isNaN(data6))
                                  return validate9.errors = [{ instancePath: instancePath + "/total/amount", schemaPath: "#/components/schemas/Money/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                if (data6 < 0 || isNaN(data6))
                                  return validate9.errors = [{ instancePath: instancePath + "/total/amount", schemaPath: "#/components/schemas/Money/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              }
                              var valid6 = _errs18 === errors;
                            } else
                              var valid6 = !0;
                            if (valid6)
                              if (data5.currency !== void 0 && func0.call(data5, "currency")) {
                                let data7 = data5.currency, _errs20 = errors;
                                if (typeof data7 != "string")
                                  return validate9.errors = [{ instancePath: instancePath + "/total/currency", schemaPath: "#/components/schemas/Money/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                if (data7 !== "EUR")
                                  return validate9.errors = [{ instancePath: instancePath + "/total/currency", schemaPath: "#/components/schemas/Money/properties/currency/enum", keyword: "enum", params: { allowedValues: schema5.properties.currency.enum }, message: "must be equal to one of the allowed values" }], !1;
                                var valid6 = _errs20 === errors;
                              } else
                                var valid6 = !0;
                          }
                        }
                      } else
                        return validate9.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.note !== void 0 && func0.call(data, "note")) {
                      let data8 = data.note, _errs22 = errors;
                      if (errors === errors)
                        if (typeof data8 == "string") {
                          if (func12(data8) > 280)
                            return validate9.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/maxLength", keyword: "maxLength", params: { limit: 280 }, message: "must NOT have more than 280 characters" }], !1;
                          if (func12(data8) < 1)
                            return validate9.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data8))
                            return validate9.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate9.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/components/schemas/Note/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs22 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.createdAt !== void 0 && func0.call(data, "createdAt")) {
                        let data9 = data.createdAt, _errs25 = errors;
                        if (errors === _errs25 && errors === _errs25)
                          if (typeof data9 == "string") {
                            if (!formats2.validate(data9))
                              return validate9.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          } else
                            return validate9.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs25 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.updatedAt !== void 0 && func0.call(data, "updatedAt")) {
                          let data10 = data.updatedAt, _errs27 = errors;
                          if (errors === _errs27 && errors === _errs27)
                            if (typeof data10 == "string") {
                              if (!formats2.validate(data10))
                                return validate9.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            } else
                              return validate9.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs27 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.version !== void 0 && func0.call(data, "version")) {
                            let data11 = data.version, _errs29 = errors, _errs30 = errors;
                            if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)))
                              return validate9.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs30 && typeof data11 == "number") {
                              if (data11 > 9007199254740991 || isNaN(data11))
                                return validate9.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                              if (data11 < 0 || isNaN(data11))
                                return validate9.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            }
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.links !== void 0 && func0.call(data, "links")) {
                              let data12 = data.links, _errs32 = errors;
                              if (errors === _errs32)
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing2;
                                  if ((data12.self === void 0 || !func0.call(data12, "self")) && (missing2 = "self") || (data12.collection === void 0 || !func0.call(data12, "collection")) && (missing2 = "collection") || (data12.user === void 0 || !func0.call(data12, "user")) && (missing2 = "user"))
                                    return validate9.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                  {
                                    let _errs34 = errors;
                                    for (let key2 of Object.keys(data12))
                                      if (!(key2 === "self" || key2 === "collection" || key2 === "user")) {
                                        return validate9.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (_errs34 === errors) {
                                      if (data12.self !== void 0 && func0.call(data12, "self")) {
                                        let data13 = data12.self, _errs35 = errors, _errs36 = errors;
                                        if (errors === _errs36 && errors === _errs36)
                                          if (typeof data13 == "string") {
                                            if (func12(data13) > 2048)
                                              return validate9.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                            if (!formats4.test(data13))
                                              return validate9.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                          } else
                                            return validate9.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid9 = _errs35 === errors;
                                      } else
                                        var valid9 = !0;
                                      if (valid9) {
                                        if (data12.collection !== void 0 && func0.call(data12, "collection")) {
                                          let data14 = data12.collection, _errs38 = errors, _errs39 = errors;
                                          if (errors === _errs39 && errors === _errs39)
                                            if (typeof data14 == "string") {
                                              if (func12(data14) > 2048)
                                                return validate9.errors = [{ instancePath: instancePath + "/links/collection", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                              if (!formats4.test(data14))
                                                return validate9.errors = [{ instancePath: instancePath + "/links/collection", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                            } else
                                              return validate9.errors = [{ instancePath: instancePath + "/links/collection", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid9 = _errs38 === errors;
                                        } else
                                          var valid9 = !0;
                                        if (valid9)
                                          if (data12.user !== void 0 && func0.call(data12, "user")) {
                                            let data15 = data12.user, _errs41 = errors, _errs42 = errors;
                                            if (errors === _errs42 && errors === _errs42)
                                              if (typeof data15 == "string") {
                                                if (func12(data15) > 2048)
                                                  return validate9.errors = [{ instancePath: instancePath + "/links/user", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                                if (!formats4.test(data15))
                                                  return validate9.errors = [{ instancePath: instancePath + "/links/user", schemaPath: "#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                              } else
                                                return validate9.errors = [{ instancePath: instancePath + "/links/user", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid9 = _errs41 === errors;
                                          } else
                                            var valid9 = !0;
                                      }
                                    }
                                  }
                                } else
                                  return validate9.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid0 = _errs32 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate9.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate9.errors = vErrors, errors === 0;
}

// <stdin>
var responses = {
  getCart: { 200: getCart_200, 401: getCart_401, 429: getCart_401, 500: getCart_401, 503: getCart_401 },
  replaceCart: { 200: getCart_200, 400: getCart_401, 401: getCart_401, 412: getCart_401, 422: getCart_401, 429: getCart_401, 500: getCart_401, 503: getCart_401 },
  clearCart: { 204: null, 401: getCart_401, 429: getCart_401, 500: getCart_401, 503: getCart_401 },
  listOrders: { 200: listOrders_200, 400: getCart_401, 401: getCart_401, 429: getCart_401, 500: getCart_401, 503: getCart_401 },
  createOrder: { 201: createOrder_201, 400: getCart_401, 401: getCart_401, 409: getCart_401, 422: getCart_401, 429: getCart_401, 500: getCart_401, 503: getCart_401 },
  getOrder: { 200: createOrder_201, 400: getCart_401, 401: getCart_401, 404: getCart_401, 429: getCart_401, 500: getCart_401, 503: getCart_401 },
  updateOrder: { 200: createOrder_201, 400: getCart_401, 401: getCart_401, 403: getCart_401, 404: getCart_401, 409: getCart_401, 412: getCart_401, 428: getCart_401, 429: getCart_401, 500: getCart_401, 503: getCart_401 },
  cancelOrder: { 200: createOrder_201, 400: getCart_401, 401: getCart_401, 404: getCart_401, 409: getCart_401, 412: getCart_401, 429: getCart_401, 500: getCart_401, 503: getCart_401 }
};
export {
  responses
};
