import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  differs: "swings that agree to thirteen digits count as equal, and keep the order of the chain",
  definitions: [
    // What is moved by number: 1 the price, 2 what is paid to the stage before, 3 the other inputs, 4 the units of later stages, 5 the
    // final price of another stage, 6 that of the stage itself, 0 nothing that the share depends on. Of each but 5 and 6 the share is a linear function.
    part(
      "MOVEDSHARE",
      "A stage's share of the final price, with one of the figures that it depends on multiplied by a factor.",
      `
    LAMBDA(which,factor,sold,bought,other,scale,
      LET(gets,IF(OR(which=1,which=6),factor,1)*sold,
        pays,IF(which=2,factor,1)*bought,
        spends,IF(which=3,factor,1)*other,
        scale*IF(which=4,factor,1)/IF(which>4,factor,1)*VC_DIFFERENCE(gets-pays-spends,MAX(gets,pays,ABS(spends)))))`,
    ),

    part(
      "SWING",
      "How far a stage's share of the final price swings with one of the figures that it depends on.",
      `
    LAMBDA(which,by,sold,bought,other,scale,
      LET(own,VC_DIFFERENCE(sold-bought-other,MAX(sold,bought,ABS(other))),
        moved,IF(which=0,0,IF(which=1,sold,IF(which=2,bought,IF(which=3,other,
          IF(which=4,own,IF(which=5,own,VC_DIFFERENCE(bought+other,MAX(bought,ABS(other))))/(1-by*by)))))),
        ABS(2*by*scale*moved)))`,
    ),

    part(
      "SWINGS",
      "The table of a tornado: the share with each figure that is not 0 lowered and raised, largest swing first.",
      `
    LAMBDA(names,prices,others,given,units,place,by,
      LET(count,ROWS(prices),
        moved,FILTER(SEQUENCE(3*count),VSTACK(prices,others,given)<>0),
        kind,INT((moved-1)/count)+1,
        at,moved-count*(kind-1),
        sold,INDEX(prices,place),
        bought,IF(place=1,0,INDEX(units,place)*INDEX(prices,place-1)),
        other,INDEX(others,place),
        scale,IF(place=count,1,REDUCE(1,DROP(units,place),LAMBDA(before,unit,before*unit)))/INDEX(prices,count),
        which,MAP(kind,at,LAMBDA(of,its,
          IF(of=1,IF(its=count,IF(place=count,6,5),IF(its=place,1,IF(its=place-1,2,0))),
          IF(of=2,IF(its=place,3,0),IF(its=place,2,IF(its>place,4,0)))))),
        down,MAP(which,LAMBDA(it,VC_MOVEDSHARE(it,1-by,sold,bought,other,scale))),
        up,MAP(which,LAMBDA(it,VC_MOVEDSHARE(it,1+by,sold,bought,other,scale))),
        base,MAP(which,LAMBDA(it,VC_MOVEDSHARE(0,1,sold,bought,other,scale))),
        swing,MAP(which,LAMBDA(it,VC_SWING(it,by,sold,bought,other,scale))),
        rounded,MAP(swing,LAMBDA(size,IF(size=0,0,ROUND(size,12-INT(LOG10(size)))))),
        label,MAP(kind,at,LAMBDA(of,its,LET(name,INDEX(names,its),IF(name="","Stage "&its,name)&": "&INDEX({"price","other inputs","units per output"},of)))),
        VSTACK({"Parameter","Down","Base","Up","Swing"},SORTBY(HSTACK(label,down,base,up,swing),rounded,-1,moved,1))))`,
    ),

    part(
      "STAGE",
      "The position of a stage among their names, by its name or its position; text is a name before it is a number.",
      `
    LAMBDA(range,names,
      LET(cell,VC_ONE(range),
        name,IF(ISTEXT(cell),VC_NAME(cell),""),
        count,IF(name="",0,SUM(IF(names=name,1,0))),
        IF(count=1,XMATCH(name,names),IF(count>1,#VALUE!,VC_WHOLE(range,1,ROWS(names))))))`,
    ),

    lambda(
      "TORNADO",
      "What moves a stage's share of the final price: each price, input and unit lowered and raised one at a time, largest swing first.",
      "stages,price,change,[otherInputs],[unitsPerOutput],[stage]",
      `
    IF(VC_ALIKE(stages,stages),
      LET(named,VC_NAMES(stages),
        unnamed,VC_FIRSTERROR(named),
        noInputs,ISOMITTED(otherInputs),
        noUnits,ISOMITTED(unitsPerOutput),
        IF(ISERROR(unnamed),unnamed,
        IF(AND(VC_ALIKE(price,stages),IF(noInputs,TRUE,VC_FITS(otherInputs,price)),IF(noUnits,TRUE,VC_ALIKE(unitsPerOutput,price)),ROWS(change)*COLUMNS(change)=1),
          LET(none,MAP(named,LAMBDA(name,0)),
            charged,VC_NOTBELOW(price),
            added,IF(noInputs,none,VC_SUMS(otherInputs,price)),
            needed,IF(noUnits,none,VC_FIGURES(unitsPerOutput)),
            filled,(named<>"")+VC_FILLED(charged)+VC_FILLED(added)+VC_FILLED(needed)>0,
            IF(NOT(OR(filled)),#VALUE!,
            LET(names,FILTER(named,filled),
              count,ROWS(names),
              first,SEQUENCE(count)=1,
              prices,FILTER(charged,filled),
              others,FILTER(added,filled),
              given,IF(first,0,FILTER(needed,filled)),
              units,IF(noUnits,given+1,MAP(given,first,LAMBDA(figure,is,IF(is,1,VC_POSITIVE(figure))))),
              place,IF(ISOMITTED(stage),1,VC_STAGE(stage,names)),
              check,IF(ISERROR(place),place,VC_FIRSTERROR(prices)+VC_FIRSTERROR(others)+VC_FIRSTERROR(units)+IF(INDEX(prices,count)=0,#DIV/0!,0)),
              by,IF(ISERROR(check),check,VC_POSITIVE(VC_FRACTION(VC_ONE(change)))),
              IF(ISERROR(by),by,
              VC_SWINGS(names,prices,others,given,units,place,by))))),
          #VALUE!))),
      #VALUE!)`,
    ),
  ],
};
