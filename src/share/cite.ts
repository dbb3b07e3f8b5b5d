/** The sources of the functions that a workbook uses: as text, as BibTeX, and as a sheet. */

import { page } from "../sheet/page";
import { type Sheet, text } from "../sheet/sheet";
import { works } from "./bibliography";
import type { Work } from "./works/work";
import { messages } from "../messages/messages";

const texts = messages("share.sources", {
  title: "Sources",
  lead: "The works behind the functions that this workbook used when this sheet was made.",
  source: "Source",
  usedBy: "Used by",
});

/** A function and what its help says of its source. */
export interface Sourced {
  id: string;
  source: string;
}

/** The works that a source names, without titles, chapters and remarks. VCA4D is one study wherever it is named. */
export function cited(source: string): string[] {
  return source
    .split(/;\s*/)
    .flatMap((part) => (/^VCA4D\b/.test(part) ? "VCA4D (2020)" : (/^(.+?) \(\d{4}\)/.exec(part)?.[0] ?? [])));
}

/** The works behind these functions, each once, in the order of their authors. */
export function worksOf(functions: readonly Sourced[]): { work: Work; usedBy: string[] }[] {
  const found = new Map<Work, string[]>();
  for (const { id, source } of functions) {
    for (const name of new Set(cited(source))) {
      const work = works[name];
      if (!work) continue;
      const users = found.get(work) ?? [];
      users.push(`VC.${id}`);
      found.set(work, users);
    }
  }
  const order = ({ author, year }: Work) => `${author.replaceAll(/[{}]/g, "")} ${year}`;
  return [...found]
    .map(([work, usedBy]) => ({ work, usedBy }))
    .sort((one, other) => order(one.work).localeCompare(order(other.work), "en"));
}

/** `Kaplinsky, Raphael and Morris, Mike (2001). A Handbook for Value Chain Research. Brighton: ...` */
export function asText(work: Work): string {
  const { author, year, title, journal, volume, number, pages, publisher, institution, school, address } = work;
  const issue =
    volume === undefined
      ? ""
      : ` ${volume}${number === undefined ? "" : `(${number})`}${pages === undefined ? "" : `, ${pages}`}`;
  const house = publisher ?? institution ?? (school === undefined ? undefined : `PhD thesis, ${school}`);
  const where =
    journal === undefined
      ? [address, house].filter((words) => words !== undefined).join(": ") + (number === undefined ? "" : `, ${number}`)
      : journal + issue;
  return `${author.replaceAll(/[{}]/g, "")} (${year}). ${title}${/[?]$/.test(title) ? "" : "."} ${where}.`;
}

export function asBibtex({ key, type, ...fields }: Work): string {
  const escaped = (words: string) => words.replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`).replaceAll("–", "--");
  const lines = Object.entries(fields).map(
    ([name, words]) => `  ${name} = {${name === "title" ? `{${escaped(words)}}` : escaped(words)}},`,
  );
  return `@${type}{${key},\n${lines.join("\n")}\n}`;
}

export function sourcesSheet(functions: readonly Sourced[]): Sheet {
  return page({
    name: texts.title,
    columns: { A: 20, B: 560, C: 240 },
    opensOn: "A1",
    cells: [
      text("B1", texts.title, "title", { across: 2 }),
      text("B2", texts.lead, "lead", {
        across: 2,
      }),
      text("B4", texts.source, "head"),
      text("C4", texts.usedBy, "head"),
      ...worksOf(functions).flatMap(({ work, usedBy }, index) => [
        text(`B${5 + index}`, asText(work), "note"),
        text(`C${5 + index}`, usedBy.join(", "), "note"),
      ]),
    ],
  });
}
