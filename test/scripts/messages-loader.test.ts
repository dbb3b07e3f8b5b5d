/** Messages parsed when the project is built say what they say where they are parsed when they are first said. */
import { messages } from "../../src/messages/messages";

/** The loader is a module of Node's. */
const loaded = () =>
  import("../../scripts/messages-loader.js") as Promise<{ withParsedMessages(source: string): string }>;

const evaluated = (source: string, name: string): any =>
  new Function("messages", `return ${source}`)((_: string, texts: any) => messages(name, texts));

test("a catalogue says the same", async () => {
  const { withParsedMessages } = await loaded();
  const source = `messages("x", { plain: "No figures — “none”", one: "it''s {n, plural, one {# row} other {# rows}} of {name}", "two words": \`{a} and
{b}\`, inner: { deep: "{way, select, sales {sold} other {{name} else}}" } })`;
  const built = withParsedMessages(source);
  expect(built).not.toContain("plural, one");
  expect(built).toContain("No figures — “none”");
  const [texts, parsed] = [evaluated(source, "as-written"), evaluated(built, "as-built")];
  expect(parsed.plain).toBe(texts.plain);
  for (const n of [1, 2, 1234]) expect(parsed.one({ n, name: "{x} # <b>" })).toBe(texts.one({ n, name: "{x} # <b>" }));
  expect(parsed["two words"]({ a: 1, b: 2 })).toBe("1 and\n2");
  expect(parsed.inner.deep({ way: "sales", name: "x" })).toBe("sold");
  expect(parsed.inner.deep({ way: "other", name: "x" })).toBe("x else");
});

test("constants of the file are put in", async () => {
  const { withParsedMessages } = await loaded();
  const built = withParsedMessages(
    `const WAY = "by {way}"; messages("x", { one: \`{a} \${WAY}.\`, none: WAY } satisfies object)`,
  );
  expect(built).not.toContain("`");
  const catalogue = built.slice(built.indexOf("messages")).replace(" satisfies object", "");
  const texts = evaluated(catalogue, "constants");
  expect(texts.one({ a: 1, way: 2 })).toBe("1 by 2.");
  expect(texts.none({ way: 2 })).toBe("by 2");
});

test("what is no catalogue stays as it is", async () => {
  const { withParsedMessages } = await loaded();
  const source = `/* messages("x", {}) */ const text = "{a}"; note.messages("x", "{b}");`;
  expect(withParsedMessages(source)).toBe(source);
});

test("a message that is computed stops the build", async () => {
  const { withParsedMessages } = await loaded();
  expect(() => withParsedMessages(`\nmessages("x", { one: "{a}", two: said("{b}") })`)).toThrow("line 2: a message is");
  expect(() => withParsedMessages(`import { WAY } from "./way";\nmessages("x", { one: \`{a} \${WAY}\` })`)).toThrow(
    "line 2",
  );
  expect(() => withParsedMessages(`messages("x", { ...others })`)).toThrow("...others is no message");
});
