import { fuzzPart } from "./fuzz";

fuzzPart(4);
