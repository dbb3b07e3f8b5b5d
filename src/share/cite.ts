/** The sources of the functions that a workbook uses: as text, as BibTeX, and as a sheet. */

import { page } from "../sheet/page";
import { type Sheet, text } from "../sheet/sheet";
import { works } from "./bibliography";
import type { Work } from "./works/work";
import { messages } from "../messages/messages";

const texts = messages("share.sources", {
  title: "Sources",
  lead: "The works behind the functions that this workbook used when this sheet was made.",
  leadWithFigures:
    "Where the figures are from, and the works behind the functions that this workbook used when this sheet was made.",
  source: "Source",
  usedBy: "Used by",
  citedAs: "Cited as {name}.",
  figures: "Figures in {where}",
});

/** Where the figures of a table are from, in a person's words. */
export interface FiguresSource {
  /** The address of the table. */
  readonly where: string;
  readonly source: string;
}

/** A function, or the sheet of a report, and what is said of its sources. */
export interface Sourced {
  /** `VC.MARGIN`, or the sheet's. */
  readonly name: string;
  readonly source: string;
}

/** `Raffinetti, Siletti & Vernizzi (2015)`: whatever is before the year, from its first capital on. */
const NAMED = /\p{Lu}[^();]*? \(\d{4}\)/gu;
/** What may be before the name of a work within a part of a source: `for the method, and`, `figure 4.3, after`, `as in`. */
const LEADS_TO_NAME = /(?:^|\s)\p{Ll}+\s$/u;

/**
 * The works that a source names, without titles, chapters and remarks: one at the beginning of each part, and those after
 * another, as in `UNIDO (2001), figure 4.3, after Gereffi (1999), ...`. VCA4D is one study wherever it is named.
 */
export function cited(source: string): string[] {
  return source
    .split(/;\s*/)
    .flatMap((part) => (/^VCA4D\b(?! \(\d{4}\))/.test(part) ? ["VCA4D (2020)"] : []).concat(namesIn(part)));
}

function namesIn(part: string): string[] {
  return [...part.matchAll(NAMED)].map(({ 0: words, index }) => {
    // The words of a title may be before a name; the longest that the bibliography knows is the work.
    const starts = [...words.matchAll(/(?<![^\s])\p{L}/gu)].map(({ index: at }) => at);
    const known = starts.find(
      (at) =>
        Object.hasOwn(works, words.slice(at)) && (index + at === 0 || LEADS_TO_NAME.test(part.slice(0, index + at))),
    );
    return words.slice(known ?? 0);
  });
}

/** The works behind these, each once, in the order of their authors. */
export function worksOf(functions: readonly Sourced[]): { work: Work; usedBy: string[] }[] {
  const found = new Map<Work, string[]>();
  for (const { name, source } of functions) {
    for (const each of new Set(cited(source))) {
      const work = works[each];
      if (!work) continue;
      const users = found.get(work) ?? [];
      users.push(name);
      found.set(work, users);
    }
  }
  const order = ({ author, year }: Work) => `${author.replaceAll(/[{}]/g, "")} ${year}`;
  return [...found]
    .map(([work, usedBy]) => ({ work, usedBy }))
    .sort((one, other) => order(one.work).localeCompare(order(other.work), "en"));
}

/**
 * `Kaplinsky, Raphael and Morris, Mike (2001). A Handbook for Value Chain Research. Brighton: ...`. A work that is cited under
 * another name than its authors' says so: `... Cited as UNIDO (2001).`
 */
export function asText(work: Work): string {
  const { author, year, title, journal, volume, number, pages, publisher, institution, school, address, citedAs } =
    work;
  const issue =
    volume === undefined
      ? ""
      : ` ${volume}${number === undefined ? "" : `(${number})`}${pages === undefined ? "" : `, ${pages}`}`;
  const house = publisher ?? institution ?? (school === undefined ? undefined : `PhD thesis, ${school}`);
  const where =
    journal === undefined
      ? [address, house].filter((words) => words !== undefined).join(": ") + (number === undefined ? "" : `, ${number}`)
      : journal + issue;
  return `${author.replaceAll(/[{}]/g, "")} (${year}). ${title}${/[?]$/.test(title) ? "" : "."} ${where}.${citedAs === undefined ? "" : ` ${texts.citedAs({ name: citedAs })}`}`;
}

export function asBibtex({ key, type, citedAs, ...described }: Work): string {
  const fields = {
    ...described,
    ...(citedAs !== undefined && { note: texts.citedAs({ name: citedAs }).replace(/\.$/, "") }),
  };
  const escaped = (words: string) => words.replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`).replaceAll("–", "--");
  const lines = Object.entries(fields).map(
    ([name, words]) => `  ${name} = {${name === "title" ? `{${escaped(words)}}` : escaped(words)}},`,
  );
  return `@${type}{${key},\n${lines.join("\n")}\n}`;
}

/** `figures`: of the tables whose source is known; they stand first. */
export function sourcesSheet(functions: readonly Sourced[], figures: readonly FiguresSource[] = []): Sheet {
  const lines = [
    ...figures.map(({ where, source }) => [source, texts.figures({ where })]),
    ...worksOf(functions).map(({ work, usedBy }) => [asText(work), usedBy.join(", ")]),
  ];
  return page({
    name: texts.title,
    columns: { A: 20, B: 560, C: 240 },
    opensOn: "A1",
    cells: [
      text("B1", texts.title, "title", { across: 2 }),
      text("B2", figures.length > 0 ? texts.leadWithFigures : texts.lead, "lead", {
        across: 2,
      }),
      text("B4", texts.source, "head"),
      text("C4", texts.usedBy, "head"),
      ...lines.flatMap(([source = "", usedBy = ""], index) => [
        text(`B${5 + index}`, source, "note"),
        text(`C${5 + index}`, usedBy, "note"),
      ]),
    ],
  });
}
