/**
 * What Quasirent keeps with a workbook as custom XML, in a file and in an open workbook of Excel's alike: one element under a
 * namespace of ours with JSON in it, so that either finds what the other has kept.
 */

import type { Setting } from "./kept-settings";

export const SETTINGS_NAMESPACE = "urn:quasirent:settings";
export const SETTINGS_ELEMENT = "settings";

/** Far more than sixty tables take. */
const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 12;

/** By name. What is not a list, or is under a name that is not known here, is kept as well. */
export type KeptByName = Readonly<Record<string, Setting>>;

/** Only letters that mean nothing in XML: what JSON leaves as it is becomes one of its escapes. */
export const settingsText = (settings: KeptByName): string =>
  JSON.stringify(settings).replaceAll(
    /[^\x20-\x7e]|[<>&]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

export const settingsXml = (settings: KeptByName): string =>
  `<${SETTINGS_ELEMENT} xmlns="${SETTINGS_NAMESPACE}">${settingsText(settings)}</${SETTINGS_ELEMENT}>`;

/** Undefined where the text of the element is not as we write it. */
export function settingsOfText(text: string): KeptByName | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  try {
    const read = JSON.parse(text) as Setting;
    return typeof read === "object" && read !== null && !Array.isArray(read) && isShallow(read, MAX_DEPTH)
      ? (read as KeptByName)
      : undefined;
  } catch {
    return undefined;
  }
}

/** A program that writes the element anew may give it a prefix, and write quotation marks as they must be in attributes. */
const ELEMENT = new RegExp(
  `<(?:[\\w.-]+:)?${SETTINGS_ELEMENT}(?:\\s[^>]*)?>([^<]*)</(?:[\\w.-]+:)?${SETTINGS_ELEMENT}\\s*>`,
);

/** The same of a whole part, whose namespace the caller knows. */
export function settingsOfXml(xml: string): KeptByName | undefined {
  const text = ELEMENT.exec(xml)?.[1];
  return text === undefined
    ? undefined
    : settingsOfText(text.replaceAll(/&(?:quot|#34|#x22);/gi, '"').replaceAll(/&(?:apos|#39|#x27);/gi, "'"));
}

const isShallow = (setting: Setting, depth: number): boolean =>
  typeof setting !== "object" ||
  setting === null ||
  (depth > 0 && Object.values(setting).every((each: Setting) => isShallow(each, depth - 1)));
