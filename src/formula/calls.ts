/** Reads as much of a formula as the pane needs: which of our functions it calls, and with what. */

export interface Call {
  /** Without the namespace, in capitals. */
  name: string;
  arguments: string[];
}

/** Every call of one of our functions in a formula, in the order in which they begin. */
export function callsIn(formula: string): Call[] {
  const withoutText = formula.replaceAll(/"(?:[^"]|"")*"/g, (words) => "\0".repeat(words.length));
  // Excel writes `_xldudf_VC_NAME` where it does not have the function at hand.
  const beginnings = withoutText.matchAll(/(?:\bVC\.|_xldudf_VC_)([A-Z][A-Z0-9_.]*)\s*\(/gi);
  return [...beginnings].map((match) => ({
    name: (match[1] ?? "").toUpperCase(),
    arguments: argumentsFrom(formula, match.index + match[0].length),
  }));
}

/** The arguments between a bracket, which opens before `start`, and the one that closes it. */
function argumentsFrom(formula: string, start: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let quote = "";
  let current = "";
  for (const character of formula.slice(start)) {
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if ("({".includes(character)) {
      depth += 1;
    } else if (")}".includes(character)) {
      if (depth === 0) break;
      depth -= 1;
    } else if (character === "," && depth === 0) {
      found.push(current.trim());
      current = "";
      continue;
    }
    current += character;
  }
  return [...found, current.trim()];
}
