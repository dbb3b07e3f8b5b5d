/** Tables of functions as people keep them, with how each is read, and with the formula of its report. */

export interface FunctionSketch {
  readonly name: string;
  readonly sketch: string;
  /** The readings. */
  readonly of: readonly string[];
  /** Null where no report is made of it without an answer. The table begins in B3. */
  readonly call: string | null;
}

export const functionSketches: readonly FunctionSketch[] = [
  {
    name: "sales by seller and buyer",
    sketch: "Seller | Buyer | Value\nA | X | 40\nA | others | 10\nB | Y | 20\nB | X | 20\nTotal | | 90",
    of: ["DEPENDENCE"],
    call: "=VC.DEPENDENCE('My sheet'!B4:B7,B22:C25,'My sheet'!D4:D7)",
  },
];
