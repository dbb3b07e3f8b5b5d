import { governanceSubjects } from "../functions/subjects/governance";
import { upgradingSubjects } from "../functions/subjects/upgrading";
import { fuzz } from "./fuzz";

fuzz([...upgradingSubjects, ...governanceSubjects]);
