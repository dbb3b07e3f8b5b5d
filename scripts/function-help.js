/**
 * The help of the custom functions, read from the tags of their declarations: the one place that Excel's function help,
 * the pane and the reference pages share.
 */
import fs from "node:fs";
import path from "node:path";
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
 * The help as the pane has it, and where the function belongs: its file, and its question in QUESTIONS.
 *
 * @typedef {import("../src/pane/help/function-help.ts").FunctionHelp & { family: string, question: string }} Help
 */

/**
 * The help of every function in these files, in order. Throws where a function lacks a part of it.
 *
 * @param {readonly string[]} files
 * @returns {Help[]}
 */
export function functionHelp(files) {
  return files.flatMap((file) =>
    customFunctionsIn(file).map((declaration) => helpOf(declaration, path.basename(file, ".ts"))),
  );
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
 * @param {string} family
 * @returns {Help}
 */
function helpOf(declaration, family) {
  const id = declaration.name?.text ?? fail(`a function of ${family} has no name`);
  /** @param {string} name */
  const needed = (name) => tag(declaration, name) || fail(`${id} has no @${name}`);
  const [formula, result] = needed("example").split(" gives ");
  if (!formula || !result) return fail(`the @example of ${id} does not say what it gives`);
  const question = needed("question");
  return {
    id,
    family,
    description: plain(ts.getJSDocCommentsAndTags(declaration)[0]?.comment) || fail(`${id} has no description`),
    parameters: declaration.parameters
      .map((parameter) => ({ parameter, name: parameter.name.getText() }))
      .filter(({ name }) => name !== "invocation")
      .map(({ parameter, name }) => ({
        name,
        description: plain(ts.getJSDocParameterTags(parameter)[0]?.comment) || fail(`${id} has no help for ${name}`),
        optional: parameter.questionToken !== undefined,
      })),
    returns: needed("returns"),
    formula: needed("formula"),
    domain: needed("domain"),
    errors: needed("errors"),
    example: { formula, result },
    source: needed("source"),
    related: needed("related").split(", "),
    question,
    asks: QUESTIONS[question] ?? fail(`${id}: @question ${question} is not among the questions`),
  };
}

/**
 * @param {ts.FunctionDeclaration} declaration
 * @param {string} name
 */
function tag(declaration, name) {
  const found = ts.getJSDocTags(declaration).find(({ tagName }) => tagName.text === name);
  return found && plain(found.comment);
}

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
