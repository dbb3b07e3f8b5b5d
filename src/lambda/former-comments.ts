/**
 * What the comments of our names said in earlier versions, by the name: workbooks still hold them, and a name that Excel has
 * rewritten is known as ours by its comment alone. Whoever rewords a comment adds its former words here.
 */
export const FORMER_COMMENTS: Readonly<Record<string, readonly string[]>> = {
  VC_NUMBER: [
    "The number in a cell: an empty cell is 0, a text only where it is a plain decimal numeral; an error comes back as it is.",
  ],
  VC_NUMERAL: [
    "The number that a text spells with digits, a point and an exponent, in any language of Excel; any other text is refused.",
  ],
  VC_OPTION: ["The place of a text among those allowed, in any case; 1 where there is no text."],
  VC_ALONG: ["A row or column, lying as another does."],
  VC_LESS: ["Figures less those of their categories, lying as the figures do."],
  VC_DIFFERENCE: ["A difference, to the fifteenth digit of the largest figure in it: what stands beyond is rounding."],
  VC_FLAG: ["The flag of one series of shares without gaps."],
  VC_COMPARED: ["1, 0 or -1 as a figure is more than another, the same to the fifteenth digit, or less."],
  VC_GROWTH: [
    "The flag of a period, from what its volume, value, price, purchasing power and wage are to those of the base period.",
  ],
  VC_PRODUCERSHARE: ["The producer's share of the final price: producer price x units per output / final price."],
  VC_GOVERNANCE: ["How a chain is governed: Market, Modular, Relational, Captive, Hierarchy, or Unclassified."],
  VC_PRICEINDEX: [
    "Price index of a basket, 100 in the base period: Fisher, Laspeyres, Paasche, Tornqvist, Walsh or unit value.",
  ],
  VC_CONCENTRATION: [
    "Concentration at a link: HHI = 10000 x sum of squared shares, CRk the share of the k largest, N = 10000 / HHI.",
  ],
};
