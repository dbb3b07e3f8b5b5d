import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "INCOMETERMSOFTRADE",
      "Income terms of trade: 100 (Px_t / Px_b) / (Pm_t / Pm_b) x Qx_t / Qx_b.",
      "exportPrices,importPrices,exportVolumes,[base]",
      `
    IF(AND(VC_ALIKE(importPrices,exportPrices),VC_ALIKE(exportVolumes,exportPrices)),
      LET(period,IF(ISOMITTED(base),1,VC_WHOLE(base,0,ROWS(exportPrices)*COLUMNS(exportPrices))),
        sold,VC_BASEFIGURE(exportPrices,period),
        bought,VC_BASEFIGURE(importPrices,period),
        volume,VC_BASEFIGURE(exportVolumes,period),
        check,sold+bought+volume,
        IF(ISERROR(check),check,
          MAP(exportPrices,VC_ALONG(importPrices,exportPrices),VC_ALONG(exportVolumes,exportPrices),LAMBDA(one,other,units,
            100*(VC_POSITIVE(one)/sold)/(VC_POSITIVE(other)/bought)*(VC_POSITIVE(units)/volume))))),
      #VALUE!)`,
    ),
  ],
};
