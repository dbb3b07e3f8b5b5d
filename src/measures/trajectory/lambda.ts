import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  differs: "slow for hundreds of periods: every pair is looked at",
  definitions: [
    part(
      "STEP",
      "The change between two points of a series, to the fifteenth digit of the larger.",
      `
    LAMBDA(known,from,to,
      LET(one,INDEX(known,from),other,INDEX(known,to),VC_DIFFERENCE(other-one,MAX(ABS(one),ABS(other)))))`,
    ),

    part(
      "TREND",
      "The slope of a series by Theil and Sen: the median of those between all pairs of points.",
      `
    LAMBDA(known,times,
      LET(slopes,TOCOL(MAKEARRAY(ROWS(known),ROWS(known),LAMBDA(from,to,
          IF(to>from,VC_STEP(known,from,to)/(INDEX(times,to)-INDEX(times,from)),"")))),
        MEDIAN(FILTER(slopes,slopes<>""))))`,
    ),

    part(
      "SCORE",
      "Mann and Kendall's S: how many more pairs of points rise than fall.",
      `
    LAMBDA(known,SUM(MAKEARRAY(ROWS(known),ROWS(known),LAMBDA(from,to,IF(to>from,SIGN(VC_STEP(known,from,to)),0)))))`,
    ),

    part(
      "MANNKENDALL",
      "The two-sided p-value of S, with the corrections for ties and continuity, as that of its square; 1 where S is 0.",
      `
    LAMBDA(score,known,
      LET(count,ROWS(known),
        place,SEQUENCE(count),
        tied,MAP(place,LAMBDA(from,SUM(MAP(place,LAMBDA(to,IF(VC_STEP(known,from,to)=0,1,0)))))),
        IF(score=0,1,
        CHISQ.DIST.RT((ABS(score)-1)^2/((count*(count-1)*(2*count+5)-SUM((tied-1)*(2*tied+5)))/18),1))))`,
    ),

    // What is missing of a value a head adds nothing to the flag; what is wrong with it refuses the whole.
    part(
      "GAINED",
      "A flag, and of thinning out whether value added a head rose or fell between the first and the last period with a share.",
      `
    LAMBDA(word,shares,heads,
      IF(ISERROR(word),word,
      IF(word<>"Thinning out",word,
      LET(place,TOCOL(SEQUENCE(1,COLUMNS(shares))),
        known,FILTER(place,TOCOL(MAP(shares,LAMBDA(share,IF(ISNA(share),0,1))))=1),
        one,VC_POSITIVE(INDEX(heads,1,INDEX(known,1))),
        other,VC_POSITIVE(INDEX(heads,1,INDEX(known,ROWS(known)))),
        IF(IF(ISERROR(one),NOT(ISNA(one)),FALSE),one,
        IF(IF(ISERROR(other),NOT(ISNA(other)),FALSE),other,
        IF(OR(ISNA(one),ISNA(other)),word,
        word&IF(other>one,", gaining",IF(other<one,", losing","")))))))))`,
    ),

    part(
      "TRAJECTORYROW",
      "The row of a link: first and last share, change, trend, p-value and flag.",
      `
    LAMBDA(name,series,times,word,
      LET(shares,TOCOL(MAP(series,LAMBDA(cell,IF(ISNA(cell),"",VC_NUMBER(cell))))),
        count,SUM(MAP(shares,LAMBDA(share,IF(ISNUMBER(share),1,0)))),
        IF(count<2,HSTACK(name,{#N/A,#N/A,#N/A,#N/A},"",word),
        LET(known,FILTER(shares,shares<>""),
          score,VC_SCORE(known),
          chance,IF(count<4,0,VC_MANNKENDALL(score,known)),
          isFound,IF(count<4,TRUE,IF(chance>0.05,FALSE,
            IF(word="Thickening",score>0,score<0))),
          isTrend,OR(word="Thickening",LEFT(word,12)="Thinning out"),
          HSTACK(name,INDEX(known,1),INDEX(known,count),VC_STEP(known,1,count),VC_TREND(known,FILTER(times,shares<>"")),
            IF(count<4,"",chance),IF(AND(isTrend,NOT(isFound)),word&" (not significant)",word))))))`,
    ),

    lambda(
      "TRAJECTORY",
      "First and last share, change, trend, its significance and the thinning or thickening flag of each link.",
      "links,shares,[periods],[tolerance],[valuePerHead]",
      `
    IF(VC_ALIKE(links,links),
      LET(names,VC_NAMES(links),
        unnamed,VC_FIRSTERROR(names),
        count,ROWS(names),
        isDown,IF(count=1,ROWS(shares)=1,COLUMNS(links)=1),
        high,IF(isDown,ROWS(shares),COLUMNS(shares)),
        wide,IF(isDown,COLUMNS(shares),ROWS(shares)),
        fits,AND(high=count,wide<=1000,
          IF(ISOMITTED(periods),TRUE,AND(MIN(ROWS(periods),COLUMNS(periods))=1,ROWS(periods)*COLUMNS(periods)=wide)),
          IF(ISOMITTED(tolerance),TRUE,ROWS(tolerance)*COLUMNS(tolerance)=1),
          IF(ISOMITTED(valuePerHead),TRUE,AND(ROWS(valuePerHead)=ROWS(shares),COLUMNS(valuePerHead)=COLUMNS(shares)))),
        IF(ISERROR(unnamed),unnamed,
        IF(fits,
          LET(series,IF(isDown,shares,TRANSPOSE(shares)),
            heads,IF(ISOMITTED(valuePerHead),0,IF(isDown,valuePerHead,TRANSPOSE(valuePerHead))),
            times,IF(ISOMITTED(periods),SEQUENCE(wide),VC_FIGURES(periods)),
            change,IF(ISOMITTED(tolerance),0.01,VC_NOTNEGATIVE(VC_FRACTION(VC_ONE(tolerance)))),
            check,VC_FIRSTERROR(times)+IF(wide=1,0,IF(OR(DROP(times,1)<=DROP(times,-1)),#NUM!,0))+change,
            IF(ISERROR(check),check,
            LET(figures,MAP(series,LAMBDA(cell,VC_NUMBER(cell))),
              filled,BYCOL(figures,LAMBDA(period,SUM(MAP(period,LAMBDA(figure,IF(ISERROR(figure),0,IF(figure=0,0,1))))))),
              link,SEQUENCE(count),
              words,MAP(link,LAMBDA(its,LET(own,VC_CELL(INDEX(series,its,0)),word,VC_SERIESFLAG(own,filled,change),
                IF(ISOMITTED(valuePerHead),word,VC_GAINED(word,own,INDEX(heads,its,0)))))),
              kept,(names<>"")+BYROW(VC_FILLED(figures),LAMBDA(cells,SUM(cells)))>0,
              refused,VC_FIRSTERROR(words),
              IF(ISERROR(refused),refused,
              IF(NOT(OR(kept)),#VALUE!,
              REDUCE({"Link","First","Last","Change","Trend","p-value","Flag"},FILTER(link,kept),LAMBDA(above,its,
                VSTACK(above,VC_TRAJECTORYROW(INDEX(VC_SHOWN(names),its),VC_CELL(INDEX(series,its,0)),times,INDEX(words,its)))))))))),
          #VALUE!))),
      #VALUE!)`,
    ),
  ],
};
