/** Pages of docs/ that are part of the site, made from their Markdown: one text for whoever reads it here or there. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Marked } from "marked";
import { page, text } from "./page-frame.js";

const folder = fileURLToPath(new URL("../docs", import.meta.url));
const NAMES = ["install", "support", "privacy", "limits", "networks"];

export const sources = NAMES.map((name) => path.join(folder, `${name}.md`));

export const sitePages = () =>
  NAMES.map((name) => ({
    file: `${name}.html`,
    html: sitePage(readFileSync(path.join(folder, `${name}.md`), "utf8")),
  }));

/** @param {string} markdown */
function sitePage(markdown) {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (!title) throw new Error("a page of docs/ has no title");
  return page({ title, body: new Marked({ renderer }).parse(markdown, { async: false }) });
}

/** @type {import("marked").RendererObject} */
const renderer = {
  /** A heading can be linked to by its words. */
  heading({ tokens, depth, text: words }) {
    return `<h${depth} id="${words.toLowerCase().replace(/[^a-z0-9]+/g, "-")}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  },
  link({ href, tokens }) {
    return `<a href="${text(addressOf(href))}">${this.parser.parseInline(tokens)}</a>`;
  },
  // What scrolls is reached by keyboard too.
  code: ({ text: words }) => `<pre tabindex="0"><code>${text(words)}</code></pre>\n`,
  // A wide table scrolls within itself; one of sentences has them broken into lines.
  table(token) {
    const isProse = token.rows.some((cells) => cells.some((each) => each.text.length > 30 && !each.align));
    /**
     * @param {import("marked").Tokens.TableCell} cell
     * @param {"th" | "td"} tag
     */
    const cell = ({ tokens, align }, tag) =>
      `<${tag}${align ? ` align="${align}"` : ""}>${this.parser.parseInline(tokens)}</${tag}>`;
    /**
     * @param {import("marked").Tokens.TableCell[]} cells
     * @param {"th" | "td"} tag
     */
    const row = (cells, tag) => `<tr>${cells.map((each) => cell(each, tag)).join("")}</tr>`;
    return `<div class="scrolls" tabindex="0"><table${isProse ? ' class="prose"' : ""}><thead>${row(token.header, "th")}</thead><tbody>\n${token.rows.map((cells) => row(cells, "td")).join("\n")}</tbody></table></div>\n`;
  },
};

/**
 * Another page of docs/ is a page of the site, where it is one of these; a file of dist/ is written as ../dist/.
 *
 * @param {string} href
 */
function addressOf(href) {
  if (/^https:\/\//.test(href) || href.startsWith("#")) return href;
  const [file = "", anchor] = href.split("#");
  const other = /^([a-z-]+)\.md$/.exec(file)?.[1];
  if (other && NAMES.includes(other)) return `${other}.html${anchor ? `#${anchor}` : ""}`;
  if (file.startsWith("../dist/")) return file.slice("../dist/".length);
  throw new Error(`docs/ links to ${href}, which is no page of the site`);
}
