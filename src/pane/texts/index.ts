/**
 * Every word the pane says, a file a view. Plain sentences: what is so, and what to do. A view takes its own file, so that
 * its words are loaded with it; this index is for whoever wants them all.
 */

import { cells, errors, help } from "./explain";
import { excel, frame } from "./frame";
import { samples } from "./start";

export const texts = { frame, excel, samples, cells, errors, help } as const;
