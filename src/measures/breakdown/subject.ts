import { type Argument, type Subject, names } from "../subject";

const output: Argument = { name: "output", kind: "figures", good: [[80], [179], [500]] };
const inputs: Argument = { name: "inputs", kind: "categories", good: [[0], [172.5], [179]] };

export const subjects: readonly Subject[] = [{ byElement: false, arguments: [names("links"), output, inputs] }];
