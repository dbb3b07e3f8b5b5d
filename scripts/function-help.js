/**
 * The help of the custom functions, read from the tags of their declarations: the one place that Excel's function help,
 * the pane and the reference pages share.
 */
const fs = require("node:fs");
const ts = require("typescript");

/** What people ask, and the functions that answer it name in @question. */
exports.QUESTIONS = {
  keeps: "Who keeps what?",
  left: "What does a price leave?",
  thinning: "Is it thinning?",
  rents: "Whose rents?",
  exports: "Are exports buying less?",
  upgrading: "Is it upgrading?",
  governs: "Who governs?",
  rounds: "Whose value, through all rounds?",
};

/** The help of every function in these files, in order. Throws where a function lacks a part of it. */
exports.functionHelp = (files) =>
  files.flatMap((file) => {
    const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    return source.statements
      .filter((statement) => ts.isFunctionDeclaration(statement) && tag(statement, "customfunction") !== undefined)
      .map(helpOf);
  });

function helpOf(declaration) {
  const id = declaration.name.text;
  const needed = (name) => tag(declaration, name) || fail(`${id} has no @${name}`);
  const options = optionsOf(declaration, id);
  const [formula, result] = needed("example").split(" gives ");
  if (!result) fail(`the @example of ${id} does not say what it gives`);
  return {
    id,
    description: plain(ts.getJSDocCommentsAndTags(declaration)[0]?.comment) || fail(`${id} has no description`),
    parameters: declaration.parameters
      .filter((parameter) => parameter.name.text !== "invocation")
      .map((parameter) => ({
        name: parameter.name.text,
        description:
          plain(ts.getJSDocParameterTags(parameter)[0]?.comment) ||
          fail(`${id} has no help for ${parameter.name.text}`),
        optional: parameter.questionToken !== undefined,
        ...options[parameter.name.text],
      })),
    returns: needed("returns"),
    formula: needed("formula"),
    domain: needed("domain"),
    errors: needed("errors"),
    example: { formula, result },
    source: needed("source"),
    related: needed("related").split(", "),
    question: needed("question"),
    asks: exports.QUESTIONS[needed("question")],
    words: (tag(declaration, "words") ?? "").split(", ").filter(Boolean),
  };
}

/** What `@options order value | appearance` says of each argument that takes a few words. */
function optionsOf(declaration, id) {
  const names = declaration.parameters.map((parameter) => parameter.name.text);
  const options = tags(declaration, "options").map((text) => {
    const [, name, words] = /^(\w+) (.+)$/.exec(text) ?? [];
    return names.includes(name)
      ? [name, { options: words.split(" | ") }]
      : fail(`${id} has no argument: @options ${text}`);
  });
  return Object.fromEntries(options);
}

function tags(declaration, name) {
  const found = ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === name);
  return found.map(({ comment }) => plain(comment));
}

const tag = (declaration, name) => tags(declaration, name)[0];

function plain(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}

function fail(message) {
  throw new Error(message);
}
