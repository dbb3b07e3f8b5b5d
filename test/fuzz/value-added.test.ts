import { valueAddedSubjects } from "../functions/subjects/value-added";
import { fuzz } from "./fuzz";

fuzz([...valueAddedSubjects]);
