/** A work that functions name as their source, with all that a bibliography needs. */

export interface Work {
  /** In BibTeX. */
  key: string;
  type: "article" | "book" | "techreport" | "phdthesis";
  /** `Surname, Given and Surname, Given`; an institution in braces, so that it is not taken apart. */
  author: string;
  year: string;
  title: string;
  journal?: string;
  volume?: string;
  number?: string;
  pages?: string;
  publisher?: string;
  institution?: string;
  school?: string;
  address?: string;
  /** The name under which sheets and help cite it, where that is not its authors'. */
  citedAs?: string;
}

/** By what comes before the title in a function's source: `Kaplinsky & Morris (2001)`. */
export type Works = Readonly<Record<string, Work>>;
