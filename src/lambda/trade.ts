/** Terms of trade, the gain of their change, and growth that earns less. */

import { lambda, part } from "./definition";

/** The indices whose bases come first are refused first: a sum of them is the first error among them. */
const barter = (first: string, second: string) => `
    IF(VC_ALIKE(${second},${first}),
      LET(period,IF(ISOMITTED(base),1,VC_WHOLE(base,0,ROWS(${first})*COLUMNS(${first}))),
        above,VC_BASEFIGURE(${first},period),
        below,VC_BASEFIGURE(${second},period),
        check,above+below,
        IF(ISERROR(check),check,
          MAP(${first},VC_ALONG(${second},${first}),LAMBDA(one,other,100*(VC_POSITIVE(one)/above)/(VC_POSITIVE(other)/below))))),
      #VALUE!)`;

export const trade = [
  lambda(
    "TERMSOFTRADE",
    "Net barter terms of trade: 100 (Px_t / Px_b) / (Pm_t / Pm_b).",
    "exportPrices,importPrices,[base]",
    barter("exportPrices", "importPrices"),
  ),

  lambda(
    "GROSSTERMSOFTRADE",
    "Gross barter terms of trade: 100 (Qm_t / Qm_b) / (Qx_t / Qx_b).",
    "importVolumes,exportVolumes,[base]",
    barter("importVolumes", "exportVolumes"),
  ),

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

  part(
    "COMPARED",
    "1, 0 or -1 as a figure is more than another, the same to the fifteenth digit, or less.",
    `
    LAMBDA(one,other,SIGN(VC_DIFFERENCE(one-other,MAX(one,other))))`,
  ),

  part(
    "GROWTH",
    "The flag of a period, from what its volume, value, price, purchasing power and wage are to those of the base period.",
    `
    LAMBDA(volume,worth,price,power,wage,
      IF(volume<=0,
        IF(worth<0,"Contraction",IF(AND(volume=0,worth=0),"No change","Value-led")),
        LET(reasons,IF(worth<0,", price","")&IF(power<0,", purchasing power","")&IF(wage<0,", wages",""),
          IF(reasons<>"","Immiserizing growth ("&MID(reasons,3,99)&")",
          IF(price<0,"Diluted growth","Growth")))))`,
  ),

  lambda(
    "IMMISERIZING",
    "Flags immiserizing growth: a larger volume of exports that earns less, buys less or pays lower wages.",
    "volume,price,[importPrice],[realWage],[base]",
    `
    LET(noImports,ISOMITTED(importPrice),
      noWages,ISOMITTED(realWage),
      IF(AND(VC_ALIKE(price,volume),IF(noImports,TRUE,VC_ALIKE(importPrice,volume)),IF(noWages,TRUE,VC_ALIKE(realWage,volume))),
        LET(period,IF(ISOMITTED(base),1,VC_WHOLE(base,1,ROWS(volume)*COLUMNS(volume))),
          unitsThen,VC_POSITIVE(INDEX(volume,period)),
          paidThen,VC_POSITIVE(INDEX(price,period)),
          dearThen,IF(noImports,1,VC_POSITIVE(INDEX(importPrice,period))),
          wageThen,IF(noWages,1,VC_POSITIVE(INDEX(realWage,period))),
          check,unitsThen+paidThen+dearThen+wageThen,
          IF(ISERROR(check),check,
            MAP(SEQUENCE(ROWS(volume),COLUMNS(volume)),volume,VC_ALONG(price,volume),
              IF(noImports,volume,VC_ALONG(importPrice,volume)),IF(noWages,volume,VC_ALONG(realWage,volume)),LAMBDA(place,one,two,three,four,
              IF(place=period,"Base",
              LET(units,VC_NOTNEGATIVE(one),
                paid,VC_POSITIVE(two),
                dear,IF(noImports,1,VC_POSITIVE(three)),
                wage,IF(noWages,1,VC_POSITIVE(four)),
                refused,units+paid+dear+wage,
                IF(ISERROR(refused),refused,
                  VC_GROWTH(VC_COMPARED(units,unitsThen),VC_COMPARED(units*paid,unitsThen*paidThen),VC_COMPARED(paid,paidThen),
                    IF(noImports,0,VC_COMPARED(units*paid*dearThen,unitsThen*paidThen*dear)),VC_COMPARED(wage,wageThen))))))))),
        #VALUE!))`,
  ),
] as const;
