/**
 * The reference pages: one for each function and an index by question, made from the functions' own tags. Plain pages that
 * need no script: read on a screen, light or dark, or on paper.
 */
import { QUESTIONS } from "./function-help.js";
import { load } from "./load-typescript.js";
import { page as frame, text } from "./page-frame.js";

/** @typedef {import("./function-help.js").Help} Help */

/** @type {typeof import("../src/formula/separators.js")} */
const { asWritten } = load("../src/formula/separators.ts");

/**
 * The name of a function's page.
 *
 * @param {string} id
 */
export const pageName = (id) => `${id.toLowerCase()}.html`;

/**
 * Every page with its file name, for the folder `reference`.
 *
 * @param {Help[]} help
 */
export function referencePages(help) {
  const unknown = help.flatMap(({ id, question, related }) => [
    ...(question in QUESTIONS ? [] : [`${id}: @question ${question}`]),
    ...related.filter((other) => !help.some((each) => each.id === other)).map((other) => `${id}: @related ${other}`),
  ]);
  if (unknown.length > 0) throw new Error(`The help names what is not there: ${unknown.join("; ")}`);
  return [
    { file: "index.html", html: indexPage(help) },
    ...help.map((each) => ({ file: pageName(each.id), html: functionPage(each) })),
  ];
}

/** @param {Help[]} help */
function indexPage(help) {
  const sections = Object.entries(QUESTIONS).flatMap(([key, question]) => {
    const answers = help.filter((each) => each.question === key);
    return answers.length === 0
      ? []
      : [
          `
      <section id="${key}">
        <h2>${text(question)}</h2>
        <dl class="functions">${answers
          .map(
            ({ id, description }) => `
          <dt>${link(id)}</dt>
          <dd>${text(description)}</dd>`,
          )
          .join("")}
        </dl>
      </section>`,
        ];
  });
  return page(
    "Functions by question",
    `
      <h1>Functions by question</h1>
      <p>Value-chain rent and margin analysis in a spreadsheet: ${help.length} functions in the namespace <code>VC</code>.
        An empty cell is 0, a missing value is <code>#N/A</code>.</p>
      <p>How right the figures are: cells are read as the decimals they show. All answers but those under
        <a href="#rounds">${text(QUESTIONS.rounds ?? "")}</a> are decimals too, right to the last digit a cell shows. Those are worked out
        in floating point: their relative error is below 1e-13 in every case tested.</p>
      ${SAMPLES}
      ${sections.join("")}`,
    "../",
  );
}

/** Where the list of the sample files goes, which are made after the pages. */
const SAMPLES = "<!-- sample files -->";

/**
 * The index with the list of the sample files.
 *
 * @param {string} html
 * @param {readonly { name: string, about: string, fileName: string }[]} files
 */
export const withSamples = (html, files) =>
  html.replace(
    SAMPLES,
    () => `<section id="samples">
        <h2>Sample workbooks</h2>
        <p>As files for Excel, with live formulas; the sheet Expected says what each must show. Without the add-in Excel shows the values as they were saved.</p>
        <dl class="functions">${files
          .map(
            ({ name, about, fileName }) => `
          <dt><a href="../samples/${fileName}" download>${text(name)}</a></dt>
          <dd>${text(about)}</dd>`,
          )
          .join("")}
        </dl>
      </section>`,
  );

/** @param {Help} help */
function functionPage({
  id,
  description,
  parameters,
  returns,
  formula,
  domain,
  errors,
  example,
  source,
  related,
  asks,
}) {
  return page(
    `VC.${id}`,
    `
      <p class="question">${text(asks)}</p>
      <h1>VC.${id}</h1>
      <p class="lead">${text(description)}</p>
      <p class="call"><code>=VC.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})</code></p>
      <h2>Definition</h2>
      <p class="formula">${mathematics(formula)}</p>
      <h2>Arguments</h2>
      <dl>${parameters
        .map(
          (parameter) => `
        <dt><code>${text(parameter.name)}</code>${parameter.optional ? " <small>optional</small>" : ""}</dt>
        <dd>${text(parameter.description)}</dd>`,
        )
        .join("")}
      </dl>
      <h2>Answer</h2>
      <p>${text(returns)}</p>
      <h2>Domain and edge cases</h2>
      <p>${text(domain)}</p>
      <h2>Errors and remedies</h2>
      <p>${text(errors)}</p>
      <p>The pane shows the sentence of every error: which argument and row, what was found, what to do.</p>
      <h2>Example</h2>
      ${exampleCall(example.formula)}
      ${table(example.result)}
      <h2>Source</h2>
      <p>${text(source)}.</p>
      <h2>Related</h2>
      <p>${related.map(link).join(", ")}</p>`,
    "index.html",
  );
}

/** How a formula is written: by the decimal sign, and where that is a comma by what separates the columns of a list. */
const NOTATIONS = [
  { key: "comma", column: ".", words: "decimal comma, and . between columns (German, French)" },
  { key: "comma-backslash", column: "\\", words: "decimal comma, and \\ between columns (Spanish, Portuguese)" },
];

/**
 * The call of an example as Excel writes it with a decimal point, and a choice of those with a decimal comma. Which is shown
 * is a matter of the style sheet: the page has no script.
 *
 * @param {string} formula
 */
function exampleCall(formula) {
  const others = NOTATIONS.map(({ key, words, column }) => ({
    key,
    words,
    written: asWritten(formula, { decimal: ",", argument: ";", column, row: ";" }),
  })).filter(({ written }, index, all) => all.findIndex((each) => each.written === written) === index);
  /** @param {string} written @param {string} [key] */
  const call = (written, key) => `<p class="call${key ? ` ${key}` : ""}"><code>${text(written)}</code> gives</p>`;
  if (others.every(({ written }) => written === formula)) return call(formula);
  const words = others.length === 1 ? others.map((each) => ({ ...each, words: "decimal comma" })) : others;
  const choices = [{ key: "point", words: "decimal point" }, ...words].map(
    ({ key, words }, index) =>
      `<label><input type="radio" name="notation" id="${key}"${index === 0 ? " checked" : ""}> ${text(words)}</label>`,
  );
  return `<div class="notations">
        <fieldset><legend>For an Excel with</legend> ${choices.join(" ")}</fieldset>
        ${[call(formula), ...others.map(({ written, key }) => call(written, key))].join("\n        ")}
      </div>`;
}

/**
 * Each page leads back to the list, the list to the workbook.
 *
 * @param {string} title
 * @param {string} body
 * @param {string} home
 */
function page(title, body, home) {
  return frame({
    title,
    body,
    up: "../",
    back: { href: home, words: home === "../" ? "Quasirent" : "Functions by question" },
  });
}

/** @param {string} id */
function link(id) {
  return `<a href="${pageName(id)}">VC.${text(id)}</a>`;
}

/**
 * An answer in a formula's notation, {1,2;3,4}, as a table: text to the left, figures to the right.
 *
 * @param {string} result
 */
function table(result) {
  const rows = split(result.replace(/^\{|\}$/g, ""), ";").map((row) => split(row, ","));
  const isTable = rows.length > 1 && rows[0].length > 1 && rows[0].every((cell) => cell.startsWith('"'));
  /** @param {string} content */
  const isText = (content) => content.startsWith('"');
  const records = isTable ? rows.slice(1) : rows;
  const isFigures = rows[0].map((_, column) => records.some((row) => !isText(row[column])));
  /**
   * @param {string[]} row
   * @param {"th" | "td"} tag
   */
  const cells = (row, tag) =>
    `<tr>${row
      .map(
        (content, column) =>
          `<${tag}${isFigures[column] ? ' class="figure"' : ""}>${text(isText(content) ? content.slice(1, -1) : content)}</${tag}>`,
      )
      .join("")}</tr>`;
  const body = records.map((row) => cells(row, "td")).join("\n          ");
  const head = isTable ? `<thead>${cells(rows[0], "th")}</thead>` : "";
  return `<div class="scrolls"><table>${head}<tbody>
          ${body}
        </tbody></table></div>`;
}

/**
 * Splits at separators outside of quotes.
 *
 * @param {string} list
 * @param {string} separator
 * @returns {string[]}
 */
function split(list, separator) {
  return list.match(new RegExp(`("[^"]*"|[^${separator}"])+`, "g")) ?? [];
}

/** Where ` x ` cannot be a multiplication sign, as nothing to multiply is on both sides of it: `over all x, x > 0`. */
const X_AS_VARIABLE = /(?<![\w)\]|%] )\bx\b|\bx\b(?! [\w(|])/;

/**
 * A formula as people write it: indices below, powers above, a true minus and multiplication sign; a line for each part.
 *
 * @param {string} formula
 */
function mathematics(formula) {
  const hasVariable = X_AS_VARIABLE.test(formula);
  // Split before it is HTML, where every entity ends in the sign that separates the parts.
  return formula
    .split("; ")
    .map((part) => {
      const html = text(part)
        .replace(/_(?:\(([^)]*)\)|(\w+))/g, (_, long, short) => `<sub>${long ?? short}</sub>`)
        .replace(/\^(?:\(([^)]*)\)|(\w+))/g, (_, long, short) => `<sup>${long ?? short}</sup>`)
        .replace(/-(?=[\s\w(<])/g, (sign, at, all) => (/[\s(>]/.test(all[at - 1] ?? " ") ? "−" : sign))
        .replace(/\bsqrt\(/g, "√(")
        .replace(/\bPhi\(/g, "Φ(");
      return hasVariable ? html : html.replace(/ x /g, " × ");
    })
    .join("<br>");
}
