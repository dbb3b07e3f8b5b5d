/** A Chromium of its own with a profile that outlives it, so that it can be killed and started again. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { playwright } from "./open-workbook";

export interface Killable {
  /** Starts it and opens a page. */
  start(address: string): Promise<Page>;
  /** Ends all its processes at once, without a word to any of them. */
  kill(): Promise<void>;
  /** Once it is killed for the last time. */
  clear(): void;
}

export function killable(): Killable {
  const profile = mkdtempSync(path.join(tmpdir(), "quasirent-profile-"));
  const isGroup = process.platform !== "win32";
  let child: ChildProcess | undefined;
  return {
    async start(address) {
      const { chromium, options } = await playwright();
      const { executablePath = "", args = [] } = options;
      const own = [
        "--headless",
        "--no-sandbox",
        "--remote-debugging-port=0",
        `--user-data-dir=${profile}`,
        "--no-default-browser-check",
      ];
      const started = spawn(executablePath, [...args, ...own, "about:blank"], {
        detached: isGroup,
        stdio: ["ignore", "ignore", "pipe"],
      });
      child = started;
      const socket = await new Promise<string>((done, failed) => {
        let said = "";
        started.once("exit", (code) => failed(new Error(`Chromium ended with ${code}: ${said}`)));
        started.stderr.on("data", (words: Buffer) => {
          said += String(words);
          const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
          if (found) done(found);
        });
      });
      const browser = await chromium.connectOverCDP(socket);
      const page = await browser.contexts()[0]!.newPage();
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address);
      await page.waitForFunction(() => "quasirent" in globalThis);
      await page.locator("#pane p.place", { hasText: " on " }).waitFor({ state: "attached" });
      return page;
    },
    async kill() {
      if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      if (isGroup) process.kill(-child.pid, "SIGKILL");
      else child.kill("SIGKILL");
      await ended;
    },
    clear: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}
