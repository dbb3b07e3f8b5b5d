import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "RCA",
      "Revealed comparative advantage (Balassa index): (x / X) / (w / W), or its symmetric form.",
      "exports,total,world,worldTotal,[form]",
      `
    IF(AND(VC_ALIKE(exports,exports),VC_ONEORALIKE(total,exports),VC_ONEORALIKE(world,exports),VC_ONEORALIKE(worldTotal,exports)),
      LET(isBalassa,IF(ISOMITTED(form),1,VC_OPTION(form,{"Balassa","symmetric"})),
        IF(ISERROR(isBalassa),isBalassa,
          MAP(exports,VC_ALLALONG(total,exports),VC_ALLALONG(world,exports),VC_ALLALONG(worldTotal,exports),
            LAMBDA(sold,all,traded,everything,
              LET(own,VC_NOTNEGATIVE(sold),
                ownAll,VC_NUMBER(all),
                others,VC_NUMBER(traded),
                othersAll,VC_NUMBER(everything),
                check,own+IF(ownAll=0,#DIV/0!,VC_POSITIVE(ownAll))+IF(others=0,#DIV/0!,VC_POSITIVE(others))+IF(othersAll=0,#DIV/0!,VC_POSITIVE(othersAll)),
                IF(ISERROR(check),check,
                  IF(OR(own>ownAll,own>others,others>othersAll,ownAll>othersAll),#NUM!,
                    LET(here,own*othersAll,there,ownAll*others,
                      IF(isBalassa=1,here/there,VC_DIFFERENCE(here-there,MAX(here,there))/(here+there)))))))))),
      #VALUE!)`,
    ),
  ],
};
