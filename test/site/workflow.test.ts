/** The workflow that publishes the site: what it runs is pinned, and what it publishes has been tested as it is. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, ".github/workflows");
const workflow = readFileSync(path.join(folder, "site.yml"), "utf8");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

test.each(readdirSync(folder))("%s names each action by a commit, and says of which version it is", (file) => {
  const used = [...readFileSync(path.join(folder, file), "utf8").matchAll(/uses: (.+)$/gm)].map(([, words]) => words!);
  expect(used.length).toBeGreaterThan(0);
  for (const words of used) expect(words).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("it publishes on a tag, what was installed by the lock file, built for the repository's address and tested", () => {
  expect(workflow).toMatch(/^on:\n {2}push:\n {4}tags: \["v\*"\]$/m);
  expect(workflow).toContain("QUASIRENT_BASE: ${{ steps.pages.outputs.base_url }}"); // eslint-disable-line no-template-curly-in-string
  const order = ["npm ci", "npm test", "path: dist", "actions/deploy-pages"].map((step) => workflow.indexOf(step));
  expect(order.every((at) => at > 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  // Nobody but the last job may publish, and none may write to the repository.
  expect(workflow).not.toMatch(/contents: write/);
  expect(workflow.split(/^ {2}publish:$/m)[0]).not.toMatch(/pages: write|id-token/);
});

test("the commands that it and the README name are there", () => {
  for (const words of [
    workflow,
    readFileSync(path.join(root, "README.md"), "utf8"),
    readFileSync(path.join(root, "docs/install.md"), "utf8"),
  ]) {
    for (const [, name] of words.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toHaveProperty(name!);
  }
});
