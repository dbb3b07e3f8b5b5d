import type { Subject } from "../subject";

/** What it answers is not in its arguments: it has tests of its own. */
export const subjects: readonly Subject[] = [];
