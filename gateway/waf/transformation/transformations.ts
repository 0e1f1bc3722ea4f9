import {
  base64Decode,
  base64DecodeExt,
  hexDecode,
  md5,
  sqlHexDecode,
  utf8ToUnicode,
} from './encodings.ts';
import { cssDecode, escapeSequenceDecode, htmlEntityDecode, jsDecode } from './escapes.ts';
import { normalizePath, normalizePathWin } from './normalize-path.ts';
import { urlDecode, urlDecodeUni } from './url-decode.ts';
import {
  commandLine,
  compressWhiteSpace,
  lowerCase,
  removeNulls,
  replaceComments,
  replaceNulls,
} from './white-space.ts';

/** Rewrites a part of a request before it is inspected; one character is one byte. */
export type Transformation = (text: string) => string;

/** All that WAF names (WAF API reference, "TextTransformation"). */
export const transformations: Readonly<Record<string, Transformation>> = {
  NONE: (text) => text,
  BASE64_DECODE: base64Decode,
  BASE64_DECODE_EXT: base64DecodeExt,
  CMD_LINE: commandLine,
  COMPRESS_WHITE_SPACE: compressWhiteSpace,
  CSS_DECODE: cssDecode,
  ESCAPE_SEQ_DECODE: escapeSequenceDecode,
  HEX_DECODE: hexDecode,
  HTML_ENTITY_DECODE: htmlEntityDecode,
  JS_DECODE: jsDecode,
  LOWERCASE: lowerCase,
  MD5: md5,
  NORMALIZE_PATH: normalizePath,
  NORMALIZE_PATH_WIN: normalizePathWin,
  REMOVE_NULLS: removeNulls,
  REPLACE_COMMENTS: replaceComments,
  REPLACE_NULLS: replaceNulls,
  SQL_HEX_DECODE: sqlHexDecode,
  URL_DECODE: urlDecode,
  URL_DECODE_UNI: urlDecodeUni,
  UTF8_TO_UNICODE: utf8ToUnicode,
};
