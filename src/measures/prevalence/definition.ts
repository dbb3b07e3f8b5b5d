/**
 * How often tags occur in coded case studies, and in how many of those cases each outcome does.
 *
 * A row for each tag, in order of first appearance, and `(none)` if a case has no tag; columns for the cases, those with
 * each outcome, and those with every outcome, if there are two or more. Tags are the same when they differ only in what
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
    const entered = tagsOf(text).map(({ tag }) => this.register.enter(tag));
    this.cells.set(text, entered);
    return entered;
  }
}

export function prevalence(tags: Labels, outcomes?: Labels): Table {
  const tagNames = new Coding();
  const outcomeNames = new Coding();
  const cases = occupied(outcomes ? [tags, outcomes] : [tags], []).map((each) => ({
    tags: tagNames.enter(tags.at(each)),
    outcomes: outcomes ? outcomeNames.enter(outcomes.at(each)) : [],
  }));
  if (cases.length === 0) refuse({ why: "no records", place: { argument: tags.argument } });

  const none = tagNames.names.length;
  const names = cases.some((each) => each.tags.length === 0) ? [...tagNames.names, "(none)"] : tagNames.names;
  const outcomeCount = outcomeNames.names.length;
  const all = outcomeCount > 1 ? ["All outcomes"] : [];
  const headers = ["Tag", "Cases", ...outcomeNames.names, ...all];
  const rows = names.length + 1;
  if (rows * headers.length > MAX_CELLS)
    refuse({ why: "too many cells", rows, columns: headers.length, most: MAX_CELLS });

  // Columns of counts: the cases, each outcome, all outcomes.
  const counts = names.map(() => new Array<number>(headers.length - 1).fill(0));
  for (const each of cases) {
    const columns = [0, ...each.outcomes.map((outcome) => outcome + 1)];
    if (all.length > 0 && each.outcomes.length === outcomeCount) columns.push(outcomeCount + 1);
    for (const tag of each.tags.length > 0 ? each.tags : [none]) {
      const row = counts[tag]!;
      for (const column of columns) row[column]! += 1;
    }
  }
  return [headers, ...names.map((name, tag) => [name, ...counts[tag]!])];
}
