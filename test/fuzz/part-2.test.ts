import { fuzzPart } from "./fuzz";

fuzzPart(2);
