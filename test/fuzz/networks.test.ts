import { networkSubjects } from "../functions/subjects/networks";
import { fuzz } from "./fuzz";

fuzz([...networkSubjects]);
