import { DIFFERS, type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  differs: DIFFERS.manyRows,
  definitions: [
    part(
      "PAYMENT",
      "1 where a line is a payment, 0 where it is an empty row; one without a name, below 0 or to the seller itself is refused.",
      `
    LAMBDA(seller,buyer,paid,
      IF(AND(seller="",buyer="",IF(ISERROR(paid),FALSE,paid=0)),0,
      IF(OR(seller="",buyer=""),#VALUE!,
      IF(ISERROR(paid),paid,
      IF(paid<0,#NUM!,
      IF(seller=buyer,#VALUE!,1))))))`,
    ),

    lambda(
      "FLOWBREAKDOWN",
      "Sales, purchases, value added and share of each actor in a chain of payments; the shares are of all final purchases.",
      "from,to,value",
      `
    IF(VC_ALIKE(from,from),
      LET(sellers,VC_NAMES(from),
        nameless,VC_FIRSTERROR(sellers),
        IF(ISERROR(nameless),nameless,
        IF(VC_ALIKE(to,from),
          LET(buyers,VC_NAMES(to),
            unnamed,VC_FIRSTERROR(buyers),
            IF(ISERROR(unnamed),unnamed,
            IF(VC_ALIKE(value,from),
              LET(figures,VC_FIGURES(value),
                lines,MAP(sellers,buyers,figures,LAMBDA(seller,buyer,paid,VC_PAYMENT(seller,buyer,paid))),
                check,SUM(lines),
                IF(ISERROR(check),check,
                IF(check=0,#VALUE!,
                LET(sold,FILTER(sellers,lines),
                  bought,FILTER(buyers,lines),
                  paid,FILTER(figures,lines),
                  actors,TOCOL(HSTACK(sold,bought)),
                  sells,MAP(actors,LAMBDA(name,IF(ISNA(XMATCH(name,sold)),0,1))),
                  final,SUM(IF(MAP(bought,LAMBDA(name,IF(ISNA(XMATCH(name,sold)),1,0)))=1,paid,0)),
                  shown,FILTER(actors,sells*(MAP(actors,LAMBDA(name,XMATCH(name,actors)))=SEQUENCE(ROWS(actors)))),
                  sales,MAP(shown,LAMBDA(name,SUM(IF(sold=name,paid,0)))),
                  purchases,MAP(shown,LAMBDA(name,SUM(IF(bought=name,paid,0)))),
                  added,VC_NET(HSTACK(sales,0-purchases)),
                  IF(final=0,#NUM!,
                  VSTACK({"Actor","Sales","Purchases","Value added","Share"},HSTACK(shown,sales,purchases,added,added/final))))))),
              #VALUE!))),
          #VALUE!))),
      #VALUE!)`,
    ),
  ],
};
