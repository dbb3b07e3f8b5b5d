import { rentSubjects } from "../functions/subjects/rents";
import { fuzz } from "./fuzz";

fuzz([...rentSubjects]);
