// Made by `npm run generate` from the document; not to be edited.
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// gatehouse:gatehouse:length
var gatehouse_length_exports = {};
__export(gatehouse_length_exports, {
  default: () => gatehouse_length_default
});
var surrogate, count, gatehouse_length_default, init_gatehouse_length = __esm({
  "gatehouse:gatehouse:length"() {
    surrogate = /[\ud800-\udbff]/, count = (text) => {
      let length = 0;
      for (let _ of text) length += 1;
      return length;
    }, gatehouse_length_default = (text) => surrogate.test(text) ? count(text) : text.length;
  }
});

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

// gatehouse:gatehouse:bodies
var listUsers_200 = validate0;
var func0 = Object.prototype.hasOwnProperty, func11 = (init_gatehouse_length(), __toCommonJS(gatehouse_length_exports)).default;
var schema7 = { type: "string", enum: ["customer", "admin"] }, formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, formats4 = require_formats().fullFormats["date-time"], formats6 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i, pattern0 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.userType === void 0 || !func0.call(data, "userType")) && (missing0 = "userType") || (data.createdAt === void 0 || !func0.call(data, "createdAt")) && (missing0 = "createdAt") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate3.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "email" || key0 === "name" || key0 === "userType" || key0 === "createdAt" || key0 === "links")) {
            return validate3.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (!formats0.test(data0))
                  return validate3.errors = [{ instancePath: instancePath + "/id", schemaPath: "api#/components/schemas/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate3.errors = [{ instancePath: instancePath + "/id", schemaPath: "api#/components/schemas/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0 && func0.call(data, "email")) {
              let data1 = data.email, _errs5 = errors, _errs6 = errors;
              if (errors === _errs6 && errors === _errs6)
                if (typeof data1 == "string") {
                  if (func11(data1) > 254)
                    return validate3.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }], !1;
                  if (func11(data1) < 3)
                    return validate3.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                  if (!formats2.test(data1))
                    return validate3.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }], !1;
                } else
                  return validate3.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0 && func0.call(data, "name")) {
                let data2 = data.name, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func11(data2) > 100)
                      return validate3.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (func11(data2) < 1)
                      return validate3.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    if (!pattern0.test(data2))
                      return validate3.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                  } else
                    return validate3.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.userType !== void 0 && func0.call(data, "userType")) {
                  let data3 = data.userType, _errs11 = errors;
                  if (typeof data3 != "string")
                    return validate3.errors = [{ instancePath: instancePath + "/userType", schemaPath: "api#/components/schemas/UserType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(data3 === "customer" || data3 === "admin"))
                    return validate3.errors = [{ instancePath: instancePath + "/userType", schemaPath: "api#/components/schemas/UserType/enum", keyword: "enum", params: { allowedValues: schema7.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.createdAt !== void 0 && func0.call(data, "createdAt")) {
                    let data4 = data.createdAt, _errs14 = errors;
                    if (errors === _errs14 && errors === _errs14)
                      if (typeof data4 == "string") {
                        if (!formats4.validate(data4))
                          return validate3.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      } else
                        return validate3.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.links !== void 0 && func0.call(data, "links")) {
                      let data5 = data.links, _errs16 = errors;
                      if (errors === _errs16)
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if ((data5.self === void 0 || !func0.call(data5, "self")) && (missing1 = "self"))
                            return validate3.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                          {
                            let _errs18 = errors;
                            for (let key1 of Object.keys(data5))
                              if (key1 !== "self") {
                                return validate3.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                break;
                              }
                            if (_errs18 === errors && data5.self !== void 0 && func0.call(data5, "self")) {
                              let data6 = data5.self, _errs20 = errors;
                              if (errors === _errs20 && errors === _errs20)
                                if (typeof data6 == "string") {
                                  if (func11(data6) > 2048)
                                    return validate3.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                  if (!formats6.test(data6))
                                    return validate3.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                } else
                                  return validate3.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            }
                          }
                        } else
                          return validate3.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                }
              }
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
      if ((data.users === void 0 || !func0.call(data, "users")) && (missing0 = "users") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "users" || key0 === "links")) {
            return validate2.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.users !== void 0 && func0.call(data, "users")) {
            let data0 = data.users, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                if (data0.length > 100)
                  return validate2.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs4 = errors;
                    validate3(data0[i0], { instancePath: instancePath + "/users/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
                    var valid1 = _errs4 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate2.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.links !== void 0 && func0.call(data, "links")) {
              let data2 = data.links, _errs5 = errors;
              if (errors === _errs5)
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  let missing1;
                  if ((data2.self === void 0 || !func0.call(data2, "self")) && (missing1 = "self"))
                    return validate2.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs7 = errors;
                    for (let key1 of Object.keys(data2))
                      if (!(key1 === "self" || key1 === "next")) {
                        return validate2.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs7 === errors) {
                      if (data2.self !== void 0 && func0.call(data2, "self")) {
                        let data3 = data2.self, _errs8 = errors, _errs9 = errors;
                        if (errors === _errs9 && errors === _errs9)
                          if (typeof data3 == "string") {
                            if (func11(data3) > 2048)
                              return validate2.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                            if (!formats6.test(data3))
                              return validate2.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                          } else
                            return validate2.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs8 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data2.next !== void 0 && func0.call(data2, "next")) {
                          let data4 = data2.next, _errs11 = errors, _errs12 = errors;
                          if (errors === _errs12 && errors === _errs12)
                            if (typeof data4 == "string") {
                              if (func11(data4) > 2048)
                                return validate2.errors = [{ instancePath: instancePath + "/links/next", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                              if (!formats6.test(data4))
                                return validate2.errors = [{ instancePath: instancePath + "/links/next", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                            } else
                              return validate2.errors = [{ instancePath: instancePath + "/links/next", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                    }
                  }
                } else
                  return validate2.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate2.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate2(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate0.errors = vErrors, errors === 0;
}
var listUsers_400 = validate6;
var schema13 = { type: "string", enum: ["invalid_request", "invalid_cursor", "unauthorized", "invalid_credentials", "account_inactive", "forbidden", "not_found", "email_taken", "cart_empty", "cart_changed", "out_of_stock", "illegal_transition", "own_account", "idempotency_in_progress", "idempotency_key_reused", "unknown_product", "duplicate_product", "precondition_failed", "precondition_required", "too_many_attempts", "internal_error", "unavailable"] };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate7.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate7.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate7.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate7.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate7.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate7.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate7.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate7.errors = vErrors, errors === 0;
}
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate7(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length), validate6.errors = vErrors, errors === 0;
}
var listUsers_401 = validate9;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate10.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate10.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate10(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length), validate9.errors = vErrors, errors === 0;
}
var listUsers_403 = validate12;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate13.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate13.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate13.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate13.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate13.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate13.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate13(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length), validate12.errors = vErrors, errors === 0;
}
var listUsers_429 = validate15;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate16.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate16.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate16.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate16.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate16.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate16.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate16(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length), validate15.errors = vErrors, errors === 0;
}
var listUsers_500 = validate18;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate19.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate19.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate19.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate19.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate19.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate19.errors = vErrors, errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate19(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length), validate18.errors = vErrors, errors === 0;
}
var listUsers_503 = validate21;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate22.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate22.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate22.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate22.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var createUser_201 = validate24;
var schema30 = { type: "object", additionalProperties: !1, required: ["id", "email", "name", "userType", "status", "createdAt", "links"], properties: { id: { $ref: "api#/components/schemas/UserId" }, email: { $ref: "api#/components/schemas/Email" }, name: { $ref: "api#/components/schemas/PersonName" }, userType: { $ref: "api#/components/schemas/UserType" }, status: { type: "string", enum: ["active", "suspended"] }, createdAt: { type: "string", format: "date-time" }, links: { type: "object", additionalProperties: !1, required: ["self"], properties: { self: { $ref: "api#/components/schemas/Link" }, orders: { $ref: "api#/components/schemas/Link" }, cart: { $ref: "api#/components/schemas/Link" } } } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.userType === void 0 || !func0.call(data, "userType")) && (missing0 = "userType") || (data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status") || (data.createdAt === void 0 || !func0.call(data, "createdAt")) && (missing0 = "createdAt") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "email" || key0 === "name" || key0 === "userType" || key0 === "status" || key0 === "createdAt" || key0 === "links")) {
            return validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (!formats0.test(data0))
                  return validate25.errors = [{ instancePath: instancePath + "/id", schemaPath: "api#/components/schemas/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate25.errors = [{ instancePath: instancePath + "/id", schemaPath: "api#/components/schemas/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0 && func0.call(data, "email")) {
              let data1 = data.email, _errs5 = errors, _errs6 = errors;
              if (errors === _errs6 && errors === _errs6)
                if (typeof data1 == "string") {
                  if (func11(data1) > 254)
                    return validate25.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }], !1;
                  if (func11(data1) < 3)
                    return validate25.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                  if (!formats2.test(data1))
                    return validate25.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }], !1;
                } else
                  return validate25.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0 && func0.call(data, "name")) {
                let data2 = data.name, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func11(data2) > 100)
                      return validate25.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (func11(data2) < 1)
                      return validate25.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    if (!pattern0.test(data2))
                      return validate25.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                  } else
                    return validate25.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.userType !== void 0 && func0.call(data, "userType")) {
                  let data3 = data.userType, _errs11 = errors;
                  if (typeof data3 != "string")
                    return validate25.errors = [{ instancePath: instancePath + "/userType", schemaPath: "api#/components/schemas/UserType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(data3 === "customer" || data3 === "admin"))
                    return validate25.errors = [{ instancePath: instancePath + "/userType", schemaPath: "api#/components/schemas/UserType/enum", keyword: "enum", params: { allowedValues: schema7.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.status !== void 0 && func0.call(data, "status")) {
                    let data4 = data.status, _errs14 = errors;
                    if (typeof data4 != "string")
                      return validate25.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data4 === "active" || data4 === "suspended"))
                      return validate25.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema30.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.createdAt !== void 0 && func0.call(data, "createdAt")) {
                      let data5 = data.createdAt, _errs16 = errors;
                      if (errors === _errs16 && errors === _errs16)
                        if (typeof data5 == "string") {
                          if (!formats4.validate(data5))
                            return validate25.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate25.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.links !== void 0 && func0.call(data, "links")) {
                        let data6 = data.links, _errs18 = errors;
                        if (errors === _errs18)
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing1;
                            if ((data6.self === void 0 || !func0.call(data6, "self")) && (missing1 = "self"))
                              return validate25.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            {
                              let _errs20 = errors;
                              for (let key1 of Object.keys(data6))
                                if (!(key1 === "self" || key1 === "orders" || key1 === "cart")) {
                                  return validate25.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (_errs20 === errors) {
                                if (data6.self !== void 0 && func0.call(data6, "self")) {
                                  let data7 = data6.self, _errs21 = errors, _errs22 = errors;
                                  if (errors === _errs22 && errors === _errs22)
                                    if (typeof data7 == "string") {
                                      if (func11(data7) > 2048)
                                        return validate25.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                      if (!formats6.test(data7))
                                        return validate25.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                    } else
                                      return validate25.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid5 = _errs21 === errors;
                                } else
                                  var valid5 = !0;
                                if (valid5) {
                                  if (data6.orders !== void 0 && func0.call(data6, "orders")) {
                                    let data8 = data6.orders, _errs24 = errors, _errs25 = errors;
                                    if (errors === _errs25 && errors === _errs25)
                                      if (typeof data8 == "string") {
                                        if (func11(data8) > 2048)
                                          return validate25.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                        if (!formats6.test(data8))
                                          return validate25.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                      } else
                                        return validate25.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid5 = _errs24 === errors;
                                  } else
                                    var valid5 = !0;
                                  if (valid5)
                                    if (data6.cart !== void 0 && func0.call(data6, "cart")) {
                                      let data9 = data6.cart, _errs27 = errors, _errs28 = errors;
                                      if (errors === _errs28 && errors === _errs28)
                                        if (typeof data9 == "string") {
                                          if (func11(data9) > 2048)
                                            return validate25.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                          if (!formats6.test(data9))
                                            return validate25.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                        } else
                                          return validate25.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid5 = _errs27 === errors;
                                    } else
                                      var valid5 = !0;
                                }
                              }
                            }
                          } else
                            return validate25.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs18 === errors;
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
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate24.errors = vErrors, errors === 0;
}
var createUser_400 = validate27;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate28.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate28.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate28.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate28.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate27.errors = vErrors, errors === 0;
}
var createUser_401 = validate30;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate31.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate31.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate31.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate31.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate31(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}
var createUser_403 = validate33;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate34.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate34.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate34.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate34.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate34(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length), validate33.errors = vErrors, errors === 0;
}
var createUser_409 = validate36;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate37.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate37.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate37.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate37.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate37(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), validate36.errors = vErrors, errors === 0;
}
var createUser_429 = validate39;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate40.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate40.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate40.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate40.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate40(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
var createUser_500 = validate42;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate43.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate43.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate43.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate43.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate43.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate43(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), validate42.errors = vErrors, errors === 0;
}
var createUser_503 = validate45;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate46.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate46.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate46.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate46.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate46.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate46(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), validate45.errors = vErrors, errors === 0;
}
var getUser_200 = validate48;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.userType === void 0 || !func0.call(data, "userType")) && (missing0 = "userType") || (data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status") || (data.createdAt === void 0 || !func0.call(data, "createdAt")) && (missing0 = "createdAt") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "email" || key0 === "name" || key0 === "userType" || key0 === "status" || key0 === "createdAt" || key0 === "links")) {
            return validate49.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (!formats0.test(data0))
                  return validate49.errors = [{ instancePath: instancePath + "/id", schemaPath: "api#/components/schemas/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate49.errors = [{ instancePath: instancePath + "/id", schemaPath: "api#/components/schemas/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0 && func0.call(data, "email")) {
              let data1 = data.email, _errs5 = errors, _errs6 = errors;
              if (errors === _errs6 && errors === _errs6)
                if (typeof data1 == "string") {
                  if (func11(data1) > 254)
                    return validate49.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }], !1;
                  if (func11(data1) < 3)
                    return validate49.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                  if (!formats2.test(data1))
                    return validate49.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }], !1;
                } else
                  return validate49.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0 && func0.call(data, "name")) {
                let data2 = data.name, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func11(data2) > 100)
                      return validate49.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (func11(data2) < 1)
                      return validate49.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    if (!pattern0.test(data2))
                      return validate49.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                  } else
                    return validate49.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.userType !== void 0 && func0.call(data, "userType")) {
                  let data3 = data.userType, _errs11 = errors;
                  if (typeof data3 != "string")
                    return validate49.errors = [{ instancePath: instancePath + "/userType", schemaPath: "api#/components/schemas/UserType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(data3 === "customer" || data3 === "admin"))
                    return validate49.errors = [{ instancePath: instancePath + "/userType", schemaPath: "api#/components/schemas/UserType/enum", keyword: "enum", params: { allowedValues: schema7.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.status !== void 0 && func0.call(data, "status")) {
                    let data4 = data.status, _errs14 = errors;
                    if (typeof data4 != "string")
                      return validate49.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data4 === "active" || data4 === "suspended"))
                      return validate49.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema30.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.createdAt !== void 0 && func0.call(data, "createdAt")) {
                      let data5 = data.createdAt, _errs16 = errors;
                      if (errors === _errs16 && errors === _errs16)
                        if (typeof data5 == "string") {
                          if (!formats4.validate(data5))
                            return validate49.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate49.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.links !== void 0 && func0.call(data, "links")) {
                        let data6 = data.links, _errs18 = errors;
                        if (errors === _errs18)
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing1;
                            if ((data6.self === void 0 || !func0.call(data6, "self")) && (missing1 = "self"))
                              return validate49.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            {
                              let _errs20 = errors;
                              for (let key1 of Object.keys(data6))
                                if (!(key1 === "self" || key1 === "orders" || key1 === "cart")) {
                                  return validate49.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (_errs20 === errors) {
                                if (data6.self !== void 0 && func0.call(data6, "self")) {
                                  let data7 = data6.self, _errs21 = errors, _errs22 = errors;
                                  if (errors === _errs22 && errors === _errs22)
                                    if (typeof data7 == "string") {
                                      if (func11(data7) > 2048)
                                        return validate49.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                      if (!formats6.test(data7))
                                        return validate49.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                    } else
                                      return validate49.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid5 = _errs21 === errors;
                                } else
                                  var valid5 = !0;
                                if (valid5) {
                                  if (data6.orders !== void 0 && func0.call(data6, "orders")) {
                                    let data8 = data6.orders, _errs24 = errors, _errs25 = errors;
                                    if (errors === _errs25 && errors === _errs25)
                                      if (typeof data8 == "string") {
                                        if (func11(data8) > 2048)
                                          return validate49.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                        if (!formats6.test(data8))
                                          return validate49.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                      } else
                                        return validate49.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid5 = _errs24 === errors;
                                  } else
                                    var valid5 = !0;
                                  if (valid5)
                                    if (data6.cart !== void 0 && func0.call(data6, "cart")) {
                                      let data9 = data6.cart, _errs27 = errors, _errs28 = errors;
                                      if (errors === _errs28 && errors === _errs28)
                                        if (typeof data9 == "string") {
                                          if (func11(data9) > 2048)
                                            return validate49.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                          if (!formats6.test(data9))
                                            return validate49.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                        } else
                                          return validate49.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid5 = _errs27 === errors;
                                    } else
                                      var valid5 = !0;
                                }
                              }
                            }
                          } else
                            return validate49.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs18 === errors;
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
      return validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate49.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate49(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), validate48.errors = vErrors, errors === 0;
}
var getUser_400 = validate51;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate52.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate52.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate52.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate52.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate52(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length), validate51.errors = vErrors, errors === 0;
}
var getUser_401 = validate54;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate55.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate55.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate55.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate55.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate55.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate55(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length), validate54.errors = vErrors, errors === 0;
}
var getUser_404 = validate57;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate58.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate58.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate58.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate58.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate58.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate58(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length), validate57.errors = vErrors, errors === 0;
}
var getUser_429 = validate60;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate61.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate61.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate61.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate61.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate61.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate61.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate61(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
}
var getUser_500 = validate63;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate64.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate64.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate64.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate64.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate64.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate64(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length), validate63.errors = vErrors, errors === 0;
}
var getUser_503 = validate66;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate67.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate67.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate67.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate67.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate67.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate67.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate67.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate67(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length), validate66.errors = vErrors, errors === 0;
}
var updateUser_200 = validate69;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.userType === void 0 || !func0.call(data, "userType")) && (missing0 = "userType") || (data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status") || (data.createdAt === void 0 || !func0.call(data, "createdAt")) && (missing0 = "createdAt") || (data.links === void 0 || !func0.call(data, "links")) && (missing0 = "links"))
        return validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "email" || key0 === "name" || key0 === "userType" || key0 === "status" || key0 === "createdAt" || key0 === "links")) {
            return validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors, _errs3 = errors;
            if (errors === _errs3 && errors === _errs3)
              if (typeof data0 == "string") {
                if (!formats0.test(data0))
                  return validate70.errors = [{ instancePath: instancePath + "/id", schemaPath: "api#/components/schemas/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
              } else
                return validate70.errors = [{ instancePath: instancePath + "/id", schemaPath: "api#/components/schemas/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0 && func0.call(data, "email")) {
              let data1 = data.email, _errs5 = errors, _errs6 = errors;
              if (errors === _errs6 && errors === _errs6)
                if (typeof data1 == "string") {
                  if (func11(data1) > 254)
                    return validate70.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }], !1;
                  if (func11(data1) < 3)
                    return validate70.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                  if (!formats2.test(data1))
                    return validate70.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }], !1;
                } else
                  return validate70.errors = [{ instancePath: instancePath + "/email", schemaPath: "api#/components/schemas/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0 && func0.call(data, "name")) {
                let data2 = data.name, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func11(data2) > 100)
                      return validate70.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (func11(data2) < 1)
                      return validate70.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    if (!pattern0.test(data2))
                      return validate70.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                  } else
                    return validate70.errors = [{ instancePath: instancePath + "/name", schemaPath: "api#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.userType !== void 0 && func0.call(data, "userType")) {
                  let data3 = data.userType, _errs11 = errors;
                  if (typeof data3 != "string")
                    return validate70.errors = [{ instancePath: instancePath + "/userType", schemaPath: "api#/components/schemas/UserType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(data3 === "customer" || data3 === "admin"))
                    return validate70.errors = [{ instancePath: instancePath + "/userType", schemaPath: "api#/components/schemas/UserType/enum", keyword: "enum", params: { allowedValues: schema7.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.status !== void 0 && func0.call(data, "status")) {
                    let data4 = data.status, _errs14 = errors;
                    if (typeof data4 != "string")
                      return validate70.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data4 === "active" || data4 === "suspended"))
                      return validate70.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema30.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.createdAt !== void 0 && func0.call(data, "createdAt")) {
                      let data5 = data.createdAt, _errs16 = errors;
                      if (errors === _errs16 && errors === _errs16)
                        if (typeof data5 == "string") {
                          if (!formats4.validate(data5))
                            return validate70.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate70.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.links !== void 0 && func0.call(data, "links")) {
                        let data6 = data.links, _errs18 = errors;
                        if (errors === _errs18)
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing1;
                            if ((data6.self === void 0 || !func0.call(data6, "self")) && (missing1 = "self"))
                              return validate70.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            {
                              let _errs20 = errors;
                              for (let key1 of Object.keys(data6))
                                if (!(key1 === "self" || key1 === "orders" || key1 === "cart")) {
                                  return validate70.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (_errs20 === errors) {
                                if (data6.self !== void 0 && func0.call(data6, "self")) {
                                  let data7 = data6.self, _errs21 = errors, _errs22 = errors;
                                  if (errors === _errs22 && errors === _errs22)
                                    if (typeof data7 == "string") {
                                      if (func11(data7) > 2048)
                                        return validate70.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                      if (!formats6.test(data7))
                                        return validate70.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                    } else
                                      return validate70.errors = [{ instancePath: instancePath + "/links/self", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid5 = _errs21 === errors;
                                } else
                                  var valid5 = !0;
                                if (valid5) {
                                  if (data6.orders !== void 0 && func0.call(data6, "orders")) {
                                    let data8 = data6.orders, _errs24 = errors, _errs25 = errors;
                                    if (errors === _errs25 && errors === _errs25)
                                      if (typeof data8 == "string") {
                                        if (func11(data8) > 2048)
                                          return validate70.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                        if (!formats6.test(data8))
                                          return validate70.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                      } else
                                        return validate70.errors = [{ instancePath: instancePath + "/links/orders", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid5 = _errs24 === errors;
                                  } else
                                    var valid5 = !0;
                                  if (valid5)
                                    if (data6.cart !== void 0 && func0.call(data6, "cart")) {
                                      let data9 = data6.cart, _errs27 = errors, _errs28 = errors;
                                      if (errors === _errs28 && errors === _errs28)
                                        if (typeof data9 == "string") {
                                          if (func11(data9) > 2048)
                                            return validate70.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "api#/components/schemas/Link/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                          if (!formats6.test(data9))
                                            return validate70.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "api#/components/schemas/Link/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' }], !1;
                                        } else
                                          return validate70.errors = [{ instancePath: instancePath + "/links/cart", schemaPath: "api#/components/schemas/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid5 = _errs27 === errors;
                                    } else
                                      var valid5 = !0;
                                }
                              }
                            }
                          } else
                            return validate70.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs18 === errors;
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
      return validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate70.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate70(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length), validate69.errors = vErrors, errors === 0;
}
var updateUser_400 = validate72;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate73.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate73.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate73.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate73.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate73.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate73.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate73(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length), validate72.errors = vErrors, errors === 0;
}
var updateUser_401 = validate75;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate76.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate76.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate76.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate76.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate76.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate76.errors = vErrors, errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate76(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length), validate75.errors = vErrors, errors === 0;
}
var updateUser_404 = validate78;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate79.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate79.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate79.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate79.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate79.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate79.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate79.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate79(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length), validate78.errors = vErrors, errors === 0;
}
var updateUser_409 = validate81;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate82.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate82.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate82.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate82.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate82.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate82.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate82(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length), validate81.errors = vErrors, errors === 0;
}
var updateUser_412 = validate84;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate85.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate85.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate85.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate85.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate85.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate85.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate85.errors = vErrors, errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate85(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length), validate84.errors = vErrors, errors === 0;
}
var updateUser_428 = validate87;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate88.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate88.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate88.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate88.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate88.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate88.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate88.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate88(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length), validate87.errors = vErrors, errors === 0;
}
var updateUser_429 = validate90;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate91.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate91.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate91.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate91.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate91.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate91.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate91.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate91(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate90.errors = vErrors, errors === 0;
}
var updateUser_500 = validate93;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate94.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate94.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate94.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate94.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate94.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate94.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate94(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length), validate93.errors = vErrors, errors === 0;
}
var updateUser_503 = validate96;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate97.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate97.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate97.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate97.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate97.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate97.errors = vErrors, errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate97(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate96.errors = vErrors, errors === 0;
}
var deleteUser_400 = validate99;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate100.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate100.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate100.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate100.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate100.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate100.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate100(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length), validate99.errors = vErrors, errors === 0;
}
var deleteUser_401 = validate102;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate103.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate103.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate103.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate103.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate103.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate103(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
var deleteUser_404 = validate105;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate106.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate106.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate106.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate106.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate106.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate106.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate106.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate106(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length), validate105.errors = vErrors, errors === 0;
}
var deleteUser_429 = validate108;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate109.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate109.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate109.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate109.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate109.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate109.errors = vErrors, errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate109(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length), validate108.errors = vErrors, errors === 0;
}
var deleteUser_500 = validate111;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate112.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate112.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate112.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate112.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate112.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate112.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate112(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length), validate111.errors = vErrors, errors === 0;
}
var deleteUser_503 = validate114;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate115.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "message" || key0 === "code")) {
            return validate115.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func11(data0) > 1e3)
                  return validate115.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
              } else
                return validate115.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code, _errs4 = errors;
              if (typeof data1 != "string")
                return validate115.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "invalid_request" || data1 === "invalid_cursor" || data1 === "unauthorized" || data1 === "invalid_credentials" || data1 === "account_inactive" || data1 === "forbidden" || data1 === "not_found" || data1 === "email_taken" || data1 === "cart_empty" || data1 === "cart_changed" || data1 === "out_of_stock" || data1 === "illegal_transition" || data1 === "own_account" || data1 === "idempotency_in_progress" || data1 === "idempotency_key_reused" || data1 === "unknown_product" || data1 === "duplicate_product" || data1 === "precondition_failed" || data1 === "precondition_required" || data1 === "too_many_attempts" || data1 === "internal_error" || data1 === "unavailable"))
                return validate115.errors = [{ instancePath: instancePath + "/code", schemaPath: "api#/components/schemas/ErrorCode/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate115.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate115(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}

// <stdin>
var responses = {
  listUsers: { 200: listUsers_200, 400: listUsers_400, 401: listUsers_401, 403: listUsers_403, 429: listUsers_429, 500: listUsers_500, 503: listUsers_503 },
  createUser: { 201: createUser_201, 400: createUser_400, 401: createUser_401, 403: createUser_403, 409: createUser_409, 429: createUser_429, 500: createUser_500, 503: createUser_503 },
  getUser: { 200: getUser_200, 400: getUser_400, 401: getUser_401, 404: getUser_404, 429: getUser_429, 500: getUser_500, 503: getUser_503 },
  updateUser: { 200: updateUser_200, 400: updateUser_400, 401: updateUser_401, 404: updateUser_404, 409: updateUser_409, 412: updateUser_412, 428: updateUser_428, 429: updateUser_429, 500: updateUser_500, 503: updateUser_503 },
  deleteUser: { 204: null, 400: deleteUser_400, 401: deleteUser_401, 404: deleteUser_404, 429: deleteUser_429, 500: deleteUser_500, 503: deleteUser_503 }
};
export {
  responses
};
