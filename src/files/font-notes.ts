/** The grid has one font and one usual size, and so have the files that we write: what else a file has is reported. */

import { notes } from "./notes";
import type { Note } from "./workbook-data";
import { DEFAULT_FONT } from "./xlsx-style";

const isOurs = (name: string): boolean => name.trim().toLowerCase() === DEFAULT_FONT.name.toLowerCase();

/** `usualSize`: that of cells which name none, where the file says it. */
export function fontNotes(names: Iterable<string | undefined>, usualSize: number = DEFAULT_FONT.size): Note[] {
  const others = Array.from(names).filter((name): name is string => name !== undefined && !isOurs(name));
  return [
    ...(others.length > 0 ? [notes.fonts(Array.from(new Set(others)))] : []),
    ...(usualSize === DEFAULT_FONT.size ? [] : [notes.usualSize({ from: usualSize, to: DEFAULT_FONT.size })]),
  ];
}
