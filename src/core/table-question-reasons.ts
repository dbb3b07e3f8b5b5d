/** Why a question to an open table is refused (src/measures/table). */
import type { ArgumentPosition } from "./refusal";

export type TableQuestionReason =
  | { readonly why: "no table name"; readonly place: ArgumentPosition }
  | {
      readonly why: "unknown measure";
      readonly place: ArgumentPosition;
      readonly found: string;
      readonly some: readonly string[];
    }
  | { readonly why: "nothing to choose"; readonly place: ArgumentPosition; readonly found: string }
  | {
      readonly why: "unknown setting";
      readonly place: ArgumentPosition;
      readonly found: string;
      readonly measure: string;
      readonly allowed: readonly string[];
    }
  | { readonly why: "one year only"; readonly place: ArgumentPosition; readonly measure: string }
  | { readonly why: "years backwards"; readonly place: ArgumentPosition; readonly found: string }
  | { readonly why: "needed"; readonly place: ArgumentPosition; readonly measure: string; readonly what: string }
  | { readonly why: "table not open"; readonly place: ArgumentPosition; readonly found: string };
