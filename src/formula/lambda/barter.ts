/** One index against another, both of 100 in the base period: what net and gross barter terms of trade are. */

/** The indices whose bases come first are refused first: a sum of them is the first error among them. */
export const barter = (first: string, second: string) => `
    IF(VC_ALIKE(${second},${first}),
      LET(period,IF(ISOMITTED(base),1,VC_WHOLE(base,0,ROWS(${first})*COLUMNS(${first}))),
        above,VC_BASEFIGURE(${first},period),
        below,VC_BASEFIGURE(${second},period),
        check,above+below,
        IF(ISERROR(check),check,
          MAP(${first},VC_ALONG(${second},${first}),LAMBDA(one,other,100*(VC_POSITIVE(one)/above)/(VC_POSITIVE(other)/below))))),
      #VALUE!)`;
