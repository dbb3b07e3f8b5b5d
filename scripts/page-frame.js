/** The frame of every page that is read: no script, nothing from elsewhere, the same links at its foot. */

/** @type {[string, string][]} */
const FOOT = [
  ["", "Workbook"],
  ["reference/index.html", "Functions"],
  ["install.html", "Install in Excel"],
  ["support.html", "Support"],
  ["privacy.html", "Privacy"],
  ["notices.html", "Licences"],
];

/**
 * `up`: the way from the page's folder to that of the workbook. `back`: the link at its head.
 *
 * @param {{ title: string, body: string, up?: string, back?: { href: string, words: string } }} parts
 */
export const page = ({ title, body, up = "", back = { href: up || "./", words: "Quasirent" } }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
    <title>${text(title)} - Quasirent</title>
    <link rel="icon" href="${up}assets/icons/icon-32.png">
    <link rel="stylesheet" href="${up}reference/reference.css">
  </head>
  <body>
    <header><a href="${back.href}">${back.words}</a></header>
    <main>${body}
    </main>
    <footer><nav aria-label="Site">${FOOT.map(
      ([href, words]) => `
      <a href="${up + href || "./"}">${words}</a>`,
    ).join("")}
    </nav></footer>
  </body>
</html>
`;

/**
 * Plain text as HTML.
 *
 * @param {string} plain
 */
export const text = (plain) => plain.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
