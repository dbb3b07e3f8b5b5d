/**
 * Reads a table out of the lines of a file: first the headings, by which the layout is known, then each line into the
 * matrix itself. Nothing else of the file is kept.
 */

import { FileRefusal } from "../../files/refusals";
import { plainWords } from "../../tables/header-vocabulary";
import { PUBLISHED_LAYOUTS } from "../layouts";
import type { PublishedLayout } from "../layouts/layout";
import type { PublishedTable } from "../published-table";
import { texts } from "../texts";
import { Filling } from "./filling";
import { planOf, type Plan, type Said } from "./headings";
import type { Line, Source, Watch } from "./lines";
import { checkSize } from "./memory";
import { UnknownLayout } from "./refusals";

export interface HowToRead {
  /** The year wanted of a file with several; left out: the last. */
  readonly year?: string;
  /** More rows than are opened without a question. */
  readonly isLargeAllowed?: boolean;
  /** What is what, where no layout is known. */
  readonly said?: Said;
}

/** Headings and titles are no more lines than these. */
const LINES_LOOKED_AT = 24;
/** Of an unknown table is shown. */
const SHOWN = 8;

/** Finds the layout, line by line. */
class Recognition {
  private readonly lines: string[][] = [];

  constructor(
    private readonly file: string,
    private readonly said: Said | undefined,
  ) {}

  /** The plan with the first line of figures, null before it. */
  take(line: Line): Plan | null {
    this.lines.push(line.texts());
    for (const layout of this.layouts()) {
      const plan = planOf(this.lines, layout, this.said);
      if (plan) return plan;
    }
    if (this.lines.length >= LINES_LOOKED_AT) throw this.unknown();
    return null;
  }

  unknown(): UnknownLayout {
    const known = [...new Set(PUBLISHED_LAYOUTS.map(({ source }) => source))].join(", ");
    const message = texts.notRecognised({ file: this.file, known, found: this.found() });
    return new UnknownLayout(
      message,
      this.lines.slice(0, SHOWN).map((line) => line.slice(0, SHOWN)),
    );
  }

  private found(): string {
    const isFigure = (text: string) => text !== "" && !Number.isNaN(Number(text));
    const at = this.lines.findIndex(
      (line, index) => index > 0 && line.length > 2 && line.filter(isFigure).length > line.length / 2,
    );
    const line = this.lines[at];
    if (!line) return texts.noFigures({ lines: this.lines.length });
    const names = line.findIndex((_, index) => line.slice(index).every((text) => text === "" || isFigure(text)));
    const heads = this.lines[at - 1]!.slice(names);
    return texts.firstFigures({
      line: at + 1,
      names,
      first: line.slice(0, names).join(" "),
      figures: line.length - names,
      from: heads[0] ?? "",
      to: heads[heads.length - 1] ?? "",
    });
  }

  private layouts(): readonly PublishedLayout[] {
    if (!this.said) return PUBLISHED_LAYOUTS;
    const { form, isNational, rows = {} } = this.said;
    const patterns = Object.entries(rows).map(([name, role]) => ({
      match: new RegExp(`^${plainWords(name).replaceAll(/[^\p{L}\p{N} ]/gu, "\\$&")}$`, "u"),
      role,
      means: "",
    }));
    return [
      {
        source: this.file,
        roles: { name: this.file, signs: {}, rows: patterns, columns: [] },
        forms: [form],
        ...(isNational && { isNational }),
      },
    ];
  }
}

/** What a file is, by its first lines alone. */
export async function recognise(source: Source, how: HowToRead = {}, watch?: Watch): Promise<Plan> {
  const recognition = new Recognition(source.name, how.said);
  let plan: Plan | null = null;
  await source.read((line) => {
    plan = recognition.take(line);
    return plan === null;
  }, watch);
  return plan ?? raise(recognition.unknown());
}

const raise = (error: Error): never => {
  throw error;
};

/** The whole table. Of several years in one file the last, unless another is wanted. */
export async function readTable(source: Source, how: HowToRead = {}, watch?: Watch): Promise<PublishedTable> {
  const table = await readYear(source, how.year, how, watch);
  const years = [table.year, ...table.otherYears].sort();
  const last = years[years.length - 1]!;
  return how.year !== undefined || last === table.year ? table : readYear(source, last, how, watch);
}

async function readYear(
  source: Source,
  year: string | undefined,
  how: HowToRead,
  watch?: Watch,
): Promise<PublishedTable> {
  const recognition = new Recognition(source.name, how.said);
  let filling: Filling | undefined;
  await source.read((line) => {
    if (!filling) {
      const plan = recognition.take(line);
      if (!plan) return true;
      checkSize(source.name, plan.names.length, plan.countries.length, how.isLargeAllowed === true);
      filling = new Filling(source.name, plan, year);
    }
    filling.take(line);
    return true;
  }, watch);
  if (!filling) throw recognition.unknown();
  const table = filling.done();
  if (table === null) {
    throw new FileRefusal(
      texts.yearMissing({ file: source.name, year: year ?? "", years: [...filling.years].sort().join(", ") }),
    );
  }
  return table;
}
