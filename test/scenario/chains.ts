/** Chains whose scenarios are worked out by hand in the tests. */

/** The iPhone 4 from Kaplinsky's figures: assembly buys what four suppliers sell, Apple buys what assembly sells. */
export const IPHONE =
  "Link | Sells for, US$ | Buys for, US$\nKorea | 80 | 0\nUnited States | 25 | 0\nGermany | 16 | 0\nOthers | 51.5 | 0\nChina | 179 | 172.5\nApple | 500 | 179";

/** An additive chain in which 2 kg of beans go into a kilogram of liquor, and half a kilogram of that into one of chocolate. */
export const COCOA =
  "Step | Price, US$/kg | Kg of previous product per kg | Other inputs, US$/kg\nFarm gate | 2 | 0 | 0\nExporter | 3 | 1 | 0\nGrinder | 10 | 2 | 1\nChocolate maker | 12 | 0.5 | 2\nRetail | 16 | 1 | 0";
