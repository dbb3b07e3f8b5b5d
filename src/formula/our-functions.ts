/** The functions of the add-in, as formulas name them. */

/** The namespace of the add-in's functions. */
export const NAMESPACE = "VC";

/** As a formula is typed, and as Excel writes one whose add-in is not at hand. */
const OURS = /^(?:VC\.|_xldudf_VC_)([A-Z][A-Z0-9_.]*)$/i;

/** The id of a function of ours, in capitals and without the namespace; undefined for any other function's name. */
export const ourFunction = (name: string): string | undefined => OURS.exec(name)?.[1]?.toUpperCase();

/** The formula as it is typed, where Excel has written it without the add-in at hand. */
export const asTyped = (formula: string): string => formula.replaceAll(/_xldudf_VC_/gi, `${NAMESPACE}.`);
