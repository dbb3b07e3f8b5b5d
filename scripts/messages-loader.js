/**
 * Parses the messages of a catalogue (`src/messages/messages.ts`) when the project is built: what a page gets is their syntax
 * tree, and it needs no parser. A catalogue is written as strings, and constants of its file; anything else is an error of the
 * build.
 */
import { parse } from "@formatjs/icu-messageformat-parser";
import ts from "typescript";

/**
 * @param {string} source
 * @param {string} [file]
 */
export function withParsedMessages(source, file = "catalogue.ts") {
  if (!source.includes("messages(")) return source;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = [];

  /** @type {Map<string, ts.Expression>} */
  const constants = new Map();
  for (const statement of tree.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);

  /**
   * @param {ts.Expression} expression
   * @returns {string}
   */
  function textOf(expression) {
    if (ts.isStringLiteralLike(expression)) return expression.text;
    if (ts.isTemplateExpression(expression)) {
      const parts = expression.templateSpans.map((span) => textOf(span.expression) + span.literal.text);
      return expression.head.text + parts.join("");
    }
    const constant = ts.isIdentifier(expression) && constants.get(expression.text);
    if (constant) return textOf(constant);
    const { line } = tree.getLineAndCharacterOfPosition(expression.getStart());
    throw new Error(`${file}, line ${line + 1}: a message is a string or is made of constants that are strings`);
  }

  /** @param {ts.Expression} expression */
  function catalogue(expression) {
    if (ts.isSatisfiesExpression(expression) || ts.isAsExpression(expression)) {
      catalogue(expression.expression);
      return;
    }
    if (!ts.isObjectLiteralExpression(expression)) {
      const text = textOf(expression);
      if (!text.includes("{")) return;
      const parsed = JSON.stringify(parse(text, { ignoreTag: true, captureLocation: false }));
      changes.push({ start: expression.getStart(), end: expression.end, text: parsed });
      return;
    }
    for (const property of expression.properties) {
      if (!ts.isPropertyAssignment(property)) throw new Error(`${file}: ${property.getText()} is no message`);
      catalogue(property.initializer);
    }
  }

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "messages") {
      const [, texts] = node.arguments;
      if (texts) catalogue(texts);
    } else ts.forEachChild(node, visit);
  }
  visit(tree);

  let made = source;
  for (const { start, end, text } of changes.reverse()) made = made.slice(0, start) + text + made.slice(end);
  return made;
}

/**
 * @this {import("webpack").LoaderContext<{}>}
 * @param {string} source
 */
export default function messagesLoader(source) {
  return withParsedMessages(source, this.resourcePath);
}
