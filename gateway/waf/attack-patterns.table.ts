/**
 * What here stands for WAF's SQL injection and cross-site scripting detection, which AWS does not publish:
 * expressions of ours, searched for without regard to case. They find the forms the OWASP guides
 * describe; WAF finds others as well, and may pass over one of these.
 */

/** SQL injection, sensitivity LOW: forms that ordinary text does not have. */
export const sqlInjection = [
  // A quote that closes a literal, and a condition behind it: ' or 1=1, ') and 'a'='a
  `['"\`]\\s*\\)*\\s*(or|and|xor|\\|\\||&&)\\s*[('"\`]*\\s*[\\w@.]+['"\`]*\\s*(=|<|>|!=|like|in\\b|is\\b|between|regexp)`,
  // A condition on numbers: or 1=1, and 2>1
  `\\b(or|and|xor)\\s+\\(?\\s*\\d+\\s*\\)?\\s*(=|<|>|!=|<>|like)\\s*\\(?\\s*\\d+`,
  // A literal closed, and the rest of the statement turned to a comment: admin'--
  `['"\`]\\s*\\)*\\s*(;\\s*)?(--|#|/\\*)`,
  // A second result: union select, union all select
  `\\bunion\\b[\\s(]+((all|distinct)\\b[\\s(]+)?select\\b`,
  // A second statement: ; drop table x
  `;\\s*(select\\b.*\\bfrom\\b|insert\\s+into|update\\s.*\\bset\\b|delete\\s+from|drop\\s+(table|database|user|view)|alter\\s+(table|user)|create\\s+(table|user|database)|truncate\\s+table|exec(ute)?\\s|declare\\s+@|shutdown\\b|grant\\s+\\w+\\s+(on|to)\\b|merge\\s+into)`,
  // Functions that wait, read files or run commands
  `\\b(sleep|benchmark|pg_sleep|load_file|extractvalue|updatexml|dbms_pipe\\.receive_message|utl_inaddr\\.\\w+)\\s*\\(`,
  `\\bwaitfor\\s+(delay|time)\\s+['"]`,
  `\\bxp_cmdshell\\b|\\binto\\s+(out|dump)file\\b|\\bexec(ute)?\\s+(master\\.|xp_|sp_)`,
  // Tables that describe the others
  `\\binformation_schema\\.|\\bsysobjects\\b|\\bsys\\.(tables|objects)\\b|\\bpg_catalog\\.|\\bsqlite_master\\b|@@version`,
] as const;

/** Sensitivity HIGH: these as well, which ordinary text may have. */
export const sqlInjectionHigh = [
  `\\bselect\\b.*\\bfrom\\b`,
  `\\b(insert\\s+into|delete\\s+from|drop\\s+(table|database|view|index)|alter\\s+table|truncate\\s+table)\\b`,
  `\\bupdate\\b.*\\bset\\b.*=`,
  `['"\`]\\s*\\)*\\s*(or|and|xor|union|group\\s+by|order\\s+by|having|limit)\\b`,
  `\\border\\s+by\\s+\\d+|\\bhaving\\s+\\d+\\s*=`,
  `['"]\\s*(\\|\\||\\+)\\s*['"]`,
  `\\b(char|chr|nchar|ascii|concat|substring|unhex|hex)\\s*\\(\\s*['"\\d@]`,
  `\\b0x[0-9a-f]{8,}`,
  `['"]\\s*;|--\\s*$`,
] as const;

/** Cross-site scripting. */
export const crossSiteScripting = [
  // Elements that run or load code
  `<\\s*/?\\s*(script|iframe|frame|frameset|object|embed|applet|meta|base|link|form|isindex|svg|math|xml|xss)\\b`,
  // A handler in any element
  `<[^>]*[\\s/"'\`]on[a-z]{3,30}\\s*=`,
  // A handler behind a quote that closes an attribute
  `["'\`]\\s*on[a-z]{3,30}\\s*=`,
  // Addresses that are code
  `(href|src|action|formaction|data|xlink:href|background)\\s*=\\s*["'\`]?\\s*(javascript|vbscript|livescript|data)\\s*:`,
  `\\b(java|vb|live)script\\s*:\\s*[^\\s]`,
  `\\bdata\\s*:\\s*text/html`,
  // Styles that are code
  `\\bexpression\\s*\\(|-moz-binding\\s*:|\\bbehavior\\s*:\\s*url`,
  `<!--\\s*#\\s*(exec|include)|<\\?xml-stylesheet|<!entity`,
] as const;
