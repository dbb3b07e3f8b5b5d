/** What can be found: functions, guides, samples and commands. */

import type { GuidePage } from "../../guide/page";
import type { Sample } from "../../samples/sample";
import type { FunctionHelp } from "../help/function-help";
import { search as texts } from "../texts/search";
import { type PaneContext, PUBLISHED, SELECTED, type ViewId } from "../view";

export const GROUPS = ["functions", "guides", "samples", "commands"] as const;
export type Group = (typeof GROUPS)[number];

export interface Item {
  readonly group: Group;
  /** Under which it is remembered. */
  readonly key: string;
  readonly words: string;
  readonly about: string;
  /** Of a function: it can be put into a cell. */
  readonly help?: FunctionHelp;
  readonly open: () => void;
}

export const functionItem = (help: FunctionHelp, { open }: PaneContext): Item => ({
  group: "functions",
  key: `function ${help.id}`,
  words: `VC.${help.id}`,
  about: help.description,
  help,
  open: () => open("functions", help.id),
});

export const guideItem = (page: GuidePage, { open }: PaneContext): Item => ({
  group: "guides",
  key: `guide ${page.id}`,
  words: page.heading,
  about: page.lead,
  open: () => open("guide", page.id),
});

export const sampleItem = (sample: Sample, context: PaneContext): Item => ({
  group: "samples",
  key: `sample ${sample.id}`,
  words: sample.name,
  about: sample.about,
  open: () => void context.workbook.addSheets(sample.sheets).catch(console.error),
});

/** What the pane can do, by the view that does it. */
const COMMANDS: readonly (readonly [name: keyof typeof texts.commands, view: ViewId, about?: string])[] = [
  ["analyse", "analyse"],
  ["findings", "check", SELECTED],
  ["pictures", "pictures"],
  ["explain", "explain"],
  ["share", "share"],
  ["functions", "functions"],
  ["guides", "guide"],
  ["start", "start"],
  ["networks", "networks"],
  ["published", "networks", PUBLISHED],
];

export const commandItems = (context: PaneContext): Item[] => [
  ...COMMANDS.map(([name, view, about]): Item => {
    const { words, about: does } = texts.commands[name];
    return { group: "commands", key: `command ${name}`, words, about: does, open: () => context.open(view, about) };
  }),
  ...(context.openFile
    ? [
        {
          group: "commands" as const,
          key: "command open",
          words: texts.openFile.words,
          about: texts.openFile.about,
          open: context.openFile,
        },
      ]
    : []),
];
