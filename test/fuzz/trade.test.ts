import { tradeSubjects } from "../functions/subjects/trade";
import { fuzz } from "./fuzz";

fuzz([...tradeSubjects]);
