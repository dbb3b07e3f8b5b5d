/**
 * Whether a chain is producer-driven or buyer-driven, by eight features of the two kinds:
 *
 *     feature               producer-driven                        buyer-driven
 *     Drivers               industrial capital                     commercial capital
 *     Core competences      research & development, production     design, marketing
 *     Barriers to entry     economies of scale                     economies of scope
 *     Economic sectors      consumer durables, intermediate        consumer non-durables
 *                           goods, capital goods
 *     Typical industries    automobiles, computers, aircraft       apparel, footwear, toys
 *     Ownership             transnational firms                    local firms
 *     Network links         investment-based                       trade-based
 *     Network structure     vertical                               horizontal
 *
 * A feature is answered with `producer`, `buyer` or the words of the figure, several of them separated by ; or ,; words of
 * both sides point to both. The chain is Producer-driven or Buyer-driven where all features that are answered point one way,
 * else Mixed: Quasirent's convention. Both kinds are archetypes.
 *
 * Source: UNIDO (2001), figure 4.3, after Gereffi (1999).
 */
import { type Labels, occupied } from "../../core/data/labels";
import { type ArgumentPosition, refuse } from "../../core/refusal";
import type { Table } from "../../core/data/table";
import { Vocabulary } from "../../core/data/vocabulary";

type Side = "Producer" | "Buyer";

interface Feature {
  readonly name: string;
  readonly also?: string;
  readonly producer: readonly string[];
  readonly buyer: readonly string[];
}

const FIGURE: readonly Feature[] = [
  {
    name: "Drivers",
    also: "drivers of global commodity chains",
    producer: ["industrial capital"],
    buyer: ["commercial capital"],
  },
  {
    name: "Core competences",
    producer: ["research & development", "R&D", "production"],
    buyer: ["design", "marketing"],
  },
  { name: "Barriers to entry", producer: ["economies of scale", "scale"], buyer: ["economies of scope", "scope"] },
  {
    name: "Economic sectors",
    producer: ["consumer durables", "intermediate goods", "capital goods"],
    buyer: ["consumer non-durables"],
  },
  {
    name: "Typical industries",
    producer: ["automobiles", "computers", "aircraft"],
    buyer: ["apparel", "footwear", "toys"],
  },
  {
    name: "Ownership",
    also: "ownership of manufacturing firms",
    producer: ["transnational firms", "transnational"],
    buyer: ["local firms", "local"],
  },
  {
    name: "Network links",
    also: "main network links",
    producer: ["investment-based", "investment"],
    buyer: ["trade-based", "trade"],
  },
  {
    name: "Network structure",
    also: "predominant network structure",
    producer: ["vertical"],
    buyer: ["horizontal"],
  },
];

export const FEATURES: readonly string[] = FIGURE.map(({ name }) => name);

const features = new Vocabulary(
  FIGURE.flatMap((feature) =>
    [feature.name, feature.also ?? feature.name].map((spelling) => [spelling, feature] as const),
  ),
  FEATURES,
);

/** The words that answer each feature, and the side to which each points. */
const answersAbout: ReadonlyMap<Feature, Vocabulary<Side>> = new Map(
  FIGURE.map((feature) => {
    const producer = ["producer", ...feature.producer];
    const buyer = ["buyer", ...feature.buyer];
    const words = [
      ...[...producer, "producer-driven"].map((word) => [word, "Producer"] as const),
      ...[...buyer, "buyer-driven"].map((word) => [word, "Buyer"] as const),
    ];
    return [feature, new Vocabulary(words, [...producer, ...buyer])];
  }),
);

export function chainDriver(feature: Labels, answer: Labels): Table {
  const records = occupied([feature, answer], []);
  if (records.length === 0) refuse({ why: "no option", place: { argument: feature.argument }, allowed: FEATURES });
  const entered = new Set<Feature>();
  const rows = records.map((record) => {
    if (feature.isEmpty(record)) refuse({ why: "no option", place: feature.place(record), allowed: FEATURES });
    const asked = features.read(feature.at(record), feature.place(record));
    if (entered.has(asked)) refuse({ why: "entered twice", place: feature.place(record), found: asked.name });
    entered.add(asked);
    const text = answer.at(record);
    return [asked.name, text, text === "" ? "" : pointsTo(asked, text, answer.place(record))] as const;
  });

  const pointing = rows.flatMap(([, , side]) => (side === "" ? [] : [side]));
  if (pointing.length === 0) {
    const [first] = entered;
    return refuse({
      why: "no option",
      place: { argument: answer.argument },
      allowed: answersAbout.get(first!)!.allowed,
    });
  }
  const producers = pointing.filter((side) => side === "Producer").length;
  const buyers = pointing.filter((side) => side === "Buyer").length;
  const all = pointing.length;
  const kind = producers === all ? "Producer-driven" : buyers === all ? "Buyer-driven" : "Mixed";
  return [
    ["Feature", "Answer", "Points to"],
    ...rows,
    ["Producer", producers, ""],
    ["Buyer", buyers, ""],
    ["Chain", `${all} of ${FIGURE.length}`, kind],
  ];
}

function pointsTo(feature: Feature, text: string, place: ArgumentPosition): Side | "Both" {
  const words = text
    .split(SEPARATORS)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const sides = new Set(
    (words.length > 0 ? words : [text]).map((word) => answersAbout.get(feature)!.read(word, place)),
  );
  const [side] = sides;
  return sides.size > 1 ? "Both" : side!;
}

/** Of full width too. */
const SEPARATORS = /[;,\uff1b\uff0c]/;
