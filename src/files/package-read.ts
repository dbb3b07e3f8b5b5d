/** Which parts of a package belong to a part, and of what kind parts are. */

import { FileRefusal, refusals } from "./refusals";
import { attributeOf, childrenOf, localName, parseXml } from "./xml-tree";
import { textOf, type ZipPart } from "./zip";

export type Parts = ReadonlyMap<string, ZipPart>;

export interface Link {
  id: string;
  /** The last word of its kind: `chart`, `image`. */
  kind: string;
  type: string;
  /** Within the package, or an address elsewhere. */
  target: string;
  isOutside: boolean;
}

/** Parts are of kinds that go by one list or the other. */
export const STRICT_RELATIONS = /^http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships/;
const TRANSITIONAL_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export async function linksOf(parts: Parts, part: string): Promise<Link[]> {
  const list = parts.get(part.replace(/([^/]*)$/, "_rels/$1.rels"));
  if (!list) return [];
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const root = parseXml(await textOf(list));
  // What is misspelt here would be lost without a word.
  if (root.children.some((each) => localName(each) !== "Relationship")) throw new FileRefusal(refusals.damaged);
  return root.children.map((link) => {
    const [target = "", type = ""] = [attributeOf(link, "Target"), attributeOf(link, "Type")];
    const isOutside = attributeOf(link, "TargetMode") === "External";
    const path = isOutside ? target : decodeURIComponent(new URL(target, `file:///${folder}`).pathname.slice(1));
    return {
      id: attributeOf(link, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type: type.replace(STRICT_RELATIONS, TRANSITIONAL_RELATIONS),
      target: path,
      isOutside,
    };
  });
}

/** The kind of each part, by its name or its ending. */
export async function contentTypes(parts: Parts): Promise<(part: string) => string> {
  const list = parts.get("[Content_Types].xml");
  const root = list && parseXml(await textOf(list));
  const overrides = new Map(
    childrenOf(root, "Override").map((each) => [
      attributeOf(each, "PartName")?.slice(1).toLowerCase() ?? "",
      attributeOf(each, "ContentType") ?? "",
    ]),
  );
  const endings = new Map(
    childrenOf(root, "Default").map((each) => [
      attributeOf(each, "Extension")?.toLowerCase() ?? "",
      attributeOf(each, "ContentType") ?? "",
    ]),
  );
  return (part) =>
    overrides.get(part.toLowerCase()) ?? endings.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ?? "";
}
