/** Which argument of which function each part of a formula belongs to, and in which colour its references are written. */

/** A part of a formula as the grid cuts it. */
export interface Token {
  readonly type: string;
  readonly value: string;
}

/** The grid cuts a range into two cells and a colon; here it is one part. */
export function withRanges(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [from, colon, to] = tokens.slice(index, index + 3);
    const isRange = from!.type === "REFERENCE" && colon?.value === ":" && to?.type === "REFERENCE";
    joined.push(isRange ? { type: "REFERENCE", value: `${from!.value}:${to.value}` } : from!);
    if (isRange) index += 2;
  }
  return joined;
}

/** The references in the order in which they first stand there; the same range is the same, however it is written. */
export function referenceNumbers(tokens: readonly Token[]): (number | undefined)[] {
  const known = new Map<string, number>();
  return tokens.map(({ type, value }) => {
    if (type !== "REFERENCE") return undefined;
    const key = value.replaceAll("$", "").toUpperCase();
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
}

export interface Call {
  readonly name: string;
  /** Of each argument the places of its tokens. */
  readonly arguments: readonly (readonly number[])[];
}

/** The first function of a formula, with its arguments. */
export function firstCall(tokens: readonly Token[], isFunction: (name: string) => boolean): Call | undefined {
  const at = tokens.findIndex(
    ({ type, value }, index) => type === "SYMBOL" && isFunction(value) && tokens[index + 1]?.type === "LEFT_PAREN",
  );
  return at < 0 ? undefined : callAt(tokens, at);
}

/** The function whose name stands at this place, with its arguments, as far as they are written. */
export function callAt(tokens: readonly Token[], at: number): Call {
  const parts: number[][] = [[]];
  let depth = 0;
  for (let index = at + 1; index < tokens.length; index += 1) {
    const { type } = tokens[index]!;
    if (type === "RIGHT_PAREN") depth -= 1;
    if (depth === 0 && index > at + 1) break;
    if (depth === 1 && type === "ARG_SEPARATOR") parts.push([]);
    else if (depth > 0) parts.at(-1)!.push(index);
    if (type === "LEFT_PAREN") depth += 1;
  }
  return { name: tokens[at]!.value, arguments: parts };
}

/** Of a function with arguments that repeat: which of those it names the one at this position is. */
export function namedArgument(
  parameters: readonly { readonly repeating?: boolean }[],
  position: number,
): number | undefined {
  if (position < parameters.length) return position;
  const first = parameters.findIndex(({ repeating }) => repeating);
  if (first < 0) return undefined;
  const repeated = parameters.filter(({ repeating }) => repeating).length;
  return first + ((position - first) % repeated);
}

/** What a sentence says first. */
export const firstClause = (sentence: string): string => /^.*?(?=[.:;](?:\s|$)|$)/su.exec(sentence)![0];

/** A sentence in pieces, so that each name in it stands alone; `name`: which of them it is. */
export function piecesOf(sentence: string, names: readonly string[]): { text: string; name?: number }[] {
  const words = names.map((name) => name.replaceAll(/[^\w]/g, "\\$&")).filter((name) => name !== "");
  if (words.length === 0) return [{ text: sentence }];
  return sentence
    .split(new RegExp(`\\b(${words.join("|")})\\b`, "iu"))
    .map((text, index) => {
      const name = names.findIndex((each) => each.toLowerCase() === text.toLowerCase());
      return index % 2 === 1 && name >= 0 ? { text, name } : { text };
    })
    .filter(({ text }) => text !== "");
}
