/** What the objects of the rich API know of the Excel that they are in. */

import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { Refusal } from "../wire";

/** What can be made otherwise than in a usual Excel, at any time. */
export interface Strictness {
  /** Bytes that a request and its answer may have; Excel on the web takes 5 MB each. */
  limits?: { request?: number; response?: number };
  /** What is refused of a chart of a kind, by its name on the wire: `{ Waterfall: ["Title", "Series"] }`. */
  refusedOfCharts?: Readonly<Record<string, readonly string[]>>;
  /** Excel says of each group of steps that it cannot undo it. */
  undoNotSupported?: boolean;
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
  /** Something was entered: whatever depends on it is computed. */
  entered(): void;
  /** Computes all that is not. */
  calculate(): void;
  release(reference: string): void;
}

export const EVENTS = {
  changed: 10,
  activated: 11,
  selectionChanged: 14,
  calculated: 16,
  visibilityChanged: 65539,
} as const;
export type EventName = keyof typeof EVENTS;

/** Refuses to change what is protected. */
export function requireWritable(sheet: Sheet): void {
  if (sheet.isProtected) throw new Refusal("AccessDenied", "This operation is not permitted for the current object.");
}
