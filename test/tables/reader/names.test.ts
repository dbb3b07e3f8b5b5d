/** Names of nobody in particular, and of unions beside their members: at the boundary a pair of each. */

import { isUnnamed } from "../../../src/tables/reader/unnamed";
import { isInUnion, unionIn } from "../../../src/tables/reader/unions";
import { unitTextIn } from "../../../src/tables/reader/unit-words";

test.each([
  "Others",
  "Other",
  "All others",
  "the rest",
  "Rest of world",
  "Rest of the World",
  "Other countries",
  "Other developing countries",
  "Unspecified",
  "Not specified",
  "Areas, nes",
  "Areas not elsewhere specified",
  "Other Asia, nes",
  "Manufactures n.e.c.",
  "Country unknown",
  "Übrige",
  "Übrige Länder",
  "Sonstige",
  "Sonstiges",
  "Übrige Welt",
  "Rest der Welt",
  "Andere",
  "nicht ermittelt",
  "Autres",
  "Autres pays",
  "Reste du monde",
  "non spécifié",
  "Otros",
  "Otros países",
  "Resto del mundo",
  "no especificado",
  "Outros",
  "Outros países",
  "Altri",
  "Altri paesi",
])("“%s” is nobody in particular", (name) => expect(isUnnamed(name)).toBe(true));

test.each([
  "",
  "Restaurants",
  "Other business services",
  "Otherwise",
  "Restoration",
  "Mother tongue",
  "Sonstige Dienstleistungen der Banken",
  "Autriche",
  "Genesis",
  "NES Energy",
  "Japan",
  "Unknown Pleasures Ltd",
])("“%s” is somebody", (name) => expect(isUnnamed(name)).toBe(false));

test.each([
  ["EU27", "EU"],
  ["EU-27", "EU"],
  ["EU27_2020", "EU"],
  ["European Union - 27 countries (from 2020)", "EU"],
  ["Union européenne", "EU"],
  ["Europäische Union", "EU"],
  ["Euro area - 20 countries (from 2023)", "euro area"],
  ["Eurozone", "euro area"],
  ["EA19", "euro area"],
  ["Europe", null],
  ["Eutelsat", null],
  ["EUR million", null],
  ["European countries", null],
  ["Earnings", null],
])("%s", (name, union) => expect(unionIn(name)).toBe(union));

test.each([
  ["Germany (until 1990 former territory of the FRG)", true],
  ["Deutschland", true],
  ["Irlanda", true],
  ["EL", true],
  ["Norway", false],
  ["United States", false],
])("%s is in the Union: %s", (name, is) => expect(isInUnion(name)).toBe(is));

test.each([
  ["Sales EUR k", "EUR k", "Sales"],
  ["Exports (FOB, US$ m)", "US$ m", "Exports"],
  ["Exports (FOB)", "", "Exports (FOB)"],
  ["Weight (kg)", "kg", "Weight"],
  ["From (sells)", "", "From (sells)"],
  ["Bought (buys)", "", "Bought (buys)"],
  ["Exportaciones (miles de dólares)", "miles de dólares", "Exportaciones"],
  ["1000 US$", "1000 US$", ""],
  ["Price, US$ a tonne", "US$ a tonne", "Price"],
  ["Price (US$ a tonne)", "US$ a tonne", "Price"],
  ["Price (EUR an hour)", "EUR an hour", "Price"],
  ["Price of a bag", "", "Price of a bag"],
  ["Price (US$ a farmer)", "", "Price (US$ a farmer)"],
])("the unit of “%s”", (text, unit, rest) => expect(unitTextIn(text)).toEqual({ unit, rest }));
