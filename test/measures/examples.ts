/** Reads a formula of constants, such as =VC.MARGIN({50;100}, {28.5;50}). */
export function parsed(formula: string): { name: string; args: unknown[] } {
  const [, name = "", list = ""] = /^=VC\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  if (name === "") throw new Error(`not a formula of ours: ${formula}`);
  return { name, args: split(list, ",").map(argument) };
}

function argument(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!trimmed.startsWith("{")) return constant(trimmed);
  return split(trimmed.slice(1, -1), ";").map((row) => split(row, ",").map((cell) => constant(cell.trim())));
}

function constant(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text === "TRUE") return true;
  if (text.startsWith("#")) return { error: text };
  const number = Number(text);
  if (text === "" || Number.isNaN(number)) throw new Error(`not a constant: ${text}`);
  return number;
}

/** Splits at separators that stand outside of quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === "{") depth += 1;
    else if (!quoted && character === "}") depth -= 1;
    if (character === separator && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
