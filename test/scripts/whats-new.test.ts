/** What the page says after an update, from CHANGELOG.md. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { whatsNew } from "../../scripts/whats-new.js";
import { VERSION } from "../../src/sheet/version";

const CHANGELOG = `# Changelog

## Unreleased

### Added

- Not yet.

## 2.0.0 - 2026-01-02

### Added

- One thing with \`CODE\`. And more of it.
- [A link](https://example.org): what follows.

### Changed

- Another without an end

### Fixed

- A fault.

## 1.0.0 - 2025-01-02

### Added

- Old.
`;

test("is the first sentence of each point that was added or changed in that version", () => {
  expect(whatsNew(CHANGELOG, "2.0.0")).toEqual([
    "One thing with CODE.",
    "A link: what follows.",
    "Another without an end",
  ]);
  expect(whatsNew(CHANGELOG, "1.0.0")).toEqual(["Old."]);
  expect(whatsNew(CHANGELOG, "3.0.0")).toEqual([]);
});

test("is something of this version", () => {
  const changelog = readFileSync(path.resolve(__dirname, "../../CHANGELOG.md"), "utf8");
  expect(whatsNew(changelog, VERSION).length).toBeGreaterThan(0);
});
