/**
 * The arguments of an ICU message, derived by the compiler from its text: a message that is given one too few, or one of
 * another name, does not compile. Braces are followed one by one: in text an opening brace begins an argument, behind an
 * argument's comma it begins a branch of text.
 */

/** How deep: the innermost last. */
type Level = "text" | "argument";

type Kind<Rest extends string> = Rest extends ` plural${string}` | ` selectordinal${string}` | ` number${string}`
  ? number
  : Rest extends ` date${string}` | ` time${string}`
    ? Date | number
    : string | number;

type Scan<Text extends string, Levels extends readonly Level[], Found> = Text extends `${infer Head}{${infer Tail}`
  ? Head extends `${string}}${infer Rest}`
    ? Scan<`${Rest}{${Tail}`, Popped<Levels>, Found>
    : Levels extends readonly [...Level[], "argument"]
      ? Scan<Tail, readonly [...Levels, "text"], Found>
      : Opened<Tail, Levels, Found>
  : Found;

/** Behind a brace that begins an argument: its name, and then its end or its kind. */
type Opened<Text extends string, Levels extends readonly Level[], Found> = Text extends `${infer Name}}${infer Rest}`
  ? Name extends `${infer Complex},${string}`
    ? Text extends `${Complex},${infer Behind}`
      ? Scan<Behind, readonly [...Levels, "argument"], Found & { readonly [Key in Complex]: Kind<Behind> }>
      : never
    : Scan<Rest, Levels, Found & { readonly [Key in Name]: string | number }>
  : never;

type Popped<Levels extends readonly Level[]> = Levels extends readonly [...infer Outer extends readonly Level[], Level]
  ? Outer
  : readonly ["text"];

/** `{ name: string | number; count: number }` of "{name} has {count, plural, one {# row} other {# rows}}". */
export type ArgumentsOf<Text extends string> = Scan<Text, readonly ["text"], unknown>;
