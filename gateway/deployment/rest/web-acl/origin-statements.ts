import { addressOf } from '../../../waf/addresses.ts';
import type { Statement } from '../../../waf/web-acl.ts';
import type { WebRequest } from '../../../waf/web-request.ts';
import type { Authored } from './authored.ts';
import type { Scope } from './context.ts';

/** Which addresses of a request count. A header that holds none decides by itself. */
export type Addresses = (web: WebRequest) => readonly string[] | boolean;

/** WAF reads so many addresses of a header. */
const MOST_FORWARDED = 10;

/** `ipSetReferenceStatement`. */
export function ipSetReference(authored: Authored, { sets }: Scope): Statement {
  const set = sets.ipSet(authored, 'arn');
  const addresses = compileAddressSource(authored, 'ipSetForwardedIPConfig');
  return ({ web }) => {
    const found = addresses(web);
    return typeof found === 'boolean' ? found : found.some(set);
  };
}

/**
 * `ipSetForwardedIPConfig` (with a position) or `forwardedIPConfig` (the first address); without one it
 * is the connection's address. A header that is not there matches nothing; one without a valid address
 * falls back to what is said.
 */
export function compileAddressSource(authored: Authored, name: string): Addresses {
  const config = authored.object(name);
  if (config === undefined) return ({ request }) => [request.sourceIp];
  const header = config.text('headerName').toLowerCase();
  const matches = config.oneOf('fallbackBehavior', ['MATCH', 'NO_MATCH']) === 'MATCH';
  const position =
    name === 'ipSetForwardedIPConfig'
      ? config.oneOf('position', ['FIRST', 'LAST', 'ANY'])
      : 'FIRST';
  config.done(name);
  return (web) => {
    const text = web.header(header);
    if (text === undefined) return false;
    const all = text.split(',').map((it) => it.trim());
    const chosen = position === 'ANY' ? all.slice(-MOST_FORWARDED) : [all.at(AT[position]) ?? ''];
    const valid = chosen.filter((it) => addressOf(it) !== undefined);
    return valid.length === 0 ? matches : valid;
  };
}

const AT = { FIRST: 0, LAST: -1 } as const;

/**
 * `geoMatchStatement`. There are no data of addresses and countries here: the country is what the
 * configured header says, and without it unknown, `XX`. Labels are put on as WAF does.
 */
export function geoMatch(authored: Authored, { countryHeader }: Scope): Statement {
  const countries = new Set(authored.texts('countryCodes'));
  for (const code of countries)
    if (!/^[A-Z]{2}$/.test(code))
      authored.fault('countryCodes', `${code} is no country code of two capitals (ISO 3166).`);
  if (countries.size === 0) authored.fault('countryCodes', 'countryCodes is empty.');
  const addresses = compileAddressSource(authored, 'forwardedIPConfig');
  return ({ web, labels }) => {
    const found = addresses(web);
    if (typeof found === 'boolean') return found;
    const country = web.header(countryHeader)?.trim().toUpperCase() ?? 'XX';
    const region = web.header(`${countryHeader}-region`)?.trim().toUpperCase() ?? 'XX';
    labels.add(`awswaf:clientip:geo:country:${country}`);
    labels.add(`awswaf:clientip:geo:region:${country}-${region}`);
    return countries.has(country);
  };
}
