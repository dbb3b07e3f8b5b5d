import { fuzzPart } from "./fuzz";

fuzzPart(1);
