import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "COMPARE",
      "Value added and shares of each link before and after, the changes, and what is new or gone.",
      "links,output,inputs,output2,inputs2",
      `
    IF(VC_ALIKE(links,links),
      LET(names,VC_NAMES(links),
        unnamed,VC_FIRSTERROR(names),
        IF(ISERROR(unnamed),unnamed,
        IF(AND(VC_ALIKE(output,links),VC_FITS(inputs,links),VC_ALIKE(output2,links),VC_FITS(inputs2,links)),
          LET(sales,VC_FIGURES(output),
            bought,VC_SUMS(inputs,links),
            sales2,VC_FIGURES(output2),
            bought2,VC_SUMS(inputs2,links),
            check,VC_FIRSTERROR(sales)+VC_FIRSTERROR(bought)+VC_FIRSTERROR(sales2)+VC_FIRSTERROR(bought2),
            IF(ISERROR(check),check,
            LET(was,(sales<>0)+(bought<>0)>0,
              is,(sales2<>0)+(bought2<>0)>0,
              kept,(names<>"")+was+is>0,
              before,VC_NET(HSTACK(sales,0-bought)),
              after,VC_NET(HSTACK(sales2,0-bought2)),
              total,VC_TOTAL(before,VC_SIZE(output)+VC_SIZE(inputs)),
              total2,VC_TOTAL(after,VC_SIZE(output2)+VC_SIZE(inputs2)),
              IF(NOT(OR(kept)),#VALUE!,
              IF(OR(total<=0,total2<=0),#NUM!,
              VSTACK({"Link","Before","After","Change","Share before","Share after","Share change","Status"},
                FILTER(HSTACK(VC_SHOWN(names),before,after,VC_NET(HSTACK(after,0-before)),before/total,after/total2,
                  VC_NET(HSTACK(after*total,0-before*total2))/(total*total2),IF(was=is,"",IF(was,"Gone","New"))),kept),
                HSTACK("Total",total,total2,VC_NET(HSTACK(total2,0-total)),1,1,0,""))))))),
          #VALUE!))),
      #VALUE!)`,
    ),
  ],
};
