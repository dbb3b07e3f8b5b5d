/** Puts what is carried from an opened file into a written one: conditional formats, rules for input, tables, comments. */

import { parseAddress } from "../sheet/address";
import { writeLinks } from "./links";
import { MAIN, type PackageEdit, RELATIONS } from "./package-edit";
import type { Carried, SheetData } from "./workbook-data";
import { mapNodes, node, parseXml, toDocument, toXml, type XmlNode } from "./xml-tree";

const MAX_TABLE_NAME = 255;

export async function writeCarried(edit: PackageEdit, sheets: readonly SheetData[]): Promise<void> {
  if (!sheets.some(({ carried }) => carried && carried.length > 0)) return;
  const formats = await FormatList.of(edit);
  const tables = new TableNames();
  for (const [index, { carried = [] }] of sheets.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const of = (kind: Carried["kind"]) => carried.filter((each) => each.kind === kind);
    for (const each of of("filter").slice(0, 1)) await edit.insert(part, "autoFilter", formats.renumbered(each));
    await writeLinks(edit, part, of("link"));
    for (const each of of("conditional")) await edit.insert(part, "conditionalFormatting", formats.renumbered(each));
    const validations = of("validation").map((each) => each.node);
    if (validations.length > 0)
      await edit.insert(part, "dataValidations", node("dataValidations", { count: validations.length }, validations));
    await writeComments(
      edit,
      part,
      index,
      of("comment").map((each) => each.node),
    );
    await writeTables(
      edit,
      part,
      of("table").map((each) => each.node),
      tables,
    );
    const extensions = of("extension").map((each) => each.node);
    if (extensions.length > 0) await edit.insert(part, "extLst", node("extLst", {}, extensions));
  }
  formats.write(edit);
}

/** The looks of conditional formats, numbered through the workbook. */
class FormatList {
  private readonly added: XmlNode[] = [];
  private readonly numbers = new Map<string, number>();

  private constructor(
    private readonly styles: XmlNode,
    private readonly there: number,
  ) {}

  static async of(edit: PackageEdit): Promise<FormatList> {
    const styles = parseXml(await edit.text("xl/styles.xml"));
    return new FormatList(styles, styles.children.find(({ name }) => name === "dxfs")?.children.length ?? 0);
  }

  renumbered({ node: element, formats = {} }: Carried): XmlNode {
    return mapNodes(element, (each) => {
      const { dxfId, ...rest } = each.attributes;
      if (dxfId === undefined) return each;
      const look = formats[dxfId];
      return { ...each, attributes: look ? { ...rest, dxfId: String(this.numberOf(look)) } : rest };
    })!;
  }

  private numberOf(look: XmlNode): number {
    const key = toXml(look);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.there + this.added.length;
      this.numbers.set(key, number);
      this.added.push(look);
    }
    return number;
  }

  write(edit: PackageEdit): void {
    if (this.added.length === 0) return;
    const list = this.styles.children.find(({ name }) => name === "dxfs");
    const all = [...(list?.children ?? []), ...this.added];
    const made = node("dxfs", { count: all.length }, all);
    if (list) this.styles.children.splice(this.styles.children.indexOf(list), 1, made);
    else {
      const behind = this.styles.children.findIndex(({ name }) => ["tableStyles", "colors", "extLst"].includes(name));
      this.styles.children.splice(behind < 0 ? this.styles.children.length : behind, 0, made);
    }
    edit.put("xl/styles.xml", toDocument(this.styles));
  }
}

/** Tables have a number and a name that no other has. */
class TableNames {
  private readonly names = new Set<string>();
  private count = 0;

  next(wanted: string): { id: number; name: string } {
    this.count += 1;
    let name = wanted;
    for (let count = 2; this.names.has(name.toLowerCase()); count += 1)
      name = `${wanted.slice(0, MAX_TABLE_NAME - 6)}_${count}`;
    this.names.add(name.toLowerCase());
    return { id: this.count, name };
  }
}

async function writeTables(
  edit: PackageEdit,
  sheet: string,
  tables: readonly XmlNode[],
  names: TableNames,
): Promise<void> {
  if (tables.length === 0) return;
  const links: string[] = [];
  for (const table of tables) {
    const part = edit.freeName("xl/tables/table", "xml");
    const { id, name } = names.next(table.attributes["displayName"] ?? table.attributes["name"] ?? "Table");
    // The looks of its parts are numbers of the file that it came from.
    const plain = mapNodes(table, (each) => ({
      ...each,
      attributes: Object.fromEntries(
        Object.entries(each.attributes).filter(
          ([key]) => !/DxfId$|CellStyle$|^queryTableFieldId$|^connectionId$/.test(key),
        ),
      ),
    }))!;
    edit.add(
      part,
      { ...plain, attributes: { xmlns: MAIN, ...plain.attributes, id: String(id), name, displayName: name } },
      "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
    );
    links.push(await edit.link(sheet, `${RELATIONS}/table`, part));
  }
  await edit.insert(
    sheet,
    "tableParts",
    node(
      "tableParts",
      { count: links.length },
      links.map((id) => node("tablePart", { "r:id": id })),
    ),
  );
}

async function writeComments(
  edit: PackageEdit,
  sheet: string,
  index: number,
  comments: readonly XmlNode[],
): Promise<void> {
  const placed = comments.flatMap((comment) => {
    const place = parseAddress(comment.attributes["ref"] ?? "");
    return place ? [{ comment, place }] : [];
  });
  if (placed.length === 0) return;
  placed.sort((one, other) => one.place.row - other.place.row || one.place.column - other.place.column);
  const authors = [...new Set(placed.map(({ comment }) => comment.attributes["author"] ?? ""))];
  const part = edit.freeName("xl/comments", "xml");
  const list = placed.map(({ comment }) => ({
    ...comment,
    attributes: {
      ref: comment.attributes["ref"]!,
      authorId: String(authors.indexOf(comment.attributes["author"] ?? "")),
    },
  }));
  edit.add(
    part,
    node(
      "comments",
      { xmlns: MAIN },
      node(
        "authors",
        {},
        authors.map((author) => node("author", {}, author)),
      ),
      node("commentList", {}, list),
    ),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  );
  await edit.link(sheet, `${RELATIONS}/comments`, part);
  const shapes = edit.freeName("xl/drawings/vmlDrawing", "vml");
  edit.add(
    shapes,
    toXml(
      shapesOf(
        placed.map(({ place }) => place),
        index,
      ),
    ),
    "application/vnd.openxmlformats-officedocument.vmlDrawing",
    "vml",
  );
  await edit.insert(
    sheet,
    "legacyDrawing",
    node("legacyDrawing", { "r:id": await edit.link(sheet, `${RELATIONS}/vmlDrawing`, shapes) }),
  );
}

/** A comment's box, in the older drawing language that Excel keeps for it. */
function shapesOf(places: readonly { row: number; column: number }[], sheet: number): XmlNode {
  const first = (sheet + 1) * 1024 + 1;
  return node(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    node("o:shapelayout", { "v:ext": "edit" }, node("o:idmap", { "v:ext": "edit", data: sheet + 1 })),
    node(
      "v:shapetype",
      { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
      node("v:stroke", { joinstyle: "miter" }),
      node("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    places.map(({ row, column }, index) =>
      node(
        "v:shape",
        {
          id: `_x0000_s${first + index}`,
          type: "#_x0000_t202",
          style: `position:absolute;width:108pt;height:60pt;z-index:${index + 1};visibility:hidden`,
          fillcolor: "#ffffe1",
          "o:insetmode": "auto",
        },
        node("v:fill", { color2: "#ffffe1" }),
        node("v:shadow", { on: "t", color: "black", obscured: "t" }),
        node("v:path", { "o:connecttype": "none" }),
        node("v:textbox", { style: "mso-direction-alt:auto" }, node("div", { style: "text-align:left" })),
        node(
          "x:ClientData",
          { ObjectType: "Note" },
          node("x:MoveWithCells"),
          node("x:SizeWithCells"),
          node("x:Anchor", {}, `${column + 1},15,${row},2,${column + 3},31,${row + 4},4`),
          node("x:AutoFill", {}, "False"),
          node("x:Row", {}, String(row)),
          node("x:Column", {}, String(column)),
        ),
      ),
    ),
  );
}
