/** Questions that lead from what a person wants to know to the function that answers it: four to begin with, then three at most. */

import { messages } from "../../messages/messages";

export interface Asked {
  asks: string;
  answers: readonly { words: string; next: Asked | { function: string } }[];
}

const texts = messages("pane.finderQuestions", {
  what: "What do you want to know?",
  earnings: "Who earns what along a chain",
  earningsOf: "sales and purchases, prices, payments",
  figures: "Which figures do you have?",
  sales: "Sales and purchases of each link",
  result: "What result do you want?",
  prices: "Prices per unit at each stage",
  payments: "Payments between actors",
  rounds: "How far back?",
  values: "A value for each country, actor or factor",
  rents: "Where the rents are, and whether they last",
  rentsOf: "revenue, costs and capital",
  better: "Whether it gets better or worse",
  betterOf: "shares or prices over time, trade data, indicators",
  revenue: "Revenue, costs and capital of each link",
  shares: "Shares of each link, by period",
  tradePrices: "Prices of exports and imports",
  else: "What else do you have?",
  governance: "Who governs the chain",
  governanceOf: "short questions, no figures",
  known: "What do you know?",
  relations: "How suppliers and buyers deal with each other",
  supplier: "What a supplier does",
  cases: "Case studies, coded",
  tags: "How are they coded?",
  functions: {
    BREAKDOWN: "A whole table",
    COMPARE: "Two scenarios, years or chains side by side",
    VALUEADDED: "Value added of each link",
    VALUEADDEDSHARE: "Shares only",
    STAGEVALUEADDED: "Value added of each stage",
    PRODUCERSHARE: "The producer’s share of the final price",
    UNITVALUES: "Unit values, from values and quantities of transactions",
    CONVERTUNITS: "The same quantities in another unit first",
    MARGIN: "Margins",
    MARKUP: "Mark-ups",
    TORNADO: "What the producer’s share depends on most",
    BREAKEVEN: "How much must be sold to cover costs",
    LIVINGPRICE: "The price that brings a living income",
    FLOWBREAKDOWN: "The first round: what each adds",
    FLOWORIGIN: "All rounds: whose work is in a final purchase",
    CHAINACCOUNT: "Sales, purchases, wages, taxes and other items of each actor",
    DISTRIBUTION: "Who gets what",
    GINI: "How unequal incomes are",
    LIVINGINCOME: "Who is below a living income",
    SHAREBOUNDS: "Shares of values known only as ranges",
    CONCENTRATION: "How concentrated it is",
    RENT: "The rent of each link",
    RENTSHARE: "Shares of the chain’s rent",
    RICARDIANRENT: "Costs and quantities of the producers of a resource",
    RENTBYSOURCE: "Rents, and the source of each",
    RENTDECAY: "One rent over several years",
    LERNER: "Price and marginal cost of each seller",
    THICKENING: "A flag: thinning or thickening",
    TRAJECTORY: "A table with trend and flag",
    TERMSOFTRADE: "Nothing else",
    INCOMETERMSOFTRADE: "Volumes of exports",
    FACTORALTERMSOFTRADE: "Productivity",
    IMMISERIZING: "Volume and price of exports",
    REAL: "Values of several years or currencies",
    RCA: "Exports of a country and of the world, by product",
    PASSTHROUGH: "A price bought at and a price sold at",
    UPGRADING: "Unit values and market shares",
    PROCESSUPGRADING: "Scrap, delivery, stock turns, before and after",
    BENCHMARK: "Indicators of a firm and its peers",
    SUCCESSFACTORS: "What buyers ask for and suppliers offer, in marks",
    CHAINUPGRADING: "Sales in several chains, then and now",
    COMPLIANCECOST: "Sales of firms, and what audits cost them",
    RESOURCELINKAGES: "What a mine, oil field or plantation pays and buys",
    LINKAGEPATH: "Local value added, and what markets alone would have led to",
    PRICEINDEX: "Prices and quantities of several products",
    MARKETSHARE: "Exports and world exports by product, before and after: why exports grew",
    PRICEVOLUMEMIX: "Prices and quantities of products, before and after: why sales changed",
    INDEXCOVERAGE: "How much of the sales a price index covers",
    GOVERNANCE: "What is transacted, and what suppliers can do",
    CHAINGOVERNANCE: "Customised products, competence, dependence, ownership",
    DEPENDENCE: "Sales by seller and buyer",
    CHAINDRIVER: "Features of a producer- or buyer-driven chain",
    GOVERNANCEMATRIX: "Who sets standards, monitors and assists",
    UPGRADINGSTAGE: "Its functions, from assembly to brand",
    CORECOMPETENCE: "What it does that is valued, rare, hard to copy",
    UPGRADINGOUTLOOK: "The type of governance that it is under",
    CHAINFAMILY: "Whether stages can run side by side",
    PREVALENCE: "Several tags per case",
    CROSSTAB: "Two tags per case",
  },
});

const to = (name: keyof typeof texts.functions) => ({ words: texts.functions[name], next: { function: name } });

/** What a person may want to know, the first question. */
export interface Wish {
  readonly words: string;
  /** The figures that it takes. */
  readonly of: string;
  readonly next: Asked;
}

export const wishes: readonly Wish[] = [
  {
    words: texts.earnings,
    of: texts.earningsOf,
    next: {
      asks: texts.figures,
      answers: [
        {
          words: texts.sales,
          next: {
            asks: texts.result,
            answers: [to("BREAKDOWN"), to("VALUEADDED"), to("VALUEADDEDSHARE"), to("COMPARE")],
          },
        },
        {
          words: texts.prices,
          next: {
            asks: texts.result,
            answers: [
              to("STAGEVALUEADDED"),
              to("PRODUCERSHARE"),
              to("MARGIN"),
              to("MARKUP"),
              to("UNITVALUES"),
              to("CONVERTUNITS"),
              to("BREAKEVEN"),
              to("LIVINGPRICE"),
              to("TORNADO"),
            ],
          },
        },
        to("CHAINACCOUNT"),
        {
          words: texts.payments,
          next: {
            asks: texts.rounds,
            answers: [to("FLOWBREAKDOWN"), to("FLOWORIGIN")],
          },
        },
        {
          words: texts.values,
          next: {
            asks: texts.result,
            answers: [to("DISTRIBUTION"), to("GINI"), to("CONCENTRATION"), to("LIVINGINCOME"), to("SHAREBOUNDS")],
          },
        },
      ],
    },
  },
  {
    words: texts.rents,
    of: texts.rentsOf,
    next: {
      asks: texts.figures,
      answers: [
        {
          words: texts.revenue,
          next: {
            asks: texts.result,
            answers: [to("RENT"), to("RENTSHARE")],
          },
        },
        to("RICARDIANRENT"),
        to("RENTBYSOURCE"),
        to("RENTDECAY"),
        to("LERNER"),
        to("RESOURCELINKAGES"),
      ],
    },
  },
  {
    words: texts.better,
    of: texts.betterOf,
    next: {
      asks: texts.figures,
      answers: [
        {
          words: texts.shares,
          next: { asks: texts.result, answers: [to("THICKENING"), to("TRAJECTORY"), to("LINKAGEPATH")] },
        },
        {
          words: texts.tradePrices,
          next: {
            asks: texts.else,
            answers: [to("TERMSOFTRADE"), to("INCOMETERMSOFTRADE"), to("FACTORALTERMSOFTRADE")],
          },
        },
        to("IMMISERIZING"),
        to("REAL"),
        to("RCA"),
        to("PASSTHROUGH"),
        to("PRICEINDEX"),
        to("INDEXCOVERAGE"),
        to("PRICEVOLUMEMIX"),
        to("MARKETSHARE"),
        to("UPGRADING"),
        to("PROCESSUPGRADING"),
        to("BENCHMARK"),
        to("SUCCESSFACTORS"),
        to("CHAINUPGRADING"),
      ],
    },
  },
  {
    words: texts.governance,
    of: texts.governanceOf,
    next: {
      asks: texts.known,
      answers: [
        {
          words: texts.relations,
          next: {
            asks: texts.known,
            answers: [
              to("GOVERNANCE"),
              to("CHAINGOVERNANCE"),
              to("DEPENDENCE"),
              to("CHAINDRIVER"),
              to("GOVERNANCEMATRIX"),
            ],
          },
        },
        {
          words: texts.supplier,
          next: { asks: texts.known, answers: [to("UPGRADINGSTAGE"), to("CORECOMPETENCE"), to("UPGRADINGOUTLOOK")] },
        },
        to("CHAINFAMILY"),
        to("COMPLIANCECOST"),
        { words: texts.cases, next: { asks: texts.tags, answers: [to("PREVALENCE"), to("CROSSTAB")] } },
      ],
    },
  },
];

export const questions: Asked = { asks: texts.what, answers: wishes };
