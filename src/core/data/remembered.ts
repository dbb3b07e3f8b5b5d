/** What was said of a text is asked again and again while a table is read: of each heading by every reader that tries it. */

/** So many texts; of a table of any size that a person reads there are fewer headings and names. */
const MANY = 5_000;
/** What is longer is a sentence, not a name, and is not asked about often. */
const LONG = 200;

/** The same function, which remembers what it has answered. Its answer depends on nothing else, and nobody changes it. */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONG) return answerTo(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = answerTo(text);
    if (known.size >= MANY) known.clear();
    known.set(text, answer);
    return answer;
  };
}
