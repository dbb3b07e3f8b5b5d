/** Defined names of an Excel workbook that are formulas. */

import { WITH_RETRY } from "./excel-reading";
import type { FormulaNames } from "./port";
import { texts } from "./texts";

export const excelNames: FormulaNames = {
  all: () =>
    Excel.run(WITH_RETRY, async (context) => {
      const { names } = context.workbook;
      names.load("items/name, items/formula, items/comment");
      await context.sync();
      return names.items.map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
    }),

  add: (added) =>
    Excel.run(WITH_RETRY, async (context) => {
      const { names } = context.workbook;
      names.load("items/name");
      await context.sync();
      const taken = new Set(names.items.map(({ name }) => name.toUpperCase()));
      const clash = added.find(({ name }) => taken.has(name.toUpperCase()));
      if (clash) throw new Error(texts.nameTaken({ name: clash.name }));
      for (const { name, formula, comment } of added) names.add(name, formula, comment);
      await context.sync();
    }),

  remove: (removed) =>
    Excel.run(WITH_RETRY, async (context) => {
      for (const name of removed) context.workbook.names.getItem(name).delete();
      await context.sync();
    }),
};
