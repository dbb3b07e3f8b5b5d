/** .xlsx files put together part by part, as Excel or a stranger would have written them. */

import { packed, zipOf, type ZipPart } from "../../src/files/zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PARCEL = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relation = (id: string, type: string, target: string, more = "") =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;

export interface Package {
  /** What is in <sheetData>, by the sheets' names. */
  sheets: Record<string, string>;
  strings?: string;
  /** <numFmts>, <fonts> and so on. */
  styles?: string;
  metadata?: string;
  /** What is behind <sheets> in workbook.xml, and before it. */
  behind?: string;
  before?: string;
  /** What is behind <sheetData> in the first sheet. */
  tail?: string;
  /** Further lines of workbook.xml.rels, and further parts. */
  relations?: string;
  parts?: Record<string, string>;
}

export async function packageOf({
  sheets,
  strings,
  styles,
  metadata,
  behind = "",
  before = "",
  tail = "",
  relations = "",
  parts = {},
}: Package): Promise<ZipPart[]> {
  const names = Object.keys(sheets);
  const all: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PARCEL}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets>${behind}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PARCEL}">${names.map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)).join("")}${relation("rId91", "sharedStrings", "sharedStrings.xml")}${relation("rId92", "styles", "styles.xml")}${metadata ? relation("rId93", "sheetMetadata", "metadata.xml") : ""}${relations}</Relationships>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(metadata === undefined ? {} : { "xl/metadata.xml": HEAD + metadata }),
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${sheets[name]}</sheetData>${index === 0 ? tail : ""}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  return Promise.all(Object.entries(all).map(([name, content]) => packed(name, content)));
}

export const fileOf = async (content: Package): Promise<Uint8Array<ArrayBuffer>> => zipOf(await packageOf(content));
