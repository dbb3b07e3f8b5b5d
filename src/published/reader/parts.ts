/**
 * Tables that come in several files. Eora: flows (T), final demand (FD) and value added (VA) without any names, which are
 * in files of labels. EXIOBASE, as pymrio reads and writes it: flows (Z) and final demand (Y), each with its names.
 */

import { FileRefusal } from "../../files/refusals";
import { texts } from "../texts";
import { type Block, blockIn, JoinedLine, namesIn } from "./joined-lines";
import type { Source, TakeLine, Watch } from "./lines";

const baseName = (name: string): string =>
  name
    .split(/[\\/›]/)
    .pop()!
    .trim();
const folderOf = (name: string): string => name.slice(0, name.length - baseName(name).length);

/** The same sources, with those that are parts of a table as one. */
export function assembled(sources: readonly Source[]): Source[] {
  const used = new Set<Source>();
  const find = (wanted: (base: string, source: Source) => boolean) => {
    const found = sources.find((source) => wanted(baseName(source.name), source));
    if (found) used.add(found);
    return found;
  };
  const made = sources.flatMap((source): Source[] => {
    const base = baseName(source.name);
    const prefix = /^(?!labels_)(.*_)?T\.txt$/i.exec(base);
    if (prefix) {
      used.add(source);
      const start = prefix[1] ?? "";
      const named = (part: string) => find((each) => each.toLowerCase() === `${start}${part}.txt`.toLowerCase());
      const labels = (part: string) => find((each) => new RegExp(`(?:^|_)labels_${part}\\.txt$`, "i").test(each));
      return [
        eora(source, {
          final: named("FD"),
          below: named("VA"),
          rows: labels("T"),
          users: labels("FD"),
          accounts: labels("VA"),
        }),
      ];
    }
    if (/^Z\.txt$/i.test(base)) {
      const final = find((each, { name }) => /^Y\.txt$/i.test(each) && folderOf(name) === folderOf(source.name));
      if (final) {
        used.add(source);
        return [exiobase(source, final)];
      }
    }
    return [];
  });
  // Satellites, multipliers and lists of units are none of the table.
  return [...made, ...(made.length > 0 ? [] : sources.filter((source) => !used.has(source)))];
}

interface EoraParts {
  readonly final: Source | undefined;
  readonly below: Source | undefined;
  readonly rows: Source | undefined;
  readonly users: Source | undefined;
  readonly accounts: Source | undefined;
}

/** Columns of names: the country's name, its code, a kind, the industry. */
const LABELS = 4;

function eora(flows: Source, { final, below, rows, users, accounts }: EoraParts): Source {
  const read = async (take: TakeLine, watch: Watch = {}) => {
    if (!final || !rows || !users) throw new FileRefusal(texts.partsMissing({ file: flows.name }));
    const quiet: Watch = watch.signal ? { signal: watch.signal } : {};
    const names = (await namesIn(rows, quiet)).map(fourNames);
    const heads = [...names, ...(await namesIn(users, quiet)).map(fourNames)];
    const line = new JoinedLine();
    for (let row = 0; row < LABELS; row += 1) {
      const words = [...Array<string>(LABELS).fill(""), ...heads.map((name) => name[row]!)];
      if (!take(line.ofWords(words))) return;
    }
    const block = await blockIn(final, 0, quiet);
    if (block.figures.length !== names.length) throw unlike(flows, final);
    let row = 0;
    let isWanted = true;
    await flows.read((each) => {
      const name = names[row];
      if (!name) throw unlike(flows, rows);
      isWanted = take(line.ofFigures(name, each, block.figures[row]!));
      row += 1;
      return isWanted;
    }, watch);
    if (!isWanted || !below || !accounts) return;
    const labels = await namesIn(accounts, quiet);
    const none = new Float64Array(block.width);
    let account = 0;
    await below.read((each) => {
      const words = (labels[account] ?? []).filter((text) => text !== "");
      account += 1;
      return take(line.ofFigures(["", "", "", words[words.length - 1] ?? ""], each, none));
    }, quiet);
  };
  return { name: flows.name, size: flows.size, read };
}

/** A line of labels ends with a separator, and the rest of the world has fewer names. */
function fourNames(texts: readonly string[]): string[] {
  const filled = texts.slice(0, LABELS);
  return [...filled, ...Array<string>(LABELS - filled.length).fill("")];
}

/** Columns of names: region and sector. */
const NAMES = 2;

function exiobase(flows: Source, final: Source): Source {
  const read = async (take: TakeLine, watch: Watch = {}) => {
    const block: Block = await blockIn(final, NAMES, watch.signal ? { signal: watch.signal } : {});
    const line = new JoinedLine();
    let number = 0;
    await flows.read((each) => {
      const head = block.heads[number];
      const row = number - block.heads.length;
      number += 1;
      if (head) return take(line.ofHeadings(each, head));
      const names = block.names[row];
      if (names?.join("\t") !== each.texts(NAMES).join("\t")) throw unlike(flows, final);
      return take(line.ofFigures(null, each, block.figures[row]!));
    }, watch);
  };
  return { name: flows.name, size: flows.size, read };
}

const unlike = (one: Source, other: Source): FileRefusal =>
  new FileRefusal(texts.partsDiffer({ file: one.name, other: other.name }));
