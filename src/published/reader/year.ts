/** The year of a table whose lines do not name one: out of the name of its file. */

/**
 * "2020_SML.csv", "ICIO2021_2018.csv", "wiot00_row_apr12.xlsx", "Eora26_2015_bp.zip": the last number that can be one, in
 * the name of the file, or else of the folder or archive that it is in.
 */
export function yearIn(file: string): string {
  for (const name of file.split(/[\\/›]/).reverse()) {
    const short = /wiot(\d\d)(?!\d)/i.exec(name)?.[1];
    if (short !== undefined) return `${Number(short) > 60 ? "19" : "20"}${short}`;
    const found = name.replace(/icio[-_ ]?(?:19|20)\d\d/i, "").match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
    if (found) return found[found.length - 1]!;
  }
  return "";
}
