/** The list of texts that the cells of a file refer to by number, read apart from hucre. */

import { scanXml, XmlFault } from "./xml-scan";

/** The texts that cells refer to by number. */
export interface StringList {
  count: number;
  /** Those that hucre reads otherwise: text before the runs of a rich text, and runs of several texts. */
  corrected: ReadonlyMap<number, string>;
  /** How many there should be, where the file says so. */
  announced?: number;
}

/** Excel writes some characters of text as `_x0009_`. */
export const unescaped = (text: string) =>
  text.includes("_x")
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** `perhaps`: of hucre's reading, which takes the last of several texts and leaves the first where there are runs. */
export class Text {
  whole = "";
  private plains = 0;
  private runs = 0;
  private textsOfRun = 0;
  private isOdd = false;
  /** Within <t>, and within <rPh>, which has the phonetic reading of the text. */
  private isIn = false;
  private isSpoken = false;

  open(name: string): void {
    if (name === "rPh") {
      this.isSpoken = true;
      this.isOdd = true;
    } else if (name === "r") [this.runs, this.textsOfRun] = [this.runs + 1, 0];
    else if (name === "t" && !this.isSpoken) {
      this.isIn = true;
      if (this.runs === 0) this.plains += 1;
      else this.textsOfRun += 1;
      if (this.textsOfRun > 1 || this.plains > 1) this.isOdd = true;
    }
  }

  add(text: string): void {
    if (this.isIn) this.whole += text;
  }

  close(name: string): void {
    if (name === "rPh") this.isSpoken = false;
    else if (name === "t") this.isIn = false;
  }

  /** The text where hucre would read another. */
  get correction(): string | undefined {
    return this.isOdd || (this.plains > 0 && this.runs > 0) ? unescaped(this.whole) : undefined;
  }
}

export function scanStrings(xml: string): StringList {
  const corrected = new Map<number, string>();
  let count = 0;
  let text: Text | undefined;
  let root = "";
  let announced: string | undefined;
  scanXml(xml, {
    open(name, attributes, depth) {
      if (depth === 0) {
        root = name;
        announced = attributes.get("uniqueCount");
      } else if (depth === 1 && name === "si") text = new Text();
      else text?.open(name);
    },
    text: (content) => text?.add(content),
    close(name, depth) {
      if (depth !== 1 || !text) return text?.close(name);
      const correction = text.correction;
      if (correction !== undefined) corrected.set(count, correction);
      count += 1;
      text = undefined;
    },
  });
  if (root !== "sst") throw new XmlFault(`<${root}> for a list of texts`);
  return { count, corrected, ...(/^\d+$/.test(announced ?? "") && { announced: Number(announced) }) };
}
