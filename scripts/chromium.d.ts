import type { LaunchOptions } from "playwright-core";

/** What the search needs of the machine. */
export interface Machine {
  platform: string;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  isFile(file: string): boolean;
  read(file: string): string;
  run(command: string, args: string[]): { ok: boolean; output: string };
  say(line: string): void;
  downloaded(): string;
}

export function findChromium(machine?: Machine): string;
export function launchOptions(executablePath?: string): LaunchOptions;
