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
var module1 = __toESM(require_formats()), getReport_200 = validate1, schema1 = { type: "object", additionalProperties: !1, required: ["id", "kind", "status", "requestedAt", "links"], properties: { id: { $ref: "#/components/schemas/Id" }, kind: { $ref: "#/components/schemas/ReportKind" }, status: { type: "string", enum: ["pending", "ready", "failed"] }, requestedAt: { $ref: "#/components/schemas/Time" }, finishedAt: { $ref: "#/components/schemas/Time" }, result: { $ref: "#/components/schemas/ReportResult" }, links: { $ref: "#/components/schemas/SelfLink" } } };
var schema3 = { type: "string", enum: ["catalog", "inventory"] };
var func0 = Object.prototype.hasOwnProperty, func6 = gatehouse_length_default, formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, formats2 = module1.fullFormats["date-time"];
var schema11 = { type: "string", enum: ["EUR"] };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.products === void 0 || !func0.call(data, "products")) && (missing0 = "products"))
        return validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "products" || key0 === "categories" || key0 === "prices" || key0 === "onHand" || key0 === "outOfStock" || key0 === "low")) {
            return validate2.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.products !== void 0 && func0.call(data, "products")) {
            let data0 = data.products, _errs2 = errors, _errs3 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
              return validate2.errors = [{ instancePath: instancePath + "/products", schemaPath: "#/components/schemas/ReportCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs3 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
              return validate2.errors = [{ instancePath: instancePath + "/products", schemaPath: "#/components/schemas/ReportCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.categories !== void 0 && func0.call(data, "categories")) {
              let data1 = data.categories, _errs5 = errors;
              if (errors === _errs5)
                if (Array.isArray(data1)) {
                  var valid2 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0], _errs7 = errors;
                    if (errors === _errs7)
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing1;
                        if ((data2.category === void 0 || !func0.call(data2, "category")) && (missing1 = "category") || (data2.products === void 0 || !func0.call(data2, "products")) && (missing1 = "products"))
                          return validate2.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        {
                          let _errs9 = errors;
                          for (let key1 of Object.keys(data2))
                            if (!(key1 === "category" || key1 === "products")) {
                              return validate2.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (_errs9 === errors) {
                            if (data2.category !== void 0 && func0.call(data2, "category")) {
                              let data3 = data2.category, _errs10 = errors;
                              if (errors === _errs10)
                                if (typeof data3 == "string") {
                                  if (func6(data3) > 200)
                                    return validate2.errors = [{ instancePath: instancePath + "/categories/" + i0 + "/category", schemaPath: "#/properties/categories/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                                } else
                                  return validate2.errors = [{ instancePath: instancePath + "/categories/" + i0 + "/category", schemaPath: "#/properties/categories/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs10 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3)
                              if (data2.products !== void 0 && func0.call(data2, "products")) {
                                let data4 = data2.products, _errs12 = errors, _errs13 = errors;
                                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                                  return validate2.errors = [{ instancePath: instancePath + "/categories/" + i0 + "/products", schemaPath: "#/components/schemas/ReportCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs13 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                                  return validate2.errors = [{ instancePath: instancePath + "/categories/" + i0 + "/products", schemaPath: "#/components/schemas/ReportCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid3 = _errs12 === errors;
                              } else
                                var valid3 = !0;
                          }
                        }
                      } else
                        return validate2.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid2 = _errs7 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate2.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.prices !== void 0 && func0.call(data, "prices")) {
                let data5 = data.prices, _errs15 = errors;
                if (errors === _errs15)
                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    let missing2;
                    if ((data5.lowest === void 0 || !func0.call(data5, "lowest")) && (missing2 = "lowest") || (data5.highest === void 0 || !func0.call(data5, "highest")) && (missing2 = "highest") || (data5.currency === void 0 || !func0.call(data5, "currency")) && (missing2 = "currency"))
                      return validate2.errors = [{ instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                    {
                      let _errs17 = errors;
                      for (let key2 of Object.keys(data5))
                        if (!(key2 === "lowest" || key2 === "highest" || key2 === "currency")) {
                          return validate2.errors = [{ instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (_errs17 === errors) {
                        if (data5.lowest !== void 0 && func0.call(data5, "lowest")) {
                          let data6 = data5.lowest, _errs18 = errors, _errs19 = errors;
                          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)))
                            return validate2.errors = [{ instancePath: instancePath + "/prices/lowest", schemaPath: "#/components/schemas/Amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs19 && typeof data6 == "number") {
                            if (data6 > 9007199254740991 || isNaN(data6))
                              return validate2.errors = [{ instancePath: instancePath + "/prices/lowest", schemaPath: "#/components/schemas/Amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                            if (data6 < 0 || isNaN(data6))
                              return validate2.errors = [{ instancePath: instancePath + "/prices/lowest", schemaPath: "#/components/schemas/Amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          }
                          var valid5 = _errs18 === errors;
                        } else
                          var valid5 = !0;
                        if (valid5) {
                          if (data5.highest !== void 0 && func0.call(data5, "highest")) {
                            let data7 = data5.highest, _errs21 = errors, _errs22 = errors;
                            if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)))
                              return validate2.errors = [{ instancePath: instancePath + "/prices/highest", schemaPath: "#/components/schemas/Amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs22 && typeof data7 == "number") {
                              if (data7 > 9007199254740991 || isNaN(data7))
                                return validate2.errors = [{ instancePath: instancePath + "/prices/highest", schemaPath: "#/components/schemas/Amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                              if (data7 < 0 || isNaN(data7))
                                return validate2.errors = [{ instancePath: instancePath + "/prices/highest", schemaPath: "#/components/schemas/Amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            }
                            var valid5 = _errs21 === errors;
                          } else
                            var valid5 = !0;
                          if (valid5)
                            if (data5.currency !== void 0 && func0.call(data5, "currency")) {
                              let data8 = data5.currency, _errs24 = errors;
                              if (typeof data8 != "string")
                                return validate2.errors = [{ instancePath: instancePath + "/prices/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (data8 !== "EUR")
                                return validate2.errors = [{ instancePath: instancePath + "/prices/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema11.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid5 = _errs24 === errors;
                            } else
                              var valid5 = !0;
                        }
                      }
                    }
                  } else
                    return validate2.errors = [{ instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs15 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.onHand !== void 0 && func0.call(data, "onHand")) {
                  let data9 = data.onHand, _errs27 = errors, _errs28 = errors;
                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)))
                    return validate2.errors = [{ instancePath: instancePath + "/onHand", schemaPath: "#/components/schemas/ReportCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs28 && typeof data9 == "number" && (data9 < 0 || isNaN(data9)))
                    return validate2.errors = [{ instancePath: instancePath + "/onHand", schemaPath: "#/components/schemas/ReportCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid0 = _errs27 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.outOfStock !== void 0 && func0.call(data, "outOfStock")) {
                    let data10 = data.outOfStock, _errs30 = errors, _errs31 = errors;
                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10)))
                      return validate2.errors = [{ instancePath: instancePath + "/outOfStock", schemaPath: "#/components/schemas/ReportCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs31 && typeof data10 == "number" && (data10 < 0 || isNaN(data10)))
                      return validate2.errors = [{ instancePath: instancePath + "/outOfStock", schemaPath: "#/components/schemas/ReportCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid0 = _errs30 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.low !== void 0 && func0.call(data, "low")) {
                      let data11 = data.low, _errs33 = errors;
                      if (errors === _errs33)
                        if (Array.isArray(data11)) {
                          var valid11 = !0;
                          let len1 = data11.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data12 = data11[i1], _errs35 = errors;
                            if (errors === _errs35)
                              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                let missing3;
                                if ((data12.sku === void 0 || !func0.call(data12, "sku")) && (missing3 = "sku") || (data12.name === void 0 || !func0.call(data12, "name")) && (missing3 = "name") || (data12.onHand === void 0 || !func0.call(data12, "onHand")) && (missing3 = "onHand"))
                                  return validate2.errors = [{ instancePath: instancePath + "/low/" + i1, schemaPath: "#/properties/low/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                                {
                                  let _errs37 = errors;
                                  for (let key3 of Object.keys(data12))
                                    if (!(key3 === "sku" || key3 === "name" || key3 === "onHand")) {
                                      return validate2.errors = [{ instancePath: instancePath + "/low/" + i1, schemaPath: "#/properties/low/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (_errs37 === errors) {
                                    if (data12.sku !== void 0 && func0.call(data12, "sku")) {
                                      let data13 = data12.sku, _errs38 = errors, _errs39 = errors;
                                      if (errors === _errs39 && errors === _errs39)
                                        if (typeof data13 == "string") {
                                          if (func6(data13) > 36)
                                            return validate2.errors = [{ instancePath: instancePath + "/low/" + i1 + "/sku", schemaPath: "#/components/schemas/Id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" }], !1;
                                          if (!formats0.test(data13))
                                            return validate2.errors = [{ instancePath: instancePath + "/low/" + i1 + "/sku", schemaPath: "#/components/schemas/Id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                                        } else
                                          return validate2.errors = [{ instancePath: instancePath + "/low/" + i1 + "/sku", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid12 = _errs38 === errors;
                                    } else
                                      var valid12 = !0;
                                    if (valid12) {
                                      if (data12.name !== void 0 && func0.call(data12, "name")) {
                                        let data14 = data12.name, _errs41 = errors;
                                        if (errors === _errs41)
                                          if (typeof data14 == "string") {
                                            if (func6(data14) > 200)
                                              return validate2.errors = [{ instancePath: instancePath + "/low/" + i1 + "/name", schemaPath: "#/properties/low/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                                          } else
                                            return validate2.errors = [{ instancePath: instancePath + "/low/" + i1 + "/name", schemaPath: "#/properties/low/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid12 = _errs41 === errors;
                                      } else
                                        var valid12 = !0;
                                      if (valid12)
                                        if (data12.onHand !== void 0 && func0.call(data12, "onHand")) {
                                          let data15 = data12.onHand, _errs43 = errors, _errs44 = errors;
                                          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)))
                                            return validate2.errors = [{ instancePath: instancePath + "/low/" + i1 + "/onHand", schemaPath: "#/components/schemas/ReportCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (errors === _errs44 && typeof data15 == "number" && (data15 < 0 || isNaN(data15)))
                                            return validate2.errors = [{ instancePath: instancePath + "/low/" + i1 + "/onHand", schemaPath: "#/components/schemas/ReportCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                          var valid12 = _errs43 === errors;
                                        } else
                                          var valid12 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate2.errors = [{ instancePath: instancePath + "/low/" + i1, schemaPath: "#/properties/low/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid11 = _errs35 === errors;
                            if (!valid11)
                              break;
                          }
                        } else
                          return validate2.errors = [{ instancePath: instancePath + "/low", schemaPath: "#/properties/low/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs33 === errors;
                    } else
                      var valid0 = !0;
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
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.self === void 0 || !func0.call(data, "self")) && (missing0 = "self"))
        return validate4.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (key0 !== "self") {
            return validate4.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors && data.self !== void 0 && func0.call(data, "self")) {
          let data0 = data.self;
          if (errors === errors)
            if (typeof data0 == "string") {
              if (func6(data0) > 2048)
                return validate4.errors = [{ instancePath: instancePath + "/self", schemaPath: "#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
            } else
              return validate4.errors = [{ instancePath: instancePath + "/self", schemaPath: "#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        }
      }
    } else
      return validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate4.errors = vErrors, errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.kind === void 0 || !func0.call(data, "kind")) && (missing0 = "kind") || (data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status") || (data.requestedAt === void 0 || !func0.call(data, "requestedAt")) && (missing0 = "requestedAt") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate1.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "kind" || key0 === "status" || key0 === "requestedAt" || key0 === "finishedAt" || key0 === "result" || key0 === "links")) {
            return validate1.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (func6(data0) > 36)
                  return validate1.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" }], !1;
                if (!formats0.test(data0))
                  return validate1.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate1.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.kind !== void 0 && func0.call(data, "kind")) {
              let data1 = data.kind, _errs5 = errors;
              if (typeof data1 != "string")
                return validate1.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/ReportKind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "catalog" || data1 === "inventory"))
                return validate1.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/ReportKind/enum", keyword: "enum", params: { allowedValues: schema3.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0 && func0.call(data, "status")) {
                let data2 = data.status, _errs8 = errors;
                if (typeof data2 != "string")
                  return validate1.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data2 === "pending" || data2 === "ready" || data2 === "failed"))
                  return validate1.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema1.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.requestedAt !== void 0 && func0.call(data, "requestedAt")) {
                  let data3 = data.requestedAt, _errs10 = errors, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data3 == "string") {
                      if (func6(data3) > 40)
                        return validate1.errors = [{ instancePath: instancePath + "/requestedAt", schemaPath: "#/components/schemas/Time/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                      if (!formats2.validate(data3))
                        return validate1.errors = [{ instancePath: instancePath + "/requestedAt", schemaPath: "#/components/schemas/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    } else
                      return validate1.errors = [{ instancePath: instancePath + "/requestedAt", schemaPath: "#/components/schemas/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.finishedAt !== void 0 && func0.call(data, "finishedAt")) {
                    let data4 = data.finishedAt, _errs13 = errors, _errs14 = errors;
                    if (errors === _errs14 && errors === _errs14)
                      if (typeof data4 == "string") {
                        if (func6(data4) > 40)
                          return validate1.errors = [{ instancePath: instancePath + "/finishedAt", schemaPath: "#/components/schemas/Time/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                        if (!formats2.validate(data4))
                          return validate1.errors = [{ instancePath: instancePath + "/finishedAt", schemaPath: "#/components/schemas/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      } else
                        return validate1.errors = [{ instancePath: instancePath + "/finishedAt", schemaPath: "#/components/schemas/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.result !== void 0 && func0.call(data, "result")) {
                      let _errs16 = errors;
                      validate2(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.links !== void 0 && func0.call(data, "links")) {
                        let _errs17 = errors;
                        validate4(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate1.errors = vErrors, errors === 0;
}
var getReport_400 = validate6;
var schema19 = { type: "string", enum: ["invalid_request", "invalid_cursor", "unauthorized", "forbidden", "invalid_key", "not_found", "version_conflict", "already_exists", "precondition_failed", "precondition_required", "too_large", "unsupported_media_type", "too_many_requests", "quota_exceeded", "upstream_failed", "timeout", "internal_error", "unavailable"] };
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
          if (!(key0 === "message" || key0 === "code" || key0 === "remedy" || key0 === "requestId")) {
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
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "forbidden" || data1 === "invalid_key" || data1 === "not_found" || data1 === "version_conflict" || data1 === "already_exists" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_large" || data1 === "unsupported_media_type" || data1 === "too_many_requests" || data1 === "quota_exceeded" || data1 === "upstream_failed" || data1 === "timeout" || data1 === "internal_error" || data1 === "unavailable"))
                return validate6.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema19.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.remedy !== void 0 && func0.call(data, "remedy")) {
                let data2 = data.remedy, _errs7 = errors;
                if (errors === _errs7)
                  if (typeof data2 == "string") {
                    if (func6(data2) > 500)
                      return validate6.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], !1;
                  } else
                    return validate6.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.requestId !== void 0 && func0.call(data, "requestId")) {
                  let data3 = data.requestId, _errs9 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func6(data3) > 60)
                        return validate6.errors = [{ instancePath: instancePath + "/requestId", schemaPath: "#/components/schemas/RequestId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }], !1;
                    } else
                      return validate6.errors = [{ instancePath: instancePath + "/requestId", schemaPath: "#/components/schemas/RequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate6.errors = vErrors, errors === 0;
}

// <stdin>
var responses = {
  getReport: { 200: getReport_200, 400: getReport_400, 401: getReport_400, 403: getReport_400, 404: getReport_400, 429: getReport_400, 500: getReport_400, 502: getReport_400, 504: getReport_400 }
};
export {
  responses
};
