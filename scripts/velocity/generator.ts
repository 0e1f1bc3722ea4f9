/** A number from 0 up to a limit, from a seed; the same seed gives the same templates. */
type Random = (limit: number) => number;

/** What the templates look at; Java and we are given the same. */
export const data: readonly Readonly<Record<string, unknown>>[] = [
  {
    name: 'Bob',
    n: 3,
    neg: -7,
    d: 1.5,
    big: 5000000000,
    t: true,
    f: false,
    l: [1, 2, 'x'],
    m: { a: 1, b: 'two', c: { d: [true, 'e'] } },
    empty: '',
    none: [],
    map: {},
  },
  {
    name: 'Zoë "Q" <x>',
    n: 0,
    neg: -2147483648,
    d: 0.1,
    big: 9007199254740991,
    t: true,
    f: false,
    l: [['a', 'b'], [3], { k: 'v' }],
    m: { a: 'x,y,,z', b: [5, 6], c: { d: '1.25', e: null } },
    empty: ' \t',
    none: [[]],
    map: { 1: 'one' },
  },
];

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const words = [
  'name',
  'n',
  'neg',
  'd',
  'big',
  't',
  'f',
  'l',
  'm',
  'empty',
  'none',
  'map',
  'x',
  'y',
];
const texts = [
  ...['a', ' ', '\n', '\r\n', '  ', '\t', '"', "'", ',', '.', '(', ')', '[', ']', '{', '}', ':'],
  ...['text', '{"k": ', '}\n', '\\', '\\\\', '$ ', '$1', '# ', '#1', '#{', '$$', '$!', '-', '!'],
  ...['## note\n', '#* block *#', '#**doc*#', '#[[ $raw #if ]]#', 'é€', '\\#', '\\$', ';\n  '],
  ...['##', '#**#', '#* a ## b *#', '$[', '$![', '#a', '#a()', '.b', '#@', 'x.y'],
];
const spaces = ['', '', '', ' ', ' ', '\t', '\n', '  '];
const operators = [
  ...['==', '!=', '<', '<=', '>', '>=', '&&', '||', '+', '-', '*', '/', '%'],
  ...['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'and', 'or'],
];
const numbers = ['0', '1', '2', '-1', '7', '2147483647', '4000000000', '9223372036854775807'];
const reals = ['1.5', '0.5', '-2.25', '100.0', '1e3', '.5', '10000000.0', '0.0001'];
const strings = [
  '',
  'a',
  'Bob',
  'a,b,c',
  'Hello World',
  'x1y22z',
  '  pad  ',
  'äÖ',
  'it""s',
  "o''k",
];
const onText = [
  ...['length()', 'isEmpty()', 'trim()', 'toUpperCase()', 'toLowerCase()', 'toString()'],
  ...['substring(1)', 'substring(0, 1)', 'indexOf("o")', 'lastIndexOf("b")', 'charAt(0)'],
  ...['contains("o")', 'startsWith("B")', 'endsWith("b")', 'equals("Bob")', 'concat("!")'],
  ...['equalsIgnoreCase("bOB")', 'compareTo("Bz")', 'replace("o", "0")', 'hashCode()'],
  ...["replaceAll('[a-z]', '<$0>')", "replaceFirst('o', '\\$')", "matches('\\w+')", 'empty'],
  // An array prints its address in memory, so only its parts are looked at.
  ...["split(',').size()", "split('').size()", "split(',', 2).size()", "split('o')[0]"],
  ...["replaceAll('(.)(.)', '$2$1')", "replaceAll('\\s+', '_')", 'indexOf("b", 1)'],
  ...["matches('^.*$')", 'substring(2, 1)', 'charAt(9)', 'compareToIgnoreCase("bob")'],
];
const onList = [
  ...['size()', 'isEmpty()', 'get(0)', 'add("n")', 'contains(1)', 'indexOf("x")', 'empty'],
  ...['set(0, "s")', 'remove(0)', 'hashCode()', 'toString()', 'iterator().next()', 'equals($l)'],
  ...['addAll([7, 8])', 'add(0, "h")', 'subList(0, 1)', 'lastIndexOf(2)', 'contains("x")'],
  ...['iterator().hasNext()', 'containsAll([1])', 'clear()', 'get(9)', 'removeAll([1])'],
];
const onMap = [
  ...['size()', 'isEmpty()', 'get("a")', 'put("p", 1)', 'containsKey("a")', 'keySet()', 'a', 'b'],
  ...['values()', 'entrySet()', 'containsValue(1)', 'remove("a")', 'toString()', 'hashCode()'],
  ...['c.d', 'c.d[0]', 'c', 'keySet().size()', 'putAll({"q": 2})', 'get("c").get("d")', 'empty'],
  ...['entrySet().iterator().next().key', 'getOrDefault("zz", 4)', 'equals($m)', 'clear()'],
];
const onNumber = [
  'toString()',
  'intValue()',
  'hashCode()',
  'equals(3)',
  'compareTo(1)',
  'doubleValue()',
];
/** Conditions as people write them; most hold. */
const conditions = [
  ...['$t', '!$f', '$n == 3 || $n < 1', '$name != ""', '$l.size() > 1', '$m.containsKey("a")'],
  ...['$nobody == ""', '"$!m.zz" == ""', '$d lt 2 and $d gt 0', 'not $none.isEmpty() || $t'],
  ...['$name.length() >= 3', '$big - 1 < $big', "$name.matches('^.+$')", '($n + 1) * 2 > 1'],
];
const onLoop = ['index', 'count', 'hasNext', 'first', 'last', 'parent.count', 'topmost.index'];

/** Makes one template of the language that API Gateway and stock Velocity have in common. */
export class Generator {
  readonly #random: Random;
  #fuel = 0;

  constructor(seed: number) {
    this.#random = randomOf(seed);
  }

  template(): string {
    this.#fuel = 3 + this.#random(12);
    return this.#body(3);
  }

  #pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T {
    return choices[this.#random(choices.length)] as T;
  }

  #body(depth: number): string {
    let text = '';
    for (let count = 1 + this.#random(5); count > 0; count--) text += this.#piece(depth);
    return text;
  }

  #piece(depth: number): string {
    const directive = depth > 0 && this.#fuel-- > 0 && this.#random(3) > 0;
    if (!directive) return this.#random(2) === 0 ? this.#pick(texts) : this.#reference();
    return this.#directive(depth - 1);
  }

  #directive(depth: number): string {
    switch (this.#random(9)) {
      case 0:
      case 1:
      case 2:
        return this.#set();
      case 3:
      case 4:
        return this.#if(depth);
      case 5:
      case 6:
        return this.#foreach(depth);
      case 7:
        return `#define($x)${this.#body(depth)}${this.#end()}`;
      default:
        if (this.#random(6) === 0) return this.#pick(['#break', '#stop']);
        return this.#pick(['#literal()$x #if(1)#end#end', '\\#if', '\\\\#set']);
    }
  }

  #space(): string {
    return this.#pick(spaces);
  }

  #end(): string {
    return this.#pick(['#end', '#end', '#end\n', '#{end}', '#end  \n', '#end ', '#{end}\r\n']);
  }

  #set(): string {
    const target = this.#pick([
      '$x',
      '$y',
      '$x',
      '${y}',
      '$m.z',
      '$m["a"]',
      '$l[0]',
      '$map.k',
      '$!x',
    ]);
    const space = this.#pick(['', '', ' ', '   ', '\n  ']);
    const after = this.#pick(['', '', '\n', ' \n', ' ']);
    return `${space}#set(${this.#space()}${target} = ${this.#expression(3)}${this.#space()})${after}`;
  }

  #if(depth: number): string {
    const test = this.#random(2) === 0 ? this.#pick(conditions) : this.#expression(3);
    let text = `${this.#pick(['#if', '#if', '#{if}', '#if '])}(${test})`;
    text += this.#pick(['', '\n', '']) + this.#body(depth);
    if (this.#random(4) === 0) text += `#elseif(${this.#expression(2)})${this.#body(depth)}`;
    if (this.#random(2) === 0)
      text += this.#pick(['#else', '#{else}', '#else\n']) + this.#body(depth);
    return text + this.#end();
  }

  #foreach(depth: number): string {
    const source = this.#pick([
      ...['$l', '$m', '[1..3]', '[3..-1]', '["a", $name]', '$none', '$m.entrySet()', '$m.keySet()'],
      ...['[$n..2]', '$name', "$name.split('o')", '$m.values()', '{"a": 1, "b": 2}', '[]', '$map'],
    ]);
    const inside = this.#pick([
      '$x',
      '$foreach.count',
      '$velocityCount',
      '$velocityHasNext',
      '',
      '',
    ]);
    const loop = this.#random(2) === 0 ? `$foreach.${this.#pick(onLoop)}` : '';
    const leave = this.#random(6) === 0 ? '#if($foreach.count == 2)#break#end' : '';
    const space = this.#pick(['', ' ', '']);
    const head = `#foreach${space}(${space}$x in ${source}${space})${this.#pick(['', '\n', ''])}`;
    return head + inside + loop + leave + this.#body(depth) + this.#end();
  }

  #reference(): string {
    const path = this.#path();
    const escape = this.#random(8) === 0 ? this.#pick(['\\', '\\\\', '\\\\\\', '$', '#']) : '';
    return escape + this.#pick([`$${path}`, `$${path}`, `\${${path}}`, `$!${path}`, `$!{${path}}`]);
  }

  #path(): string {
    const name = this.#pick(words);
    if (this.#random(3) === 0) return name;
    const methods: Record<string, readonly string[]> = {
      l: onList,
      none: onList,
      m: onMap,
      map: onMap,
    };
    for (const number of ['n', 'neg', 'd', 'big']) methods[number] = onNumber;
    const index = this.#pick([
      '[0]',
      '[1]',
      '[-1]',
      '["a"]',
      '["c"].d',
      '[0][1]',
      '[$n]',
      '["$x"]',
    ]);
    if (methods[name] !== onNumber && methods[name] !== undefined && this.#random(4) === 0)
      return name + index;
    // So does the hash of a block, which only $x can be.
    const method = this.#pick(methods[name] ?? onText);
    return name === 'x' && method === 'hashCode()' ? 'x.length()' : `${name}.${method}`;
  }

  #expression(depth: number): string {
    if (depth === 0 || this.#random(3) === 0) return this.#value(depth);
    const space = this.#pick([' ', ' ', ' ', '  ', '\n']);
    switch (this.#random(6)) {
      case 0:
        return `${this.#pick(['!', '! ', 'not '])}${this.#expression(depth - 1)}`;
      case 1:
        return `(${this.#space()}${this.#expression(depth - 1)}${this.#space()})`;
      default:
        return (
          this.#value(depth) + space + this.#pick(operators) + space + this.#expression(depth - 1)
        );
    }
  }

  #value(depth: number): string {
    switch (this.#random(10)) {
      case 0:
        return this.#pick(numbers);
      case 1:
        return this.#pick(reals);
      case 2:
        return this.#pick(['true', 'false']);
      case 3:
      case 4:
        return this.#string();
      case 5:
        return depth > 0 ? this.#collection(depth - 1) : this.#pick(numbers);
      default:
        return `$${this.#path()}`;
    }
  }

  #string(): string {
    const text = this.#pick(strings);
    if (this.#random(2) === 0)
      return text.includes("'") ? `'${text}'` : `'${text.replace('""', '"')}'`;
    const inside = this.#pick([
      ...['$name', '${name}x', '$!empty', '#if($t)yes#else no#end', '$m.a', '\\$name', '$', '##'],
      ...["$m.get('b')", '#set($y = 2)$y', '$l[0]', '#foreach($x in [1..2])$x#end', '#', '', ''],
    ]);
    return `"${text.replace("''", "'")}${inside}"`;
  }

  #collection(depth: number): string {
    const value = () => (this.#random(4) === 0 ? this.#collectionOr(depth) : this.#simple());
    return this.#pick([
      () => `[${value()}, ${value()}]`,
      () => `[${value()}]`,
      () => `{"k" : ${value()}, 'j': ${value()}}`,
      () => `{ ${this.#simple()} : ${value()} }`,
      () => this.#pick(['[]', '{}', '{ }', '[1..3]', '[2..-2]', '[ 1 .. 2 ]', '[$n..5]']),
    ])();
  }

  #collectionOr(depth: number): string {
    return depth > 0 ? this.#collection(depth - 1) : this.#simple();
  }

  #simple(): string {
    return this.#pick([this.#pick(numbers), this.#pick(reals), this.#string(), `$${this.#path()}`]);
  }
}
