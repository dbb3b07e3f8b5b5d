import { fuzzPart } from "./fuzz";

fuzzPart(5);
