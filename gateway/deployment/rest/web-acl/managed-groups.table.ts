import type { Json, JsonObject } from '../../../document/document.ts';

/** What stands here for one rule of a managed rule group: AWS's name and label, a statement of ours. */
export interface ManagedRule {
  readonly name: string;
  readonly label: string;
  readonly statement: JsonObject;
  /** AWS's rule counts where others block. */
  readonly counts?: boolean;
}

export interface ManagedGroup {
  readonly labelPrefix: string;
  /** Told at start: how far it goes. */
  readonly says: string;
  readonly rules: readonly ManagedRule[];
}

const steps = (...types: readonly string[]): Json =>
  types.map((type, priority) => ({ type, priority }));

const PLAIN = steps('NONE');
const DECODED = steps('URL_DECODE_UNI', 'HTML_ENTITY_DECODE', 'LOWERCASE');

const FIELDS = {
  QUERYARGUMENTS: { allQueryArguments: {} },
  QUERYSTRING: { queryString: {} },
  URIPATH: { uriPath: {} },
  BODY: { body: { oversizeHandling: 'CONTINUE' } },
  COOKIE: {
    cookies: { matchPattern: { all: {} }, matchScope: 'ALL', oversizeHandling: 'CONTINUE' },
  },
  HEADER: {
    headers: { matchPattern: { all: {} }, matchScope: 'VALUE', oversizeHandling: 'CONTINUE' },
  },
} as const satisfies Readonly<Record<string, JsonObject>>;

type Part = keyof typeof FIELDS;

const header = (name: string): JsonObject => ({ singleHeader: { name } });

const regex = (
  regexString: string,
  fieldToMatch: JsonObject,
  textTransformations: Json = DECODED,
): JsonObject => ({ regexMatchStatement: { regexString, fieldToMatch, textTransformations } });

const longer = (size: number, fieldToMatch: JsonObject): JsonObject => ({
  sizeConstraintStatement: {
    comparisonOperator: 'GT',
    size,
    fieldToMatch,
    textTransformations: PLAIN,
  },
});

/** One rule for each part of the request, named as AWS names them: `GenericLFI_BODY`, `GenericLFI_Body`. */
const byPart = (
  name: string,
  parts: readonly Part[],
  statement: (field: JsonObject) => JsonObject,
): readonly ManagedRule[] =>
  parts.map((part) => ({
    name: `${name}_${part}`,
    label: `${name}_${LABEL_PARTS[part]}`,
    statement: statement(FIELDS[part]),
  }));

const LABEL_PARTS: Readonly<Record<Part, string>> = {
  QUERYARGUMENTS: 'QueryArguments',
  QUERYSTRING: 'QueryString',
  URIPATH: 'URIPath',
  BODY: 'Body',
  COOKIE: 'Cookie',
  HEADER: 'Header',
};

const BAD_BOTS =
  'nessus|nikto|sqlmap|nmap|masscan|dirbuster|gobuster|acunetix|netsparker|w3af|openvas|wpscan|havij|zmeu|arachni|(^|\\W)(nuclei|burp)(\\W|$)';
const METADATA =
  '169\\.254\\.169\\.254|169\\.254\\.170\\.2|fd00:ec2::254|/latest/(meta-data|user-data|dynamic|api/token)';
const TRAVERSAL =
  '(\\.\\.[/\\\\]){1,}|[/\\\\]\\.\\.$|/etc/(passwd|shadow|group|hosts)|/proc/self/|\\bboot\\.ini\\b|win\\.ini\\b';
const EXTENSIONS =
  '\\.(log|ini|bak|backup|old|swp|sql|config|conf|env|htaccess|htpasswd|pem|key)([/?&\\s]|$)';
const REMOTE_FILE =
  '^\\s*(https?|ftps?|file)://(\\d{1,3}\\.){3}\\d{1,3}([:/?]|$)|(https?|ftp)://[^\\s]*\\.(php|txt|sh|exe)\\?*$';
const JNDI =
  '\\$\\{.*\\bj\\W*.*n.*d.*i.*:|\\$\\{jndi:|\\$\\{[^}]*\\$\\{(lower|upper|env|sys|::-|:)';
const JAVA_OBJECT =
  '\\(runtime\\)\\.exec\\(|\\(processbuilder\\)|(java\\.lang\\.)(runtime|processbuilder)|class\\.module\\.classloader|\\brO0AB|\\baced0005';
const EXPLOIT_PATHS =
  '/\\.(git|svn|aws|ssh)(/|$)|/web-inf(/|$)|/autodiscover/|/cgi-bin/luci|/vendor/phpunit/|/wp-config\\.php|/phpmyadmin';
const REACT = '\\$action_ref_|"\\$[@b]?\\d*:(__proto__|constructor)|__proto__.*(then|constructor)';

const sqli =
  (level: string) =>
  (fieldToMatch: JsonObject): JsonObject => ({
    sqliMatchStatement: { sensitivityLevel: level, fieldToMatch, textTransformations: DECODED },
  });

const xss = (fieldToMatch: JsonObject): JsonObject => ({
  xssMatchStatement: { fieldToMatch, textTransformations: DECODED },
});

const APPROXIMATED = 'rules of ours under the names of AWS, which does not publish its own.';

const common: readonly ManagedRule[] = [
  {
    name: 'NoUserAgent_HEADER',
    label: 'NoUserAgent_Header',
    statement: { notStatement: { statement: regex('.', header('user-agent'), PLAIN) } },
  },
  {
    name: 'UserAgent_BadBots_HEADER',
    label: 'BadBots_Header',
    statement: regex(BAD_BOTS, header('user-agent'), steps('LOWERCASE')),
  },
  {
    name: 'SizeRestrictions_QUERYSTRING',
    label: 'SizeRestrictions_QueryString',
    statement: longer(2_048, FIELDS.QUERYSTRING),
  },
  {
    name: 'SizeRestrictions_Cookie_HEADER',
    label: 'SizeRestrictions_Cookie_Header',
    statement: longer(10_240, header('cookie')),
  },
  {
    name: 'SizeRestrictions_BODY',
    label: 'SizeRestrictions_Body',
    // AWS's limit, 8 KB, is that of what is inspected too.
    statement: {
      sizeConstraintStatement: {
        comparisonOperator: 'GT',
        size: 8_192,
        fieldToMatch: { body: { oversizeHandling: 'MATCH' } },
        textTransformations: PLAIN,
      },
    },
  },
  {
    name: 'SizeRestrictions_URIPATH',
    label: 'SizeRestrictions_URIPath',
    statement: longer(1_024, FIELDS.URIPATH),
  },
  ...byPart('EC2MetaDataSSRF', ['BODY', 'COOKIE', 'URIPATH', 'QUERYARGUMENTS'], (field) =>
    regex(METADATA, field),
  ),
  ...byPart('GenericLFI', ['QUERYARGUMENTS', 'URIPATH', 'BODY'], (field) =>
    regex(TRAVERSAL, field),
  ),
  ...byPart('RestrictedExtensions', ['URIPATH', 'QUERYARGUMENTS'], (field) =>
    regex(EXTENSIONS, field),
  ),
  ...byPart('GenericRFI', ['QUERYARGUMENTS', 'BODY', 'URIPATH'], (field) =>
    regex(REMOTE_FILE, field),
  ),
  ...byPart('CrossSiteScripting', ['COOKIE', 'QUERYARGUMENTS', 'BODY', 'URIPATH'], xss),
];

const knownBadInputs: readonly ManagedRule[] = [
  ...byPart('JavaDeserializationRCE', ['HEADER', 'BODY', 'URIPATH', 'QUERYSTRING'], (field) =>
    regex(`(?i)${JAVA_OBJECT}`, field, steps('URL_DECODE_UNI')),
  ),
  {
    name: 'Host_localhost_HEADER',
    label: 'Host_Localhost_Header',
    statement: regex('^localhost(:|$)', header('host'), steps('LOWERCASE')),
  },
  {
    name: 'PROPFIND_METHOD',
    label: 'Propfind_Method',
    statement: regex('^propfind$', { method: {} }, steps('LOWERCASE')),
  },
  {
    name: 'ExploitablePaths_URIPATH',
    label: 'ExploitablePaths_URIPath',
    statement: regex(EXPLOIT_PATHS, FIELDS.URIPATH),
  },
  ...byPart('Log4JRCE', ['HEADER', 'QUERYSTRING', 'BODY', 'URIPATH'], (field) =>
    regex(JNDI, field),
  ),
  {
    name: 'ReactJSRCE_BODY',
    label: 'ReactJSRCE_Body',
    statement: regex(REACT, FIELDS.BODY, steps('JS_DECODE', 'LOWERCASE')),
  },
];

const sqlDatabase: readonly ManagedRule[] = [
  ...byPart('SQLi', ['QUERYARGUMENTS', 'BODY', 'COOKIE', 'URIPATH'], sqli('LOW')),
  ...byPart('SQLiExtendedPatterns', ['QUERYARGUMENTS', 'BODY'], sqli('HIGH')),
];

const category = (name: string, label: string, agents: string): ManagedRule => ({
  name,
  label,
  statement: regex(agents, header('user-agent'), steps('LOWERCASE')),
});

/** AWS lets verified search engines pass, by their addresses: who a User-Agent is cannot be verified here. */
const botControl: readonly ManagedRule[] = [
  category('CategoryAdvertising', 'bot:category:advertising', 'adsbot|mediapartners|adbeat'),
  category('CategoryArchiver', 'bot:category:archiver', 'archive\\.org_bot|ia_archiver'),
  category('CategoryContentFetcher', 'bot:category:content_fetcher', 'feedfetcher|feedly|rssbot'),
  category(
    'CategoryEmailClient',
    'bot:category:email_client',
    'thunderbird|outlook-|yahoomailproxy',
  ),
  category(
    'CategoryHttpLibrary',
    'bot:category:http_library',
    '^(curl|wget|python-|python/|go-http-client|java/|okhttp|axios|node-fetch|undici|libwww-perl|ruby|php/|apache-httpclient|aiohttp|httpie)',
  ),
  category('CategoryLinkChecker', 'bot:category:link_checker', 'linkcheck|w3c-checklink|xenu'),
  category('CategoryMiscellaneous', 'bot:category:miscellaneous', 'favicon|qwantify'),
  category('CategoryMonitoring', 'bot:category:monitoring', 'uptimerobot|pingdom|statuscake'),
  category(
    'CategoryScrapingFramework',
    'bot:category:scraping_framework',
    'scrapy|apify|mechanize|colly',
  ),
  category(
    'CategorySearchEngine',
    'bot:category:search_engine',
    'googlebot|bingbot|yandexbot|baiduspider|duckduckbot',
  ),
  category('CategorySecurity', 'bot:category:security', BAD_BOTS),
  category('CategorySeo', 'bot:category:seo', 'ahrefsbot|semrushbot|mj12bot|dotbot'),
  category(
    'CategorySocialMedia',
    'bot:category:social_media',
    'facebookexternalhit|twitterbot|linkedinbot|slackbot',
  ),
  category('CategoryAI', 'bot:category:ai', 'gptbot|claudebot|ccbot|bytespider|perplexitybot'),
  category(
    'SignalAutomatedBrowser',
    'signal:automated_browser',
    'headlesschrome|phantomjs|puppeteer|playwright|selenium',
  ),
  {
    name: 'SignalNonBrowserUserAgent',
    label: 'signal:non_browser_user_agent',
    statement: {
      notStatement: {
        statement: regex('^(mozilla|opera)/\\d', header('user-agent'), steps('LOWERCASE')),
      },
    },
  },
];

/** The managed rule groups that are known here, each approximated. */
export const managedGroups: Readonly<Record<string, ManagedGroup>> = {
  AWSManagedRulesCommonRuleSet: {
    labelPrefix: 'awswaf:managed:aws:core-rule-set:',
    says: APPROXIMATED,
    rules: common,
  },
  AWSManagedRulesKnownBadInputsRuleSet: {
    labelPrefix: 'awswaf:managed:aws:known-bad-inputs:',
    says: APPROXIMATED,
    rules: knownBadInputs,
  },
  AWSManagedRulesSQLiRuleSet: {
    labelPrefix: 'awswaf:managed:aws:sql-database:',
    says: APPROXIMATED,
    rules: sqlDatabase,
  },
  AWSManagedRulesAmazonIpReputationList: {
    labelPrefix: 'awswaf:managed:aws:amazon-ip-list:',
    says: 'its lists of addresses are not published: here its rules match nothing.',
    rules: [
      { name: 'AWSManagedIPReputationList', label: 'AWSManagedIPReputationList' },
      { name: 'AWSManagedReconnaissanceList', label: 'AWSManagedReconnaissanceList' },
      { name: 'AWSManagedIPDDoSList', label: 'AWSManagedIPDDoSList', counts: true },
    ].map((it) => ({ ...it, statement: longer(21_474_836_480, { method: {} }) })),
  },
  AWSManagedRulesBotControlRuleSet: {
    labelPrefix: 'awswaf:managed:aws:bot-control:',
    says: `${APPROXIMATED} Bots are told by their User-Agent alone, and none is verified.`,
    rules: botControl,
  },
};
