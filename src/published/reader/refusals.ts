/** Why a file with an inter-country table is not opened. */

import { FileRefusal } from "../../files/refusals";

/** No layout fits: what was found, so that someone can say what is what. */
export class UnknownLayout extends FileRefusal {
  constructor(
    message: string,
    /** The first lines, and of these the first fields. */
    readonly lines: readonly (readonly string[])[],
  ) {
    super(message);
    this.name = "UnknownLayout";
  }
}

/** It can be opened if whoever chose it says so. */
export class LargeTable extends FileRefusal {
  constructor(message: string) {
    super(message);
    this.name = "LargeTable";
  }
}
