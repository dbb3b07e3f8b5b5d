import { fuzzPart } from "./fuzz";

fuzzPart(3);
