import { DIFFERS, type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

/** The items, by their number from 1; some have a name below. */
const ITEMS = [
  "sales",
  "own use",
  "stock change",
  "chain purchases",
  "domestic purchases",
  "imports",
  "subsidies",
  "wages",
  "taxes",
  "interest",
  "land rent",
  "depreciation",
  "profit",
];
const [STOCK_CHANGE, DOMESTIC_PURCHASES, PROFIT] = [3, 5, 13];

/** Other spellings, and the number of what they mean. */
const ALSO: readonly (readonly [spelling: string, item: number])[] = [
  ["sale", 1],
  ["own consumption", 2],
  ["chain purchase", 4],
  ["purchase in chain", 4],
  ["purchases in chain", 4],
  ["domestic purchase", DOMESTIC_PURCHASES],
  ["purchase domestic", DOMESTIC_PURCHASES],
  ["purchases domestic", DOMESTIC_PURCHASES],
  ["import", 6],
  ["subsidy", 7],
  ["wage", 8],
  ["tax", 9],
  ["net profit", PROFIT],
  ["net operating profit", PROFIT],
];

const listed = (words: readonly string[]): string => `{${words.map((word) => `"${word}"`).join(";")}}`;

export const excelLambda: ExcelLambda = {
  differs: DIFFERS.manyRows,
  definitions: [
    part(
      "ACCOUNTITEM",
      "The number of an item among those of an account; 0 where there is no text.",
      `
    LAMBDA(cell,
      LET(name,VC_NAME(cell),
        IF(ISERROR(name),name,
        IF(name="",0,
        LET(place,XMATCH(name,${listed(ITEMS)}),
          IF(ISNUMBER(place),place,
          INDEX({${ALSO.map(([, item]) => item).join(";")}},
            IFNA(XMATCH(name,${listed(ALSO.map(([spelling]) => spelling))}),#VALUE!))))))))`,
    ),

    // What is not known of a line on which nothing was bought does not matter.
    part(
      "SUPPLIERIMPORTS",
      "The imports in each line of domestic purchases, by their import content from 0 to 1.",
      `
    LAMBDA(content,item,paid,
      IF(item<>${DOMESTIC_PURCHASES},0,
      LET(part,VC_NUMBER(content),
        IF(ISNA(part),IF(paid=0,0,part),
        IF(ISERROR(part),part,
        IF(OR(part<0,part>1),#NUM!,part*paid))))))`,
    ),

    part(
      "ACCOUNTTOTALS",
      "What the lines of each actor sum to, a column for each item.",
      `
    LAMBDA(first,leader,items,values,
      MAKEARRAY(ROWS(first),${ITEMS.length},LAMBDA(row,item,
        LET(own,IF((leader=INDEX(first,row))*(items=item)=1,values,0),VC_DIFFERENCE(SUM(own),MAX(ABS(own)))))))`,
    ),

    // The rows of a table: actors, then direct, indirect and total; incomes and what is left of a profit only where they are given.
    part(
      "ACCOUNTTABLE",
      "The account of a chain, from the totals of each actor by item, its production and the imports of its suppliers.",
      `
    LAMBDA(shown,totals,size,production,used,given,induced,
      LET(output,VC_NET(CHOOSECOLS(totals,1,2,3)),
        bought,CHOOSECOLS(totals,4,5,6),
        added,VC_NET(HSTACK(output,0-bought)),
        supplied,VC_TOTAL(CHOOSECOLS(totals,5),size),
        imported,VC_TOTAL(CHOOSECOLS(totals,6),size),
        direct,VC_TOTAL(added,size),
        indirect,supplied-induced,
        all,direct+indirect,
        one,IF(direct>0,1,#NUM!),
        taxes,VC_NET(HSTACK(CHOOSECOLS(totals,9),0-CHOOSECOLS(totals,7))),
        paid,HSTACK(CHOOSECOLS(totals,8),taxes,CHOOSECOLS(totals,10,11,12)),
        profit,VC_NET(HSTACK(added,0-paid)),
        incomes,HSTACK(paid,profit),
        sums,BYCOL(incomes,LAMBDA(income,VC_TOTAL(income,size))),
        residual,VC_NET(HSTACK(profit,0-CHOOSECOLS(totals,13))),
        account,VSTACK({"Actor","Output","Chain purchases","Domestic purchases","Imports","Value added","Share of direct value added","Share of production"},
          HSTACK(shown,output,bought,added,MAP(added,LAMBDA(value,IF(direct>0,value/direct,#NUM!))),added/production),
          HSTACK("Direct",production,0,supplied,imported,direct,VC_CELL(one),direct/production),
          HSTACK("Indirect",supplied,0,0,VC_CELL(induced),VC_CELL(indirect),"",VC_CELL(indirect/production)),
          HSTACK("Total",production,0,0,VC_CELL(imported+induced),VC_CELL(all),"",VC_CELL(all/production))),
        isPaid,SUM((used>6)*(used<13))>0,
        isLeft,SUM(given)>0,
        table,IF(isPaid,HSTACK(account,VSTACK({"Wages","Taxes less subsidies","Interest","Land rent","Depreciation","Net operating profit"},incomes,sums,{"","","","","","";"","","","","",""})),account),
        rest,VSTACK("Residual",IF(given>0,residual,""),VC_TOTAL(IF(given>0,residual,0),size),"",""),
        whole,IF(isLeft,HSTACK(table,rest),table),
        shares,HSTACK("Share of direct value added","","","","",VC_CELL(one),"","",MAP(sums,LAMBDA(value,IF(direct>0,value/direct,#NUM!)))),
        IF(isPaid,VSTACK(whole,IF(isLeft,HSTACK(shares,""),shares)),whole)))`,
    ),

    lambda(
      "CHAINACCOUNT",
      "The account of a whole chain: what each actor adds and who is paid, and what the chain adds at suppliers and imports.",
      "actor,item,value,[importContent]",
      `
    IF(VC_ALIKE(actor,actor),
      LET(names,VC_NAMES(actor),
        unnamed,VC_FIRSTERROR(names),
        unknown,ISOMITTED(importContent),
        IF(ISERROR(unnamed),unnamed,
        IF(AND(VC_ALIKE(item,actor),VC_ALIKE(value,actor),IF(unknown,TRUE,VC_ONEORALIKE(importContent,actor))),
          LET(found,TOCOL(MAP(item,LAMBDA(cell,VC_ACCOUNTITEM(cell)))),
            figures,VC_FIGURES(value),
            lines,MAP(names,found,figures,LAMBDA(name,kind,paid,
              IF(ISERROR(kind),kind,IF(kind>0,1,IF(AND(name="",IF(ISERROR(paid),FALSE,paid=0)),0,#VALUE!))))),
            count,SUM(lines),
            check,IF(ISERROR(count),count,IF(count=0,#VALUE!,
              SUM(MAP(lines,found,figures,LAMBDA(is,kind,paid,
                IF(is=0,0,IF(ISERROR(paid),paid,IF(AND(paid<0,kind<>${STOCK_CHANGE},kind<>${PROFIT}),#NUM!,0)))))))),
            IF(ISERROR(check),check,
            LET(actors,VC_SHOWN(FILTER(names,lines)),
              items,FILTER(found,lines),
              values,FILTER(figures,lines),
              size,SUM(ABS(values)),
              place,SEQUENCE(ROWS(actors)),
              leader,MAP(actors,LAMBDA(name,XMATCH(name,actors))),
              first,FILTER(place,leader=place),
              totals,VC_ACCOUNTTOTALS(first,leader,items,values),
              production,VC_TOTAL(HSTACK(CHOOSECOLS(totals,1,2,3),0-CHOOSECOLS(totals,4)),size),
              IF(production<=0,#NUM!,
              LET(contents,IF(unknown,MAP(items,LAMBDA(kind,#N/A)),FILTER(TOCOL(VC_ALLALONG(importContent,actor)),lines)),
                induced,MAP(contents,items,values,LAMBDA(content,kind,paid,VC_SUPPLIERIMPORTS(content,kind,paid))),
                refused,VC_FIRSTERROR(MAP(induced,LAMBDA(imports,IF(ISNA(imports),0,imports)))),
                given,MAP(first,LAMBDA(group,SUM(IF((leader=group)*(items=${PROFIT})=1,1,0)))),
                IF(ISERROR(refused),refused,
                VC_ACCOUNTTABLE(FILTER(actors,leader=place),totals,size,production,items,given,SUM(induced)))))))),
          #VALUE!))),
      #VALUE!)`,
    ),
  ],
};
