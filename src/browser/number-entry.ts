/**
 * Numbers, dates and formulas are typed and shown as a person is used to, in every workbook on this page: chosen in the
 * grid's settings, kept in this browser.
 */

import type { Command } from "@odoo/o-spreadsheet";
import { preferLocale } from "../workbook/browser";
import { localeOf } from "../workbook/locales";
import { keepSetting, setting } from "./settings";

const SETTING = "locale";

/** Once for the page, before the first model. A workbook comes with what was chosen, so that nothing about it is a step to undo. */
export function prepareNumberEntry(): void {
  class LocalePlugin extends o_spreadsheet.UIPlugin {
    override handle(command: Command): void {
      if (command.type === "UPDATE_LOCALE" && localeOf(command.locale.code)) keepSetting(SETTING, command.locale.code);
    }
  }
  o_spreadsheet.registries.statefulUIPluginRegistry.add("quasirent locale", LocalePlugin);
  preferLocale(() => localeOf(setting(SETTING)));
}
