/** The grid's File menu with the workbook's own commands: what the page does with files stands where spreadsheets have it. */

import { fileMenuTexts as texts } from "./file-menu-texts";
import type { KeptEntry } from "./workbook-store";

/** A workbook as the menu offers it, under a label that no other has. */
export interface Recent {
  entry: KeptEntry;
  label: string;
}

export interface FileCommands {
  create(): void;
  open(): void;
  /** The kept workbooks that are not open here, the last used first. */
  recent(): readonly Recent[];
  openRecent(recent: Recent): void;
  list(): void;
  save(): void;
  saveCsv(): void;
  saveWithLambdas(): void;
  saveAll(): void;
}

/** So many are offered in the menu; the others are in the list. */
const MOST_RECENT = 8;

let commands: FileCommands | undefined;

/** From now on the menu does this. */
export function serveFileMenu(own: FileCommands): void {
  commands = own;
}

interface Item {
  id?: string;
  name: string;
  sequence: number;
  shortcut?: string;
  icon?: string;
  separator?: boolean;
  isVisible?: () => boolean;
  execute?: (env: GridEnvironment) => void;
  children?: (() => Item[])[];
  isReadonlyAllowed?: boolean;
  isEnabledOnLockedSheet?: boolean;
}

interface GridEnvironment {
  printSpreadsheet(): void;
  openSidePanel(name: string): void;
}

interface Menus {
  addChild(id: string, path: string[], item: Item): Menus;
  replaceChild(id: string, path: string[], item: Item): Menus;
}

/** The menu closes once what it does has ended: so it is told nothing of work that takes a while. */
const command = (name: keyof Omit<FileCommands, "recent" | "openRecent">) => (): void => commands?.[name]();

const ALWAYS = { isReadonlyAllowed: true, isEnabledOnLockedSheet: true };

function recentItems(): Item[] {
  const recent = commands?.recent().slice(0, MOST_RECENT) ?? [];
  return [
    ...recent.map((each, index) => ({
      ...ALWAYS,
      id: `quasirent-recent-${each.entry.id}`,
      name: each.label,
      sequence: index,
      separator: index === recent.length - 1,
      execute: () => commands?.openRecent(each),
    })),
    {
      ...ALWAYS,
      id: "quasirent-all",
      name: texts.all,
      sequence: MOST_RECENT,
      execute: command("list"),
    },
  ];
}

/** Once for the page, before the first model. */
export function prepareFileMenu(openPage: (address: string) => void): void {
  const menus = o_spreadsheet.registries.topbarMenuRegistry as unknown as Menus;
  const add = (id: string, path: string[], item: Item) => menus.addChild(id, path, { ...ALWAYS, ...item });
  add("quasirent-new", ["file"], { name: texts.create, sequence: 10, execute: command("create") });
  add("quasirent-open", ["file"], { name: texts.open, sequence: 20, execute: command("open") });
  add("quasirent-recent", ["file"], { name: texts.recent, sequence: 30, children: [recentItems] });
  add("quasirent-samples", ["file"], {
    name: texts.samples,
    sequence: 40,
    separator: true,
    execute: () => openPage("reference/index.html#samples"),
  });
  add("quasirent-save", ["file"], {
    name: texts.save,
    sequence: 50,
    shortcut: "Ctrl+S",
    execute: command("save"),
  });
  add("quasirent-export", ["file"], { name: texts.export, sequence: 60, separator: true, children: [exportItems] });
  menus.replaceChild("print", ["file"], {
    ...ALWAYS,
    id: "print",
    name: texts.print,
    sequence: 190,
    separator: true,
    shortcut: "Ctrl+P",
    icon: "o-spreadsheet-Icon.PRINT",
    execute: (env) => env.printSpreadsheet(),
  });
}

const exportItems = (): Item[] => [
  { ...ALWAYS, id: "quasirent-csv", name: texts.csv, sequence: 10, execute: command("saveCsv") },
  {
    ...ALWAYS,
    id: "quasirent-without-add-in",
    name: texts.withoutAddIn,
    sequence: 20,
    separator: true,
    execute: command("saveWithLambdas"),
  },
  { ...ALWAYS, id: "quasirent-save-all", name: texts.saveAll, sequence: 30, execute: command("saveAll") },
];
