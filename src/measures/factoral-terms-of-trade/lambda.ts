import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "FACTORALTERMSOFTRADE",
      "Factoral terms of trade: net barter x Ax_t / Ax_b, and / (Am_t / Am_b) where import productivity is given.",
      "exportPrices,importPrices,exportProductivity,[importProductivity],[base]",
      `
    LET(isSingle,ISOMITTED(importProductivity),
      IF(AND(VC_ALIKE(importPrices,exportPrices),VC_ALIKE(exportProductivity,exportPrices),IF(isSingle,TRUE,VC_ALIKE(importProductivity,exportPrices))),
        LET(period,IF(ISOMITTED(base),1,VC_WHOLE(base,0,ROWS(exportPrices)*COLUMNS(exportPrices))),
          sold,VC_BASEFIGURE(exportPrices,period),
          bought,VC_BASEFIGURE(importPrices,period),
          home,VC_BASEFIGURE(exportProductivity,period),
          abroad,IF(isSingle,1,VC_BASEFIGURE(importProductivity,period)),
          check,sold+bought+home+abroad,
          IF(ISERROR(check),check,
            MAP(exportPrices,VC_ALONG(importPrices,exportPrices),VC_ALONG(exportProductivity,exportPrices),
              IF(isSingle,exportPrices,VC_ALONG(importProductivity,exportPrices)),LAMBDA(one,other,output,foreign,
              100*(VC_POSITIVE(one)/sold)/(VC_POSITIVE(other)/bought)*(VC_POSITIVE(output)/home)/IF(isSingle,1,VC_POSITIVE(foreign)/abroad))))),
        #VALUE!))`,
    ),
  ],
};
