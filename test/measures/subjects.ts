/** Good arguments of every function, some of them once for each kind of arguments that they take, from the folders. */
import path from "node:path";
import type { Subject as Measured } from "../../src/measures/subject";
import { measuresWith } from "./measures";

export interface Subject extends Measured {
  id: string;
}

export const SUBJECTS: readonly Subject[] = measuresWith("subject.ts").flatMap(({ id, folder }) =>
  jest
    .requireActual<{ subjects: readonly Measured[] }>(path.join(folder, "subject.ts"))
    .subjects.map((subject) => ({ id, ...subject })),
);
