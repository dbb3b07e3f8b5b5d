import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "VALUEADDEDSHARE",
      "Share of each link in the value added of the chain, or in a base: V / sum of V, or V / base.",
      "output,inputs,[base]",
      `
    IF(VC_FITS(inputs,output),
      LET(added,VC_LESS(output,inputs),
        IF(ISOMITTED(base),
          VC_SHARES(added,VC_SIZE(output)+VC_SIZE(inputs)),
          LET(whole,VC_NOTNEGATIVE(VC_ONE(base)),
            checked,IF(whole=0,#DIV/0!,whole),
            IF(ISERROR(checked),checked,MAP(added,LAMBDA(value,value/checked)))))),
      #VALUE!)`,
    ),
  ],
};
