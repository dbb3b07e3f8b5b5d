/** A number of things in words: `1 row`, `1,050 rows`. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
