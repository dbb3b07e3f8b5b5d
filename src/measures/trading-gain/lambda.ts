import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  differs: "a gain of exactly 0 may appear as about 1e-17",
  definitions: [
    // By how far each index is from the deflator, so that nothing large cancels. A figure beside a single period is a deflator of its own.
    lambda(
      "TRADINGGAIN",
      "Trading gain in money of the base period: (X - M) / P - (X / Px - M / Pm).",
      "exports,imports,exportPrices,importPrices,[deflator]",
      `
    IF(AND(VC_ALIKE(imports,exports),VC_ALIKE(exportPrices,exports),VC_ALIKE(importPrices,exports)),
      LET(isOwn,IF(ISOMITTED(deflator),FALSE,
          IF(ROWS(deflator)*COLUMNS(deflator)>1,TRUE,
          IF(ROWS(exports)*COLUMNS(exports)>1,FALSE,
          LET(cell,VC_ONE(deflator),IF(ISNUMBER(cell),cell<>0,NOT(ISERROR(VC_NUMERAL(cell)))))))),
        which,IF(ISOMITTED(deflator),1,IF(isOwn,IF(VC_ALIKE(deflator,exports),4,#VALUE!),VC_OPTION(deflator,{"average","import","export"}))),
        IF(ISERROR(which),which,
          MAP(exports,VC_ALONG(imports,exports),VC_ALONG(exportPrices,exports),VC_ALONG(importPrices,exports),
            IF(which=4,VC_ALONG(deflator,exports),exports),LAMBDA(earned,spent,above,below,own,
            LET(sold,VC_NOTNEGATIVE(earned),
              bought,VC_NOTNEGATIVE(spent),
              dear,VC_POSITIVE(above),
              cheap,VC_POSITIVE(below),
              mean,IF(which=1,(dear+cheap)/2,IF(which=2,cheap,IF(which=3,dear,VC_POSITIVE(own)))),
              check,sold+bought+dear+cheap+mean,
              IF(ISERROR(check),check,
                100*(sold*IF(which=1,VC_DIFFERENCE(dear-cheap,MAX(dear,cheap))/2,VC_DIFFERENCE(dear-mean,MAX(dear,mean)))/(mean*dear)
                  -bought*IF(which=1,VC_DIFFERENCE(cheap-dear,MAX(dear,cheap))/2,VC_DIFFERENCE(cheap-mean,MAX(cheap,mean)))/(mean*cheap)))))))),
      #VALUE!)`,
    ),
  ],
};
