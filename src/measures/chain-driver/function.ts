import { labels } from "../../cells/read";
import { answer as answered } from "../../cells/write";
import { chainDriver } from "./definition";

/**
 * Driver of a chain: producer-driven or buyer-driven, by eight features of the two kinds.
 * @customfunction
 * @param feature Features, one per row: Drivers, Core competences, Barriers to entry, Economic sectors, Typical industries, Ownership, Network links, Network structure; not all are needed, none may be there twice.
 * @param answer Answer to each feature: "producer", "buyer" (also with -driven) or words of the source's figure, such as "economies of scope"; several separated by ; or , and blank where it is not known.
 * @returns A table Feature, Answer, Points to (Producer, Buyer, Both, or blank), in the order given; then how many point to Producer and to Buyer, and in the row Chain how many of 8 are answered, with Producer-driven, Buyer-driven or Mixed.
 * @errors #VALUE! for an unknown feature, one that is there twice, an answer without a feature or with words of another feature, or no answer at all; an error or a missing value makes the whole result that error.
 * @formula all answers point to Producer: Producer-driven; all to Buyer: Buyer-driven; else Mixed
 * @domain Words: industrial or commercial capital; research & development, R&D, production, or design, marketing; economies of scale or scope; consumer durables, intermediate goods, capital goods, or consumer non-durables; automobiles, computers, aircraft, or apparel, footwear, toys; transnational or local firms; investment-based or trade-based; vertical or horizontal. That all must agree is Quasirent's convention. Both kinds are archetypes: sectors and sub-chains mix them.
 * @example =VC.CHAINDRIVER({"Drivers";"Ownership"}, {"buyer";"local firms"}) gives {"Feature","Answer","Points to";"Drivers","buyer","Buyer";"Ownership","local firms","Buyer";"Producer",0,"";"Buyer",2,"";"Chain","2 of 8","Buyer-driven"}
 * @source UNIDO (2001), Integrating SMEs in Global Value Chains, figure 4.3, after Gereffi (1999), International Trade and Industrial Upgrading in the Apparel Commodity Chain; Kaplinsky (2015) on mixed cases
 * @related CHAINGOVERNANCE, GOVERNANCE, GOVERNANCEMATRIX, CHAINFAMILY
 * @given answer
 * @question governs
 * @options feature Drivers | Core competences | Barriers to entry | Economic sectors | Typical industries | Ownership | Network links | Network structure
 * @words producer-driven, buyer-driven, driven, commodity chain, retailer, brand, multinational, transnational
 * @requiresAddress
 */
export function CHAINDRIVER(feature: any[][], answer: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answered(CHAINDRIVER, [feature, answer], invocation, ([feature, answer]) => {
    const features = labels("feature", feature);
    return chainDriver(features, labels("answer", answer, features));
  });
}
