/** Checks of the shape of data that come from outside: each names the first thing that is not as it must be. */

import { texts } from "./damage-texts";

/** The fault, in words that say where it is; undefined where there is none. */
export type Check = (value: unknown, at: string) => string | undefined;

export const is =
  (what: string, test: (value: unknown) => boolean): Check =>
  (value, at) =>
    test(value) ? undefined : texts.isNot({ at, what });

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const text = is(texts.text, (value) => typeof value === "string");
export const truth = is(texts.truth, (value) => typeof value === "boolean");
export const anything: Check = () => undefined;
export const object = is(texts.object, isObject);
export const oneOf = (...options: readonly string[]): Check =>
  is(texts.oneOf({ options: options.join(", ") }), (value) => typeof value === "string" && options.includes(value));
export const matching = (what: string, pattern: RegExp): Check =>
  is(what, (value) => typeof value === "string" && pattern.test(value));
export const whole = (min: number, max: number): Check =>
  is(
    texts.wholeNumber({ min, max }),
    (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
  );
export const between = (min: number, max: number): Check =>
  is(texts.number({ min, max }), (value) => typeof value === "number" && value >= min && value <= max);

export const listOf =
  (item: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return texts.isNot({ at, what: texts.list });
    for (const [index, each] of value.entries()) {
      const fault = item(each, `${at}[${index}]`);
      if (fault) return fault;
    }
    return undefined;
  };

/** Entries under names; `__proto__` is no name, for in many hands it would not become one. */
export const recordOf =
  (isName: (name: string) => boolean, item: Check): Check =>
  (value, at) => {
    if (!isObject(value)) return texts.isNot({ at, what: texts.object });
    for (const name of Object.keys(value)) {
      if (name === "__proto__" || !isName(name)) return texts.hasEntry({ at, name: name.slice(0, 40) });
      const fault = item(value[name], `${at}.${name}`);
      if (fault) return fault;
    }
    return undefined;
  };

/** An object with these fields; those under `maybe` may be missing, and others may be there. */
export const fields =
  (must: Readonly<Record<string, Check>>, maybe: Readonly<Record<string, Check>> = {}): Check =>
  (value, at) => {
    if (!isObject(value)) return texts.isNot({ at, what: texts.object });
    if (Object.hasOwn(value, "__proto__")) return texts.hasEntry({ at, name: "__proto__" });
    for (const [name, check] of Object.entries(must)) {
      if (!Object.hasOwn(value, name)) return texts.isMissing({ at: `${at}.${name}` });
      const fault = check(value[name], `${at}.${name}`);
      if (fault) return fault;
    }
    for (const [name, check] of Object.entries(maybe)) {
      const fault = Object.hasOwn(value, name) ? check(value[name], `${at}.${name}`) : undefined;
      if (fault) return fault;
    }
    return undefined;
  };

/** All of these, in their order. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value, at) => {
    for (const check of checks) {
      const fault = check(value, at);
      if (fault) return fault;
    }
    return undefined;
  };
