/** White paper on a dark page, for whoever wants to see a sheet as it is printed. */

import { messages } from "../messages/messages";
import { keepSetting, setting } from "./settings";

const texts = messages("browser.paper", { light: "Light paper" });

const SETTING = "paper";

interface Menus {
  addChild: (id: string, path: string[], item: object) => unknown;
}

const isLight = () => document.body.dataset["paper"] === "light";

function show(isWanted: boolean): void {
  if (isWanted) document.body.dataset["paper"] = "light";
  else delete document.body.dataset["paper"];
}

/** Puts it into the View menu, once for the page, before the first model. A light page has no other paper. */
export function prepareLightPaper(): void {
  show(setting(SETTING) === "light");
  (o_spreadsheet.registries.topbarMenuRegistry as unknown as Menus).addChild("quasirent-light-paper", ["view"], {
    name: texts.light,
    sequence: 70,
    isVisible: () => matchMedia("(prefers-color-scheme: dark)").matches,
    isActive: isLight,
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    execute: () => {
      show(!isLight());
      keepSetting(SETTING, isLight() ? "light" : "as the page");
    },
  });
}
