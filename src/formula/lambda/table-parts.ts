/** What the LAMBDAs of whole tables are made of: names as cells hold them, columns of figures, and sums that are no rounding. */

import { part } from "./definition";

export const tableParts = [
  // Written as our functions write a number, whatever the language of Excel: with a point, and an exponent where it is very large or small.
  part(
    "NAME",
    "The name in a cell: extra spaces are dropped, a number is written with a point, an empty cell is no text; an error is returned unchanged.",
    `
    LAMBDA(cell,
      IF(ISTEXT(cell),TRIM(SUBSTITUTE(cell,UNICHAR(160)," ")),
      IF(ISNUMBER(cell),
        IF(cell=0,"",
        LET(power,INT(LOG10(ABS(cell))),
          shift,IF(AND(power>-7,power<21),0,power),
          figure,ABS(cell)/10^shift,
          IF(cell<0,"-","")&IF(figure=INT(figure),TEXT(figure,"0"),SUBSTITUTE(figure&"",MID(1/2&"",2,1),"."))
            &IF(shift=0,"",IF(shift>0,"e+","e")&shift))),
      IF(ISLOGICAL(cell),IF(cell,"TRUE","FALSE"),
      IF(ISERROR(cell),cell,"")))))`,
  ),

  part(
    "NAMES",
    "The names in a row or column, in a column.",
    `
    LAMBDA(range,TOCOL(MAP(range,LAMBDA(cell,VC_NAME(cell)))))`,
  ),

  part(
    "SHOWN",
    "Names as tables show them: those that are no text as (unspecified).",
    `
    LAMBDA(names,IF(names="","(unspecified)",names))`,
  ),

  part(
    "FIGURES",
    "The figures in a row or column, in a column; an error is returned unchanged.",
    `
    LAMBDA(range,TOCOL(MAP(range,LAMBDA(cell,VC_NUMBER(cell)))))`,
  ),

  part(
    "NOTBELOW",
    "The figures in a row or column, in a column, each 0 or more.",
    `
    LAMBDA(range,TOCOL(MAP(range,LAMBDA(cell,VC_NOTNEGATIVE(cell)))))`,
  ),

  part(
    "FIRSTERROR",
    "The first error in a range; 0 if there is none.",
    `
    LAMBDA(range,SUM(MAP(range,LAMBDA(cell,IF(ISERROR(cell),cell,0)))))`,
  ),

  part(
    "FILLED",
    "1 where a figure is an error or other than 0, 0 where it is 0.",
    `
    LAMBDA(figures,MAP(figures,LAMBDA(figure,IF(ISERROR(figure),1,IF(figure=0,0,1)))))`,
  ),

  // As an array of one cell: a row that is put together of values is an error as a whole where one of them is.
  part(
    "CELL",
    "One or more cells as an array: an error in one is no error of the others.",
    `
    LAMBDA(value,IF({TRUE},value,0))`,
  ),

  part(
    "NET",
    "The sum of each row of a table, to the fifteenth digit of the largest figure in it: what is beyond it is rounding.",
    `
    LAMBDA(table,BYROW(table,LAMBDA(cells,VC_DIFFERENCE(SUM(cells),MAX(ABS(cells))))))`,
  ),

  part(
    "SUMS",
    "The sum of the categories of each link, in a column.",
    `
    LAMBDA(matrix,links,VC_NET(MAP(VC_RECORDS(matrix,links),LAMBDA(cell,VC_NUMBER(cell)))))`,
  ),

  part(
    "TOTAL",
    "The sum of figures; 0 if it is no more than the rounding of figures of that size.",
    `
    LAMBDA(values,size,LET(total,SUM(values),IF(ABS(total)>size/10^14,total,0)))`,
  ),
] as const;
