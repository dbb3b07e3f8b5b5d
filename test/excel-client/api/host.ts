/** What the objects of the rich API know of the Excel that they are in. */

import type { Book } from "../model/book";
import type { Place } from "../model/places";
import type { Sheet } from "../model/sheet";
import { Refusal } from "../wire";

/** What can be made otherwise than in a usual Excel, at any time. */
export interface Strictness {
  /** Bytes that a request and its answer may have; Excel on the web takes 5 MB each. */
  limits?: { request?: number; response?: number };
  /** What is refused of a chart of a kind, by its name on the wire: `{ Waterfall: ["Title", "Series"] }`. */
  refusedOfCharts?: Readonly<Record<string, readonly string[]>>;
  /** Milliseconds that each request takes. */
  latency?: number;
}

/** The separators of the person's region, and how her formulas are written. */
export interface Culture {
  name: string;
  decimal: string;
  thousands: string;
  list: string;
}

export interface Host {
  readonly book: Book;
  readonly strict: Strictness;
  readonly culture: Culture;
  /** Tells the page of something, if it listens. */
  happened(event: EventName, about: Record<string, unknown>): void;
  /** Events that the page listens to, by their number. */
  readonly listening: Set<EventName>;
  /** Sheets come, go and get other names, by the page or by a person: the page is told. */
  addSheet(name: string): Sheet;
  deleteSheet(sheet: Sheet): void;
  renameSheet(name: string, to: string): void;
  /** Something was entered: whatever depends on it is computed. */
  entered(): void;
  /** Computes all that is not. */
  calculate(): void;
  release(reference: string): void;
}

export const EVENTS = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  visibilityChanged: 65539,
} as const;
export type EventName = keyof typeof EVENTS;

/** Refuses to change what is protected, but for cells that are not locked. */
export function requireWritable(sheet: Sheet, place?: Place): void {
  if (!sheet.isProtected) return;
  const { row, column, rows, columns } = place ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const isOpen = Array.from({ length: rows * columns }, (_, at) =>
    sheet.isUnlocked(row + Math.floor(at / columns), column + (at % columns)),
  ).every((each) => each);
  if (!place || !isOpen) throw new Refusal("AccessDenied", "This operation is not permitted for the current object.");
}
