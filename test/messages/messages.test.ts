import { IntlMessageFormat } from "intl-messageformat";
import { messages, parsed } from "../../src/messages/messages";
import { compiled } from "../../src/messages/render";

const texts = messages("test", {
  plain: "Nothing is drawn.",
  named: "{place} contains {code}; fix that cell first",
  counted: "{rows, plural, one {# row} other {# rows}} of {name}",
  nested: "{rows, plural, one {one row of {name}} other {# rows of {name} and {other}}}, {last}",
  chosen: "{way, select, sales {sold} other {{name} else}}",
  inner: { deep: "{n, number} cells" },
});

test("a message without arguments is a text", () => expect(texts.plain).toBe("Nothing is drawn."));

test.each([
  [texts.named({ place: "output, row 3", code: "#REF!" }), "output, row 3 contains #REF!; fix that cell first"],
  [texts.counted({ rows: 1, name: "x" }), "1 row of x"],
  [texts.counted({ rows: 1234, name: "x" }), "1,234 rows of x"],
  [texts.nested({ rows: 1, name: "x", other: "y", last: "z" }), "one row of x, z"],
  [texts.nested({ rows: 2, name: "x", other: "y", last: "z" }), "2 rows of x and y, z"],
  [texts.chosen({ way: "sales", name: "x" }), "sold"],
  [texts.inner.deep({ n: 1234567.25 }), "1,234,567.25 cells"],
])("%s", (said, expected) => expect(said).toBe(expected));

test("a message is said as the library says it", () => {
  const samples: Record<string, string | number>[] = [0, 1, 2, 5, 21, 1234567.5, -1].map((n) => ({
    n,
    name: `name ${n} {n}`,
    way: n === 1 ? "sales" : "none",
  }));
  for (const source of [
    "{name} has {n, plural, =0 {nothing} one {# row of {name}} other {# rows, {way, select, sales {sold} other {#}}}}",
    "{n, plural, offset:1 =0 {none} =1 {{name}} one {{name} and # other} other {{name} and # others}}",
    "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {n, number}",
    "it''s '{quoted}' # {name}",
  ]) {
    const format = new IntlMessageFormat(source, "en-GB", undefined, { ignoreTag: true });
    const say = compiled(parsed(source), "en-GB");
    for (const args of samples) expect(say(args)).toBe(format.format(args));
  }
});

test.each(["{n, number, percent} of {name}", "on {day, date, short}", "at {hour, time}"])(
  "%s is said by nobody, and found when it is first said",
  (source) => expect(() => compiled(parsed(source), "en-GB")).toThrow("no message has"),
);

test("text from a cell is said as it is: no tag, no argument, no sign of a plural", () => {
  expect(texts.named({ place: "<b>{code}</b> # '{'", code: "</b>" })).toBe(
    "<b>{code}</b> # '{' contains </b>; fix that cell first",
  );
});

test("the compiler knows a message's arguments", () => {
  // @ts-expect-error one is missing
  expect(() => texts.named({ place: "x" })).toThrow();
  // @ts-expect-error a plural is of a number
  texts.counted({ rows: "1", name: "x" });
  // @ts-expect-error one of another name
  texts.inner.deep({ n: 1, m: 2 });
  // @ts-expect-error an argument of an inner branch
  expect(() => texts.nested({ rows: 2, name: "x", last: "z" })).toThrow();
  // @ts-expect-error a text takes none
  expect(() => texts.plain({})).toThrow();
});

test("two messages of one id are refused", () => {
  expect(() => messages("test", { plain: "Again." })).toThrow("two messages have the id test.plain");
});
