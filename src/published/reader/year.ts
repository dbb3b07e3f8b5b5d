/** The year of a table whose lines do not name one: out of the name of its file. */

/** "2020_SML.csv", "ICIO2021_2018.csv", "wiot00_row_apr12.xlsx", "Eora26_2015_bp.zip": the last that can be one. */
export function yearIn(file: string): string {
  const name = file.split(/[\\/›]/).pop() ?? file;
  const release = /(?:icio|ed|edition)[-_ ]?((?:19|20)\d\d)/gi;
  const others = name.replaceAll(release, " ");
  const found = [...others.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year);
  const short = /wiot(\d\d)(?!\d)/i.exec(name)?.[1];
  if (short !== undefined) return `${Number(short) > 60 ? "19" : "20"}${short}`;
  return found[found.length - 1] ?? "";
}
