/**
 * The clipboard of the sheet: keys, menus and the page's own events. What was copied in this workbook goes on through the
 * grid, which shifts formulas and keeps looks; all else is read here.
 */

import type { Model } from "@odoo/o-spreadsheet";
import { element } from "../../pane/dom";
import { keyNames } from "../../pane/frame/key-names";
import { tell } from "../dialog";
import { copied } from "./copy";
import { type Clip, paste } from "./paste";
import { Strip } from "./strip";
import { texts } from "./texts";

/** How the grid marks what it has copied. */
const OWN = /<div data-osheet-clipboard-id=(['"])([^'"]+)\1/;

/** One, but for the moment in which a workbook takes the place of another. */
const clipboards: SheetClipboard[] = [];

type Execute = (env: unknown) => unknown;
interface MenuItem {
  id?: string;
  execute?: Execute;
  children?: (MenuItem | (() => unknown))[];
}

/** Once for the page: the menus of the grid come here first. */
export function prepareClipboard(): void {
  const { cellMenuRegistry, colMenuRegistry, rowMenuRegistry, topbarMenuRegistry } = o_spreadsheet.registries;
  const instead = (item: MenuItem) => {
    const { execute, children } = item;
    if (execute && item.id === "paste") item.execute = (env) => clipboards[0]?.pasteFromMenu(true, () => execute(env));
    if (execute && (item.id === "paste_value_only" || item.id === "paste_special_value"))
      item.execute = (env) => clipboards[0]?.pasteFromMenu(false, () => execute(env));
    if (execute && (item.id === "copy" || item.id === "cut"))
      item.execute = (env) => clipboards[0]?.copyFromMenu(item.id === "cut", () => execute(env));
    for (const child of children ?? []) if (typeof child !== "function") instead(child);
  };
  for (const registry of [cellMenuRegistry, colMenuRegistry, rowMenuRegistry, topbarMenuRegistry])
    for (const item of registry.getAll()) instead(item as MenuItem);
}

export class SheetClipboard {
  private readonly strip: Strip;
  private isFromMenu = false;

  constructor(
    private readonly model: Model,
    private readonly grid: HTMLElement,
  ) {
    this.strip = new Strip(model, grid, () => this.focusGrid());
    addEventListener("paste", this.onPaste, { capture: true });
    addEventListener("copy", this.onCopy, { capture: true });
    addEventListener("cut", this.onCopy, { capture: true });
    addEventListener("keydown", this.onKey, { capture: true });
    clipboards.unshift(this);
  }

  stop(): void {
    this.strip.stop();
    removeEventListener("paste", this.onPaste, { capture: true });
    removeEventListener("copy", this.onCopy, { capture: true });
    removeEventListener("cut", this.onCopy, { capture: true });
    removeEventListener("keydown", this.onKey, { capture: true });
    clipboards.splice(clipboards.indexOf(this), 1);
  }

  /** The sheet has the keyboard, and no cell is being written in. */
  private hasKeyboard(): boolean {
    const active = document.activeElement;
    if (!active || !this.grid.querySelector(".o-grid")?.contains(active)) return false;
    return active.closest(".o-composer.active, input, textarea, select") === null;
  }

  private focusGrid(): void {
    const composer = this.grid.querySelector(".o-grid .o-composer");
    if (composer instanceof HTMLElement) composer.focus();
  }

  private isOwn(html: string): boolean {
    return OWN.exec(html)?.[2] === this.model.getters.getClipboardId();
  }

  private readonly onPaste = (event: ClipboardEvent): void => {
    const { activeElement } = document;
    // A field in the grid, such as that of a link: the grid would paste into the sheet.
    if (activeElement?.matches("input, textarea") && this.grid.contains(activeElement)) {
      event.stopPropagation();
      return;
    }
    const data = event.clipboardData;
    if (!data || !this.hasKeyboard()) return;
    const clip = { html: data.getData("text/html"), text: data.getData("text/plain") };
    if (this.isOwn(clip.html)) this.strip.close();
    // Without words there may be a picture, which the grid takes.
    else if (paste(this.model, this.strip, clip, true)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };

  private readonly onCopy = (event: ClipboardEvent): void => {
    const isCut = event.type === "cut";
    if (!event.clipboardData || !(this.isFromMenu || this.hasKeyboard())) return;
    const clip = copied(this.model);
    if (!clip) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { isSuccessful } = this.model.dispatch(isCut ? "CUT" : "COPY");
    if (!isSuccessful) {
      void tell(texts.notCopied, element("p", { role: "alert" }, texts.manyCut));
      return;
    }
    event.clipboardData.setData("text/html", clip.html);
    event.clipboardData.setData("text/plain", clip.text);
  };

  /** Pastes the values alone. The grid asks for the clipboard itself, and would miss the tables of others. */
  private readonly onKey = (event: KeyboardEvent): void => {
    const isWanted = event.code === "KeyV" && event.shiftKey && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isWanted || !this.hasKeyboard()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.pasteFromMenu(false, () =>
      this.model.dispatch("PASTE", { target: this.model.getters.getSelectedZones(), pasteOption: "asValue" }),
    );
  };

  /** `own`: the grid's way, for what was copied in this workbook. */
  async pasteFromMenu(looks: boolean, own: () => unknown): Promise<void> {
    const clip = await read();
    if (clip === null) void tell(texts.notPasted, element("p", { role: "alert" }, keyNames({})(texts.noAccess)));
    else if (this.isOwn(clip.html)) {
      this.strip.close();
      await own();
    } else if (!paste(this.model, this.strip, clip, looks)) {
      if (clip.hasPicture) await own();
      else void tell(texts.notPasted, element("p", { role: "alert" }, texts.empty));
    }
  }

  /** By the page's own event, to which a table can be given as it is. */
  async copyFromMenu(isCut: boolean, own: () => unknown): Promise<void> {
    if (!copied(this.model)) {
      await own();
      return;
    }
    this.isFromMenu = true;
    try {
      (document as unknown as CopyCommand).execCommand(isCut ? "cut" : "copy");
    } finally {
      this.isFromMenu = false;
    }
  }
}

/** Old, and the one way for a menu to an event that takes a table as it is. */
interface CopyCommand {
  execCommand(command: "copy" | "cut"): boolean;
}

/** Without `unsanitized` a browser takes out what it does not know, Excel's formats among it; it is read in a document that runs nothing. */
interface Unsanitized {
  read(options: { unsanitized: string[] }): Promise<ClipboardItem[]>;
}

async function read(): Promise<(Clip & { hasPicture: boolean }) | null> {
  try {
    const clipboard = navigator.clipboard as unknown as Unsanitized;
    const items = await clipboard.read({ unsanitized: ["text/html"] }).catch(() => navigator.clipboard.read());
    const textOf = async (type: string) => {
      const item = items.find(({ types }) => types.includes(type));
      return item ? await (await item.getType(type)).text() : "";
    };
    return {
      html: await textOf("text/html"),
      text: await textOf("text/plain"),
      hasPicture: items.some(({ types }) => types.some((type) => type.startsWith("image/"))),
    };
  } catch {
    return null;
  }
}
