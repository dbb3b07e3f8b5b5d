/** What the papers for contributors name, as their test looks for it. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** Paths between backticks; `<measure>` in one is any name. What tests write is not in the repository. */
export function pathsIn(page: string): string[] {
  const found = page.matchAll(/`((?:src|test|docs|scripts|bench|\.github)\/[\w<>./-]+)`/g);
  return [...found].map(([, file]) => file!).filter((file) => !file.startsWith("test/output/"));
}

/** Whether the path is there; with a name in angle brackets, whether one of that form is. */
export function matches(root: string, file: string): boolean {
  const parts = file.split("/");
  const open = parts.findIndex((part) => part.includes("<"));
  if (open < 0) return existsSync(path.join(root, file));
  const above = path.join(root, ...parts.slice(0, open));
  if (!existsSync(above)) return false;
  const form = new RegExp(`^${parts[open]!.replaceAll(".", "\\.").replace(/<\w+>/, "[\\w-]+")}$`);
  return readdirSync(above).some(
    (name) => form.test(name) && matches(root, parts.map((part, index) => (index === open ? name : part)).join("/")),
  );
}

/** Each name that is said to be in a file: `` `KINDS` in `src/x.ts` ``, and several with "and" or commas between them. */
export function named(page: string): [name: string, file: string][] {
  const found = page.matchAll(/((?:`\w+`(?:, | and |, and ))*`\w+`) (?:in|of) `((?:src|test|bench)\/[\w./-]+\.\w+)`/g);
  return [...found].flatMap(([, names, file]) =>
    [...names!.matchAll(/`(\w+)`/g)].map(([, name]): [string, string] => [name!, file!]),
  );
}

export const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);

/** Line ends, blanks and tabs that .editorconfig does not want, and addresses of one machine or of a package registry. */
export function bareFaults(content: string): string[] {
  const faults = content.endsWith("\n") ? [] : ["no line end at the end"];
  content.split("\n").forEach((line, index) => {
    const wrong = /\r$/.test(line)
      ? "a carriage return"
      : /[ \t]$/.test(line)
        ? "a blank at the end"
        : /^\t/.test(line)
          ? "a tab"
          : /\b(localhost:\d+\/|127\.0\.0\.1|registry\.)|(^|[\s"'(])\/(home|Users|tmp|work|root)\//.test(line)
            ? "a machine"
            : "";
    if (wrong) faults.push(`line ${index + 1}: ${wrong}`);
  });
  return faults;
}
