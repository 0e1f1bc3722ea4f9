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
var module1 = __toESM(require_formats()), listProducts_200 = validate1;
var func0 = Object.prototype.hasOwnProperty, schema2 = { type: "object", additionalProperties: !1, required: ["id", "name", "category", "price", "currency", "version", "createdAt", "updatedAt", "links"], properties: { id: { $ref: "#/components/schemas/Id" }, name: { $ref: "#/components/schemas/ProductName" }, description: { $ref: "#/components/schemas/ProductDescription" }, category: { $ref: "#/components/schemas/Category" }, price: { $ref: "#/components/schemas/Amount" }, currency: { $ref: "#/components/schemas/Currency" }, version: { $ref: "#/components/schemas/Version" }, createdAt: { $ref: "#/components/schemas/Time" }, updatedAt: { $ref: "#/components/schemas/Time" }, links: { $ref: "#/components/schemas/ProductLinks" } } };
var schema8 = { type: "string", enum: ["EUR"] };
var func14 = gatehouse_length_default, formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, formats2 = module1.fullFormats["date-time"], pattern0 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u"), pattern1 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.self === void 0 || !func0.call(data, "self")) && (missing0 = "self"))
        return validate3.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "self" || key0 === "image" || key0 === "inventory" || key0 === "successor")) {
            return validate3.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.self !== void 0 && func0.call(data, "self")) {
            let data0 = data.self, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func14(data0) > 2048)
                  return validate3.errors = [{ instancePath: instancePath + "/self", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
              } else
                return validate3.errors = [{ instancePath: instancePath + "/self", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.image !== void 0 && func0.call(data, "image")) {
              let data1 = data.image, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func14(data1) > 2048)
                    return validate3.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                } else
                  return validate3.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.inventory !== void 0 && func0.call(data, "inventory")) {
                let data2 = data.inventory, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func14(data2) > 2048)
                      return validate3.errors = [{ instancePath: instancePath + "/inventory", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                  } else
                    return validate3.errors = [{ instancePath: instancePath + "/inventory", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.successor !== void 0 && func0.call(data, "successor")) {
                  let data3 = data.successor, _errs11 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func14(data3) > 2048)
                        return validate3.errors = [{ instancePath: instancePath + "/successor", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                    } else
                      return validate3.errors = [{ instancePath: instancePath + "/successor", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate3.errors = vErrors, errors === 0;
}
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.category === void 0 || !func0.call(data, "category")) && (missing0 = "category") || (data.price === void 0 || !func0.call(data, "price")) && (missing0 = "price") || (data.currency === void 0 || !func0.call(data, "currency")) && (missing0 = "currency") || (data.version === void 0 || !func0.call(data, "version")) && (missing0 = "version") || (data.createdAt === void 0 || !func0.call(data, "createdAt")) && (missing0 = "createdAt") || (data.updatedAt === void 0 || !func0.call(data, "updatedAt")) && (missing0 = "updatedAt") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!func0.call(schema2.properties, key0)) {
            return validate2.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (func14(data0) > 36)
                  return validate2.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" }], !1;
                if (!formats0.test(data0))
                  return validate2.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate2.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0 && func0.call(data, "name")) {
              let data1 = data.name, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func14(data1) > 120)
                    return validate2.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ProductName/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" }], !1;
                  if (func14(data1) < 1)
                    return validate2.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ProductName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern0.test(data1))
                    return validate2.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ProductName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                } else
                  return validate2.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ProductName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.description !== void 0 && func0.call(data, "description")) {
                let data2 = data.description, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func14(data2) > 2e3)
                      return validate2.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/ProductDescription/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], !1;
                  } else
                    return validate2.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/ProductDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.category !== void 0 && func0.call(data, "category")) {
                  let data3 = data.category, _errs11 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func14(data3) > 40)
                        return validate2.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/components/schemas/Category/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                      if (func14(data3) < 1)
                        return validate2.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/components/schemas/Category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      if (!pattern1.test(data3))
                        return validate2.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/components/schemas/Category/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' }], !1;
                    } else
                      return validate2.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/components/schemas/Category/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.price !== void 0 && func0.call(data, "price")) {
                    let data4 = data.price, _errs14 = errors, _errs15 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                      return validate2.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/components/schemas/Amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs15 && typeof data4 == "number") {
                      if (data4 > 9007199254740991 || isNaN(data4))
                        return validate2.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/components/schemas/Amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                      if (data4 < 0 || isNaN(data4))
                        return validate2.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/components/schemas/Amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.currency !== void 0 && func0.call(data, "currency")) {
                      let data5 = data.currency, _errs17 = errors;
                      if (typeof data5 != "string")
                        return validate2.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (data5 !== "EUR")
                        return validate2.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema8.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.version !== void 0 && func0.call(data, "version")) {
                        let data6 = data.version, _errs20 = errors, _errs21 = errors;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)))
                          return validate2.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs21 && typeof data6 == "number") {
                          if (data6 > 9007199254740991 || isNaN(data6))
                            return validate2.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data6 < 0 || isNaN(data6))
                            return validate2.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.createdAt !== void 0 && func0.call(data, "createdAt")) {
                          let data7 = data.createdAt, _errs23 = errors, _errs24 = errors;
                          if (errors === _errs24 && errors === _errs24)
                            if (typeof data7 == "string") {
                              if (func14(data7) > 40)
                                return validate2.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Time/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                              if (!formats2.validate(data7))
                                return validate2.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            } else
                              return validate2.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.updatedAt !== void 0 && func0.call(data, "updatedAt")) {
                            let data8 = data.updatedAt, _errs26 = errors, _errs27 = errors;
                            if (errors === _errs27 && errors === _errs27)
                              if (typeof data8 == "string") {
                                if (func14(data8) > 40)
                                  return validate2.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Time/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                if (!formats2.validate(data8))
                                  return validate2.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                              } else
                                return validate2.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid0 = _errs26 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.links !== void 0 && func0.call(data, "links")) {
                              let _errs29 = errors;
                              validate3(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
                              var valid0 = _errs29 === errors;
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
      return validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate2.errors = vErrors, errors === 0;
}
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.self === void 0 || !func0.call(data, "self")) && (missing0 = "self"))
        return validate6.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "self" || key0 === "next")) {
            return validate6.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.self !== void 0 && func0.call(data, "self")) {
            let data0 = data.self, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func14(data0) > 2048)
                  return validate6.errors = [{ instancePath: instancePath + "/self", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
              } else
                return validate6.errors = [{ instancePath: instancePath + "/self", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.next !== void 0 && func0.call(data, "next")) {
              let data1 = data.next, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func14(data1) > 2048)
                    return validate6.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                } else
                  return validate6.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate6.errors = vErrors, errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.items === void 0 || !func0.call(data, "items")) && (missing0 = "items") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate1.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "items" || key0 === "links")) {
            return validate1.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.items !== void 0 && func0.call(data, "items")) {
            let data0 = data.items, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate2(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate1.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.links !== void 0 && func0.call(data, "links")) {
              let _errs5 = errors;
              validate6(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length);
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate1.errors = vErrors, errors === 0;
}
var listProducts_400 = validate8;
var schema21 = { type: "string", enum: ["invalid_request", "invalid_cursor", "unauthorized", "forbidden", "invalid_key", "not_found", "version_conflict", "already_exists", "precondition_failed", "precondition_required", "too_large", "unsupported_media_type", "too_many_requests", "quota_exceeded", "upstream_failed", "timeout", "internal_error", "unavailable"] };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate8.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code" || key0 === "remedy" || key0 === "requestId")) {
            return validate8.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func14(data0) > 1e3)
                  return validate8.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate8.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate8.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "forbidden" || data1 === "invalid_key" || data1 === "not_found" || data1 === "version_conflict" || data1 === "already_exists" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_large" || data1 === "unsupported_media_type" || data1 === "too_many_requests" || data1 === "quota_exceeded" || data1 === "upstream_failed" || data1 === "timeout" || data1 === "internal_error" || data1 === "unavailable"))
                return validate8.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema21.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.remedy !== void 0 && func0.call(data, "remedy")) {
                let data2 = data.remedy, _errs7 = errors;
                if (errors === _errs7)
                  if (typeof data2 == "string") {
                    if (func14(data2) > 500)
                      return validate8.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], !1;
                  } else
                    return validate8.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.requestId !== void 0 && func0.call(data, "requestId")) {
                  let data3 = data.requestId, _errs9 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func14(data3) > 60)
                        return validate8.errors = [{ instancePath: instancePath + "/requestId", schemaPath: "#/components/schemas/RequestId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }], !1;
                    } else
                      return validate8.errors = [{ instancePath: instancePath + "/requestId", schemaPath: "#/components/schemas/RequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate8.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate8.errors = vErrors, errors === 0;
}
var createProduct_201 = validate9;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.category === void 0 || !func0.call(data, "category")) && (missing0 = "category") || (data.price === void 0 || !func0.call(data, "price")) && (missing0 = "price") || (data.currency === void 0 || !func0.call(data, "currency")) && (missing0 = "currency") || (data.version === void 0 || !func0.call(data, "version")) && (missing0 = "version") || (data.createdAt === void 0 || !func0.call(data, "createdAt")) && (missing0 = "createdAt") || (data.updatedAt === void 0 || !func0.call(data, "updatedAt")) && (missing0 = "updatedAt") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate9.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!func0.call(schema2.properties, key0)) {
            return validate9.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (func14(data0) > 36)
                  return validate9.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" }], !1;
                if (!formats0.test(data0))
                  return validate9.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate9.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0 && func0.call(data, "name")) {
              let data1 = data.name, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func14(data1) > 120)
                    return validate9.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ProductName/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" }], !1;
                  if (func14(data1) < 1)
                    return validate9.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ProductName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern0.test(data1))
                    return validate9.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ProductName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                } else
                  return validate9.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ProductName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.description !== void 0 && func0.call(data, "description")) {
                let data2 = data.description, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func14(data2) > 2e3)
                      return validate9.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/ProductDescription/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], !1;
                  } else
                    return validate9.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/ProductDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.category !== void 0 && func0.call(data, "category")) {
                  let data3 = data.category, _errs11 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func14(data3) > 40)
                        return validate9.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/components/schemas/Category/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                      if (func14(data3) < 1)
                        return validate9.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/components/schemas/Category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      if (!pattern1.test(data3))
                        return validate9.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/components/schemas/Category/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' }], !1;
                    } else
                      return validate9.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/components/schemas/Category/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.price !== void 0 && func0.call(data, "price")) {
                    let data4 = data.price, _errs14 = errors, _errs15 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                      return validate9.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/components/schemas/Amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs15 && typeof data4 == "number") {
                      if (data4 > 9007199254740991 || isNaN(data4))
                        return validate9.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/components/schemas/Amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                      if (data4 < 0 || isNaN(data4))
                        return validate9.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/components/schemas/Amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.currency !== void 0 && func0.call(data, "currency")) {
                      let data5 = data.currency, _errs17 = errors;
                      if (typeof data5 != "string")
                        return validate9.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (data5 !== "EUR")
                        return validate9.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema8.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.version !== void 0 && func0.call(data, "version")) {
                        let data6 = data.version, _errs20 = errors, _errs21 = errors;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)))
                          return validate9.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs21 && typeof data6 == "number") {
                          if (data6 > 9007199254740991 || isNaN(data6))
                            return validate9.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data6 < 0 || isNaN(data6))
                            return validate9.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/components/schemas/Version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.createdAt !== void 0 && func0.call(data, "createdAt")) {
                          let data7 = data.createdAt, _errs23 = errors, _errs24 = errors;
                          if (errors === _errs24 && errors === _errs24)
                            if (typeof data7 == "string") {
                              if (func14(data7) > 40)
                                return validate9.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Time/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                              if (!formats2.validate(data7))
                                return validate9.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            } else
                              return validate9.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.updatedAt !== void 0 && func0.call(data, "updatedAt")) {
                            let data8 = data.updatedAt, _errs26 = errors, _errs27 = errors;
                            if (errors === _errs27 && errors === _errs27)
                              if (typeof data8 == "string") {
                                if (func14(data8) > 40)
                                  return validate9.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Time/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                if (!formats2.validate(data8))
                                  return validate9.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                              } else
                                return validate9.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid0 = _errs26 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.links !== void 0 && func0.call(data, "links")) {
                              let _errs29 = errors;
                              validate3(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
                              var valid0 = _errs29 === errors;
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
  listProducts: { 200: listProducts_200, 400: listProducts_400, 403: listProducts_400, 429: listProducts_400, 500: listProducts_400, 502: listProducts_400, 504: listProducts_400 },
  createProduct: { 201: createProduct_201, 400: listProducts_400, 401: listProducts_400, 403: listProducts_400, 413: listProducts_400, 429: listProducts_400, 500: listProducts_400, 502: listProducts_400, 504: listProducts_400 },
  searchProducts: { 200: listProducts_200, 400: listProducts_400, 403: listProducts_400, 429: listProducts_400, 500: listProducts_400, 502: listProducts_400, 504: listProducts_400 },
  getProduct: { 200: createProduct_201, 400: listProducts_400, 403: listProducts_400, 404: listProducts_400, 429: listProducts_400, 500: listProducts_400, 502: listProducts_400, 504: listProducts_400 },
  replaceProduct: { 200: createProduct_201, 400: listProducts_400, 401: listProducts_400, 403: listProducts_400, 404: listProducts_400, 412: listProducts_400, 413: listProducts_400, 429: listProducts_400, 500: listProducts_400, 502: listProducts_400, 504: listProducts_400 },
  patchProduct: { 200: createProduct_201, 400: listProducts_400, 401: listProducts_400, 403: listProducts_400, 404: listProducts_400, 412: listProducts_400, 413: listProducts_400, 429: listProducts_400, 500: listProducts_400, 502: listProducts_400, 504: listProducts_400 },
  deleteProduct: { 204: null, 400: listProducts_400, 401: listProducts_400, 403: listProducts_400, 404: listProducts_400, 412: listProducts_400, 429: listProducts_400, 500: listProducts_400, 502: listProducts_400, 504: listProducts_400 }
};
export {
  responses
};
