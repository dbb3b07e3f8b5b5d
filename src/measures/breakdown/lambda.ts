import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "BREAKDOWN",
      "The table of a chain: output, inputs, value added, its share, cumulative share and ratio to inputs of each link, and the total.",
      "links,output,inputs",
      `
    IF(VC_ALIKE(links,links),
      LET(names,VC_NAMES(links),
        unnamed,VC_FIRSTERROR(names),
        IF(ISERROR(unnamed),unnamed,
        IF(AND(VC_ALIKE(output,links),VC_FITS(inputs,links)),
          LET(sales,VC_FIGURES(output),
            bought,VC_SUMS(inputs,links),
            check,VC_FIRSTERROR(sales)+VC_FIRSTERROR(bought),
            IF(ISERROR(check),check,
            LET(kept,(names<>"")+(sales<>0)+(bought<>0)>0,
              added,VC_NET(HSTACK(sales,0-bought)),
              total,VC_TOTAL(added,VC_SIZE(output)+VC_SIZE(inputs)),
              IF(NOT(OR(kept)),#VALUE!,
              IF(total<=0,#NUM!,
              LET(running,SCAN(0,added,LAMBDA(before,value,before+value)),
                VSTACK({"Link","Output","Inputs","Value added","Share","Cumulative","Value added / inputs"},
                  FILTER(HSTACK(VC_SHOWN(names),sales,bought,added,added/total,running/TAKE(running,-1),IF(bought=0,"",added/bought)),kept),
                  HSTACK("Total","","",total,1,"","")))))))),
          #VALUE!))),
      #VALUE!)`,
    ),
  ],
};
