/** Three questions at most that lead from what a person wants to know to the function that answers it. */

export interface Asked {
  asks: string;
  answers: readonly { words: string; next: Asked | { function: string } }[];
}

const to = (words: string, name: string) => ({ words, next: { function: name } });

export const questions: Asked = {
  asks: "What do you want to know?",
  answers: [
    {
      words: "Who earns what along a chain",
      next: {
        asks: "Which figures do you have?",
        answers: [
          {
            words: "Sales and purchases of each link",
            next: {
              asks: "What should come out?",
              answers: [
                to("A whole table", "BREAKDOWN"),
                to("Value added of each link", "VALUEADDED"),
                to("Shares only", "VALUEADDEDSHARE"),
              ],
            },
          },
          {
            words: "Prices per unit at each stage",
            next: {
              asks: "What should come out?",
              answers: [
                to("Value added of each stage", "STAGEVALUEADDED"),
                to("The producer’s share of the final price", "PRODUCERSHARE"),
                to("Margins", "MARGIN"),
                to("Mark-ups", "MARKUP"),
              ],
            },
          },
          {
            words: "Payments between actors",
            next: {
              asks: "How far back?",
              answers: [
                to("The first round: what each adds", "FLOWBREAKDOWN"),
                to("All rounds: whose work is in a final purchase", "FLOWORIGIN"),
              ],
            },
          },
          {
            words: "A value for each country, actor or factor",
            next: {
              asks: "What should come out?",
              answers: [
                to("Who gets what", "DISTRIBUTION"),
                to("How unequal incomes are", "GINI"),
                to("How concentrated it is", "CONCENTRATION"),
              ],
            },
          },
        ],
      },
    },
    {
      words: "Where rents lie, and whether they last",
      next: {
        asks: "Which figures do you have?",
        answers: [
          {
            words: "Revenue, costs and capital of each link",
            next: {
              asks: "What should come out?",
              answers: [to("The rent of each link", "RENT"), to("Shares of the chain’s rent", "RENTSHARE")],
            },
          },
          to("Costs and quantities of the producers of a resource", "RICARDIANRENT"),
          to("Rents, and what each of them rests on", "RENTBYSOURCE"),
          to("One rent over the years", "RENTDECAY"),
        ],
      },
    },
    {
      words: "Whether it gets better or worse over time",
      next: {
        asks: "Which figures do you have?",
        answers: [
          {
            words: "Shares of each link, by period",
            next: {
              asks: "What should come out?",
              answers: [
                to("A flag: thinning or thickening", "THICKENING"),
                to("A table with trend and flag", "TRAJECTORY"),
              ],
            },
          },
          {
            words: "Prices of exports and imports",
            next: {
              asks: "What else do you have?",
              answers: [
                to("Nothing else", "TERMSOFTRADE"),
                to("Volumes of exports", "INCOMETERMSOFTRADE"),
                to("Productivity", "FACTORALTERMSOFTRADE"),
              ],
            },
          },
          to("Volume and price of exports", "IMMISERIZING"),
          to("Unit values and market shares", "UPGRADING"),
          to("Prices and quantities of several products", "PRICEINDEX"),
        ],
      },
    },
    {
      words: "Who governs a chain, and where a supplier stands",
      next: {
        asks: "What do you know?",
        answers: [
          to("What is transacted, and what suppliers can do", "GOVERNANCE"),
          to("What each supplier does", "UPGRADINGSTAGE"),
          to("Case studies, coded", "PREVALENCE"),
        ],
      },
    },
  ],
};
