import type { Json, JsonObject } from '../../../document/document.ts';
import { suggestion } from '../../../document/nearest-name.ts';
import { isObject, memberOf, pointerTo } from '../../../document/pointer.ts';

/** Notes a fault of the web ACL, by the pointer of the member that has it. */
export type ReportFault = (pointer: string, message: string) => void;

/**
 * `ipSetReferenceStatement` for `IPSetReferenceStatement`: CloudFormation's names in lower camel case.
 * A run of capitals at the beginning is one word.
 */
export const lowerCamel = (name: string): string =>
  name.replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z]+(?=[0-9]|$)|[A-Z])/, (word) => word.toLowerCase());

/** One object of the web ACL as its author wrote it: in CloudFormation's spelling or in ours. */
export class Authored {
  readonly pointer: string;
  readonly report: ReportFault;
  /** Member by its name in lower camel case. */
  readonly #members = new Map<string, readonly [name: string, value: Json]>();
  readonly #read = new Set<string>();

  constructor(value: Json | undefined, pointer: string, report: ReportFault) {
    this.pointer = pointer;
    this.report = report;
    if (!isObject(value)) report(pointer, 'This must be an object.');
    else for (const [name, it] of entries(value)) this.#add(name, it);
  }

  #add(name: string, value: Json): void {
    const known = lowerCamel(name);
    if (this.#members.has(known)) this.fault(name, `${known} is said twice.`);
    this.#members.set(known, [name, value]);
  }

  /** The names its members have, in lower camel case. */
  get names(): string[] {
    return [...this.#members.keys()];
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  /** The pointer of a member, spelled as its author did. */
  at(name: string): string {
    return this.pointer + pointerTo(this.#members.get(name)?.[0] ?? name);
  }

  fault(name: string, message: string): void {
    this.report(this.at(name), message);
  }

  value(name: string): Json | undefined {
    this.#read.add(name);
    return this.#members.get(name)?.[1];
  }

  /** Members that say nothing to an evaluation: metrics, capacity, prices. */
  ignore(...names: readonly string[]): void {
    for (const name of names) this.#read.add(name);
  }

  /** Faults every member that nobody has read: what is not honoured is refused. */
  done(what: string): void {
    const known = [...this.#read];
    for (const name of this.#members.keys())
      if (!this.#read.has(name))
        this.fault(name, `${name} is not honoured in ${what}.${suggestion(name, known)}`);
  }

  object(name: string): Authored | undefined {
    const value = this.value(name);
    return value === undefined ? undefined : new Authored(value, this.at(name), this.report);
  }

  /** As `object`, and a fault where it is missing. */
  required(name: string): Authored {
    if (!this.has(name)) this.report(this.pointer, `${name} is missing.`);
    return new Authored(this.value(name) ?? {}, this.at(name), this.report);
  }

  /** One value of a map, whose keys are kept as written. */
  entry(name: string, key: string): Authored {
    const pointer = this.at(name) + pointerTo(key);
    return new Authored(memberOf(this.value(name), key), pointer, this.report);
  }

  objects(name: string): readonly Authored[] {
    const value = this.value(name) ?? [];
    if (!Array.isArray(value)) {
      this.fault(name, `${name} must be a list.`);
      return [];
    }
    return (value as readonly Json[]).map(
      (it, index) => new Authored(it, this.at(name) + pointerTo(index), this.report),
    );
  }

  text(name: string, byDefault?: string): string {
    const value = this.value(name) ?? byDefault;
    if (typeof value === 'string') return value;
    this.#refuse(name, value, 'a text');
    return '';
  }

  texts(name: string): readonly string[] {
    const value = this.value(name) ?? [];
    if (Array.isArray(value) && value.every((it) => typeof it === 'string')) return value;
    this.#refuse(name, value, 'a list of texts');
    return [];
  }

  number(name: string, [least, most]: readonly [number, number], byDefault?: number): number {
    const value = this.value(name) ?? byDefault;
    // CloudFormation takes numbers that are written as texts.
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most)
      return number;
    this.#refuse(name, value, `a whole number from ${least} to ${most}`);
    return least;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], byDefault?: T): T {
    const value = this.value(name) ?? byDefault;
    const known = allowed.find((it) => it === value);
    if (known !== undefined) return known;
    this.#refuse(name, value, `one of ${allowed.join(', ')}`);
    return allowed[0] as T;
  }

  /** The one member that must be there of those that are not read otherwise. */
  one(what: string): string | undefined {
    const [name, ...more] = this.names.filter((it) => !this.#read.has(it));
    if (name === undefined)
      this.report(this.pointer, `${what} says nothing: one member is needed.`);
    else if (more.length > 0)
      this.report(this.pointer, `${what} has one member, not ${[name, ...more].join(', ')}.`);
    return name;
  }

  #refuse(name: string, value: Json | undefined, words: string): void {
    if (value === undefined) this.report(this.pointer, `${name} is missing: ${words}.`);
    else this.fault(name, `${name} must be ${words}.`);
  }
}

const entries = (value: JsonObject): [string, Json][] =>
  Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined);
