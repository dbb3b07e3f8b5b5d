/**
 * Every word the pane says, a file a view. Plain sentences: what is so, and what to do. A view takes its own file, so that
 * its words are loaded with it; this index is for whoever wants them all.
 */

import { analyse } from "./analyse";
import { check } from "./check";
import { cells, errors, help, steps } from "./explain";
import { excel, frame } from "./frame";
import { catalogue } from "./catalogue";
import { guide } from "./guide";
import { networks } from "./networks";
import { pictures } from "./pictures";
import { share } from "./share";
import { analyses, finder, samples } from "./start";

export const texts = {
  frame,
  excel,
  samples,
  finder,
  analyses,
  analyse,
  check,
  pictures,
  networks,
  cells,
  errors,
  steps,
  help,
  catalogue,
  share,
  guide,
} as const;
