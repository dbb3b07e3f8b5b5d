/** One page with the adapter for all tests of a suite; each begins with a workbook that has an empty Sheet1. */

import type { Workbook } from "../../src/workbook/port";
import { inChromium } from "../browser/open-workbook";
import { ADAPTER_PAGE, remoteWorkbook, serveAdapter } from "./adapter-page";
import type { Excel } from "./excel";
import { type ExcelPage, openExcel } from "./excel-page";
import type { Sheet } from "./model/sheet";

export interface AdapterSuite {
  readonly workbook: Workbook;
  readonly excel: Excel;
  readonly requests: Excel["requests"];
  sheet(name: string): Sheet;
}

export function inAdapter(): AdapterSuite {
  const chromium = inChromium();
  let it: ExcelPage;
  let workbook: Workbook;
  beforeAll(async () => {
    it = await openExcel(chromium.browser, chromium.address, { html: ADAPTER_PAGE, prepare: serveAdapter });
    workbook = await remoteWorkbook(it.page);
  });
  afterAll(() => it.close());
  beforeEach(() => it.excel.startAgain());
  afterEach(() => expect(it.excel.unknown).toEqual([]));
  return {
    get workbook() {
      return workbook;
    },
    get excel() {
      return it.excel;
    },
    get requests() {
      return it.excel.requests;
    },
    sheet: (name) => it.excel.book.sheet(name),
  };
}
