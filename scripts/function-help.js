/**
 * The help of the custom functions, read from the tags of their declarations: the one place that Excel's function help,
 * the pane and the reference pages share.
 */
import fs from "node:fs";
import ts from "typescript";

/**
 * What people ask, and the functions that answer it name in @question.
 *
 * @type {Record<string, string>}
 */
export const QUESTIONS = {
  keeps: "Who keeps what?",
  left: "What does a price leave?",
  thinning: "Is it thinning?",
  rents: "Whose rents?",
  exports: "Are exports buying less?",
  upgrading: "Is it upgrading?",
  governs: "Who governs?",
  rounds: "Whose value, through all rounds?",
};

/**
 * The help as the pane has it, and its question in QUESTIONS.
 *
 * @typedef {import("../src/pane/help/function-help.ts").FunctionHelp & { question: string }} Help
 */

/**
 * The help of every function in these files, in order. Throws where a function lacks a part of it.
 *
 * @param {readonly string[]} files
 * @returns {Help[]}
 */
export function functionHelp(files) {
  return files.flatMap((file) => customFunctionsIn(file).map((declaration) => helpOf(declaration, file)));
}

/**
 * Ids and parameters alone, also of a function whose help is still to be written; an optional parameter ends in "?".
 *
 * @param {readonly string[]} files
 * @returns {[id: string, parameters: string[]][]}
 */
export function signatures(files) {
  return files
    .flatMap(customFunctionsIn)
    .map((declaration) => [
      declaration.name?.text ?? "",
      declaration.parameters
        .filter(({ name }) => name.getText() !== "invocation")
        .map(({ name, questionToken }) => `${name.getText()}${questionToken ? "?" : ""}`),
    ]);
}

/**
 * The functions that answer with rows or with a promise of them. The metadata generator sees rows in either type, but not in
 * the two together.
 *
 * @param {readonly string[]} files
 */
export function functionsOfRowsOrPromise(files) {
  const declarations = files.flatMap(customFunctionsIn);
  return declarations
    .filter(({ type }) => type?.getText() === "any[][] | Promise<any[][]>")
    .map(({ name }) => name?.text);
}

/** @param {string} file */
function customFunctionsIn(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .filter((declaration) => tag(declaration, "customfunction") !== undefined);
}

/**
 * @param {ts.FunctionDeclaration} declaration
 * @param {string} file
 * @returns {Help}
 */
function helpOf(declaration, file) {
  const id = declaration.name?.text ?? fail(`a function of ${file} has no name`);
  const options = optionsOf(declaration, id);
  /** @param {string} name */
  const needed = (name) => tag(declaration, name) || fail(`${id} has no @${name}`);
  const [formula, result] = needed("example").split(" gives ");
  if (!formula || !result) return fail(`the @example of ${id} does not say what it gives`);
  const question = needed("question");
  return {
    id,
    description: plain(ts.getJSDocCommentsAndTags(declaration)[0]?.comment) || fail(`${id} has no description`),
    parameters: declaration.parameters
      .map((parameter) => ({ parameter, name: parameter.name.getText() }))
      .filter(({ name }) => name !== "invocation")
      .map(({ parameter, name }) => ({
        name,
        description: plain(ts.getJSDocParameterTags(parameter)[0]?.comment) || fail(`${id} has no help for ${name}`),
        optional: parameter.questionToken !== undefined,
        ...options[name],
      })),
    reads: readsOf(declaration, id),
    given: (tag(declaration, "given") ?? "").split(", ").filter(Boolean),
    returns: needed("returns"),
    formula: needed("formula"),
    domain: needed("domain"),
    errors: needed("errors"),
    example: { formula, result },
    source: needed("source"),
    related: needed("related").split(", "),
    question,
    asks: QUESTIONS[question] ?? fail(`${id}: @question ${question} is not among the questions`),
    words: (tag(declaration, "words") ?? "").split(", ").filter(Boolean),
    wanted: (tag(declaration, "wanted") ?? "").split(", ").filter(Boolean),
  };
}

/**
 * What `@options order value | appearance` says of each argument that takes a few words.
 *
 * @param {ts.FunctionDeclaration} declaration
 * @param {string} id
 * @returns {Record<string, { options: string[] }>}
 */
function optionsOf(declaration, id) {
  const names = declaration.parameters.map((parameter) => parameter.name.getText());
  return Object.fromEntries(
    tags(declaration, "options").map((said) => {
      const [, name = "", words = ""] = /^(\w+) (.+)$/.exec(said) ?? [];
      return names.includes(name)
        ? [name, { options: words.split(" | ") }]
        : fail(`${id} has no such argument: @options ${said}`);
    }),
  );
}

/**
 * What `@reads sales chain: output = sales; inputs = all purchases, otherInputs` says: which tables feed the function, and which
 * column is which argument. `@reads own headings` alone: the headings of the table say so.
 *
 * @param {ts.FunctionDeclaration} declaration
 * @param {string} id
 * @returns {Help["reads"]}
 */
function readsOf(declaration, id) {
  const names = declaration.parameters.map((parameter) => parameter.name.getText());
  return tags(declaration, "reads").map((said) => {
    const [source = "", words] = said.split(": ");
    const feeds = (words ?? "").split("; ").filter(Boolean);
    return /** @type {Help["reads"][number]} */ ({
      source,
      arguments: feeds.map((feed) => {
        const [, argument = "", at = "last", takes = "one", roles = ""] =
          /^(\w+) = (first)? ?(all|alike)? ?(.+)$/.exec(feed) ?? [];
        if (!names.includes(argument)) fail(`${id} has no such argument: @reads ${said}`);
        return { argument, roles: roles.split(", "), takes, at };
      }),
    });
  });
}

/**
 * @param {ts.FunctionDeclaration} declaration
 * @param {string} name
 */
function tags(declaration, name) {
  const found = ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === name);
  return found.map(({ comment }) => plain(comment));
}

/**
 * @param {ts.FunctionDeclaration} declaration
 * @param {string} name
 */
const tag = (declaration, name) => tags(declaration, name)[0];

/** @param {Parameters<typeof ts.getTextOfJSDocComment>[0]} comment */
function plain(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new Error(message);
}
