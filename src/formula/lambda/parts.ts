/** What the LAMBDAs are made of: what a cell may hold, how ranges lie beside each other, and what is no more than rounding. */

import { part } from "./definition";

export const parts = [
  part(
    "NUMBER",
    "The number in a cell: an empty cell is 0, text only if it is a plain decimal numeral; an error is returned unchanged.",
    `
    LAMBDA(cell,
      IF(ISNUMBER(cell),cell,
      IF(cell="",0,
      IF(ISTEXT(cell),VC_NUMERAL(cell),#VALUE!))))`,
  ),

  // Every digit becomes a 0 and every run of them one 0: what is left is the form of the numeral, whatever the language of Excel.
  part(
    "NUMERAL",
    "The number written as text with digits, a point and an exponent, in any language of Excel; any other text is refused.",
    `
    LAMBDA(cell,
      LET(words,TRIM(cell),
        digits,REDUCE(words,{"1","2","3","4","5","6","7","8","9"},LAMBDA(before,digit,SUBSTITUTE(before,digit,"0"))),
        form,REDUCE(digits,SEQUENCE(15),LAMBDA(before,step,SUBSTITUTE(before,"00","0"))),
        unsigned,IF(OR(LEFT(form,1)={"+","-"}),MID(form,2,9),form),
        IF(OR(unsigned={"0","0.",".0","0.0"}&{"";"e0";"e+0";"e-0"}),NUMBERVALUE(words,".",","),#VALUE!)))`,
  ),

  part(
    "NOTNEGATIVE",
    "The number in a cell, 0 or more.",
    `
    LAMBDA(cell,LET(figure,VC_NUMBER(cell),IF(figure<0,#NUM!,figure)))`,
  ),

  part(
    "FRACTION",
    "The number in a cell, above -1 and below 1: what is more is a percentage.",
    `
    LAMBDA(cell,LET(figure,VC_NUMBER(cell),IF(ABS(figure)<1,figure,#NUM!)))`,
  ),

  part(
    "POSITIVE",
    "The number in a cell, above 0.",
    `
    LAMBDA(cell,LET(figure,VC_NUMBER(cell),IF(figure>0,figure,#NUM!)))`,
  ),

  part(
    "DIFFERENCE",
    "A difference, to the fifteenth digit of the largest figure in it: what is beyond it is rounding.",
    `
    LAMBDA(figure,largest,IF(IF(largest>0,ABS(LOG10(largest))<90,FALSE),ROUND(figure,14-INT(LOG10(largest))),figure))`,
  ),

  part(
    "ONE",
    "What the only cell of a range holds.",
    `
    LAMBDA(range,IF(ROWS(range)*COLUMNS(range)>1,#VALUE!,REDUCE("",range,LAMBDA(before,cell,cell))))`,
  ),

  part(
    "OPTION",
    "The position of an option among those allowed, in any case; 1 if blank.",
    `
    LAMBDA(range,allowed,
      LET(cell,VC_ONE(range),
        IF(OR(cell=0,TRIM(cell)=""),1,
        IFNA(XMATCH(TRIM(cell),allowed),#VALUE!))))`,
  ),

  part(
    "YES",
    "TRUE for yes, high or TRUE, FALSE for no, low or FALSE; anything else is refused, nothing assumed.",
    `
    LAMBDA(cell,
      IF(ISLOGICAL(cell),cell,
      IF(ISTEXT(cell),IFNA(XMATCH(TRIM(cell),{"yes","high","true","no","low","false"})<4,#VALUE!),
      IF(ISERROR(cell),cell,#VALUE!))))`,
  ),

  part(
    "WHOLE",
    "A whole number from the least to the most.",
    `
    LAMBDA(range,least,most,
      LET(figure,VC_NUMBER(VC_ONE(range)),
        IF(AND(figure=INT(figure),figure>=least,figure<=most),figure,#NUM!)))`,
  ),

  part(
    "ALIKE",
    "Whether two ranges are each one row, one column or one cell, and as long as each other.",
    `
    LAMBDA(values,first,
      AND(MIN(ROWS(values),COLUMNS(values))=1,MIN(ROWS(first),COLUMNS(first))=1,
        ROWS(values)*COLUMNS(values)=ROWS(first)*COLUMNS(first)))`,
  ),

  part(
    "ALONG",
    "A row or column, in the orientation of another.",
    `
    LAMBDA(values,first,IF(ROWS(values)=ROWS(first),values,TRANSPOSE(values)))`,
  ),

  part(
    "ONEORALIKE",
    "Whether a range is one cell, or a row or column as long as another.",
    `
    LAMBDA(values,first,IF(ROWS(values)*COLUMNS(values)=1,TRUE,VC_ALIKE(values,first)))`,
  ),

  part(
    "ALLALONG",
    "A row or column, in the orientation of another; one cell is repeated for all of it.",
    `
    LAMBDA(values,first,
      IF(ROWS(values)*COLUMNS(values)=1,MAP(first,LAMBDA(cell,VC_ONE(values))),VC_ALONG(values,first)))`,
  ),

  part(
    "FITS",
    "Whether a range is as long as a row or column, or has a row or column of categories for each of its cells.",
    `
    LAMBDA(matrix,values,
      LET(high,ROWS(matrix),wide,COLUMNS(matrix),count,ROWS(values)*COLUMNS(values),
        AND(MIN(ROWS(values),COLUMNS(values))=1,
          IF(count=1,MIN(high,wide)=1,
            OR(AND(MIN(high,wide)=1,high*wide=count),IF(COLUMNS(values)=1,high,wide)=count)))))`,
  ),

  part(
    "RECORDS",
    "A matrix of categories with one row for each cell of a row or column.",
    `
    LAMBDA(matrix,values,
      LET(high,ROWS(matrix),count,ROWS(values)*COLUMNS(values),
        IF(IF(count=1,high=1,IF(COLUMNS(values)=1,high=count,AND(COLUMNS(matrix)=1,high=count))),
          matrix,TRANSPOSE(matrix))))`,
  ),

  part(
    "LESS",
    "Figures less those of their categories, in the orientation of the figures.",
    `
    LAMBDA(values,matrix,
      LET(left,BYROW(HSTACK(IF(COLUMNS(values)=1,values,TRANSPOSE(values)),VC_RECORDS(matrix,values)),
          LAMBDA(cells,LET(figures,MAP(cells,LAMBDA(cell,VC_NUMBER(cell))),
            VC_DIFFERENCE(INDEX(figures,1)-SUM(DROP(figures,,1)),MAX(ABS(figures)))))),
        IF(COLUMNS(values)=1,left,TRANSPOSE(left))))`,
  ),

  part(
    "SIZE",
    "The sum of figures without their signs.",
    `
    LAMBDA(range,SUM(MAP(range,LAMBDA(cell,ABS(VC_NUMBER(cell))))))`,
  ),

  part(
    "SHARES",
    "Shares of the sum, which must be above 0 and more than the rounding of figures of that size.",
    `
    LAMBDA(values,size,
      LET(total,SUM(values),
        IF(total>size/10^14,MAP(values,LAMBDA(value,value/total)),#NUM!)))`,
  ),

  part(
    "BASEFIGURE",
    "A figure above 0 in the base period; 100 where that is 0.",
    `
    LAMBDA(series,period,IF(period=0,100,VC_POSITIVE(INDEX(series,period))))`,
  ),

  // One rate is for all links: what is wrong with it is wrong with the whole.
  part(
    "EARNED",
    "Profits less the normal return on capital.",
    `
    LAMBDA(profit,capital,normalReturn,
      LET(isOne,ROWS(normalReturn)*COLUMNS(normalReturn)=1,
        IF(AND(VC_ALIKE(capital,profit),IF(isOne,TRUE,VC_ALIKE(normalReturn,profit))),
          LET(rate,IF(isOne,VC_FRACTION(VC_ONE(normalReturn)),0),
            IF(ISERROR(rate),rate,
              MAP(profit,VC_ALONG(capital,profit),IF(isOne,profit,VC_ALONG(normalReturn,profit)),LAMBDA(gain,used,own,
                LET(due,VC_NUMBER(used)*IF(isOne,rate,VC_FRACTION(own)),VC_DIFFERENCE(gain-due,MAX(ABS(gain),ABS(due)))))))),
          #VALUE!)))`,
  ),
] as const;
