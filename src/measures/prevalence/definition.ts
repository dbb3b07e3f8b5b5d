/**
 * How often tags occur in coded case studies, and in how many of those cases each outcome does.
 *
 * A row for each tag, in order of first appearance, and `(none)` if a case has no tag; columns for the cases, those with
 * each outcome, and, if there are two or more, those with every outcome and those with any. A case counts under each of its
 * tags; matched exactly, its whole set of tags is its tag, joined by ` + ` in the order of the first case with that set. Tags are the same when they differ only in what
 * no one sees (case, width, spaces; see `fold.ts`), the first spelling is shown. A case is a cell whose tags are separated
 * by commas; "None" is no tag; a tag named twice in a case counts once. A case with no text at all, neither tags nor
 * outcomes, is an empty row and left out: write "None" where a case has no tag.
 *
 * Source: Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, tables 3 to 5.
 */
import { type Labels, Register, occupied } from "../../core/data/labels";
import { refuse } from "../../core/refusal";
import { MAX_CELLS, type Table } from "../../core/data/table";
import { tagsOf } from "../../core/data/tags";

/** The tags of the cases, in order of first appearance. */
class Coding {
  private readonly register = new Register();

  /** Cells read before: in coded cases many are alike. */
  private readonly cells = new Map<string, readonly number[]>();

  get names(): readonly string[] {
    return this.register.names;
  }

  /** The positions of a cell's tags. */
  enter(text: string): readonly number[] {
    const before = this.cells.get(text);
    if (before) return before;
    const entered = tagsOf(text).map(({ tag, key }) => this.register.enter(tag, key));
    this.cells.set(text, entered);
    return entered;
  }
}

export const MATCHES = ["any", "exact"] as const;
export type Match = (typeof MATCHES)[number];

/** What a case counts under, in order of first appearance. */
class Groups {
  private readonly tags = new Coding();
  private readonly sets = new Map<string, number>();
  private readonly joined: string[] = [];

  constructor(private readonly match: Match) {}

  get names(): readonly string[] {
    return this.match === "any" ? this.tags.names : this.joined;
  }

  /** The positions of a case's tags, or of its set of them; none where it has none. */
  enter(text: string): readonly number[] {
    const tags = this.tags.enter(text);
    if (this.match === "any" || tags.length === 0) return tags;
    const key = [...tags].sort((one, other) => one - other).join(" ");
    const known = this.sets.get(key);
    if (known !== undefined) return [known];
    const position = this.joined.push(tags.map((tag) => this.tags.names[tag]!).join(" + ")) - 1;
    this.sets.set(key, position);
    return [position];
  }
}

export function prevalence(tags: Labels, outcomes?: Labels, match: Match = "any"): Table {
  const tagNames = new Groups(match);
  const outcomeNames = new Coding();
  const cases = occupied(outcomes ? [tags, outcomes] : [tags], []).map((each) => ({
    tags: tagNames.enter(tags.at(each)),
    outcomes: outcomes ? outcomeNames.enter(outcomes.at(each)) : [],
  }));
  if (cases.length === 0) refuse({ why: "no records", place: { argument: tags.argument } });

  const none = tagNames.names.length;
  const names = cases.some((each) => each.tags.length === 0) ? [...tagNames.names, "(none)"] : tagNames.names;
  const outcomeCount = outcomeNames.names.length;
  const together = outcomeCount > 1 ? ["All outcomes", "Any outcome"] : [];
  const headers = ["Tag", "Cases", ...outcomeNames.names, ...together];
  const rows = names.length + 1;
  if (rows * headers.length > MAX_CELLS)
    refuse({ why: "too many cells", rows, columns: headers.length, most: MAX_CELLS });

  // Columns of counts: the cases, each outcome, all outcomes, any of them.
  const counts = names.map(() => new Array<number>(headers.length - 1).fill(0));
  for (const each of cases) {
    const columns = [0, ...each.outcomes.map((outcome) => outcome + 1)];
    if (together.length > 0 && each.outcomes.length === outcomeCount) columns.push(outcomeCount + 1);
    if (together.length > 0 && each.outcomes.length > 0) columns.push(outcomeCount + 2);
    for (const tag of each.tags.length > 0 ? each.tags : [none]) {
      const row = counts[tag]!;
      for (const column of columns) row[column]! += 1;
    }
  }
  return [headers, ...names.map((name, tag) => [name, ...counts[tag]!])];
}
