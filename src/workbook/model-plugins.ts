/** What the grid's model has of ours: many commands as one step, and what is kept beside the cells. */

import type { Command, Locale, Model } from "@odoo/o-spreadsheet";
import { showNearestFormats } from "./grid-formats";
import { supplyText } from "./grid-text";
import { LOCALES } from "./locales";
import type { Setting } from "./port";
import { VERSION } from "../sheet/version";

/** The command that takes many others as one step: one undo takes all of them back. */
const STEP_COMMAND = "QUASIRENT_STEP";

interface Step {
  type: typeof STEP_COMMAND;
  commands: readonly Command[];
}

/** How many commands of the last step were done, and why the next was not. A command is copied on its way, so it cannot bring this back. */
let outcome: { done: number; refused?: string } = { done: 0 };

/** The getter for what a sheet carries from a file although the grid does not show it. */
export const CARRYING_GETTER = "quasirentCarrying";

/** What the workbook keeps beside its cells: lists under a name, and the ids of the sheets that were added. */
export interface StoredSettings {
  /** The version that last kept it, as it came; none in what was made before versions were written. */
  version?: string;
  kept: Record<string, Setting>;
  added: string[];
}

/** What is kept is such that a file can hold it. */
export const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const SETTINGS_GETTER = "quasirentKeeping";
let isReady = false;

/** The grid must know our plugins before a model is made; the classes can only be made once the grid's script has run. */
export function makeReady(): void {
  if (isReady) return;
  isReady = true;
  const { CorePlugin, UIPlugin, registries } = o_spreadsheet;
  showNearestFormats();
  supplyText();

  class StepPlugin extends UIPlugin {
    override handle(command: Command | Step): void {
      if (command.type !== STEP_COMMAND) return;
      for (const { type, ...payload } of command.commands) {
        const { isSuccessful, reasons } = this.dispatch(type as never, payload as never);
        if (isSuccessful) outcome.done += 1;
        else if (!reasons.every((reason) => reason === "NoChanges")) {
          // An error thrown in here would leave the model between two states.
          outcome.refused = `${type} was refused: ${reasons.join(", ")}`;
          return;
        }
      }
    }
  }

  /** Not part of the history: what is kept is no step that a person took. */
  class KeepingPlugin extends CorePlugin {
    static override getters = [SETTINGS_GETTER] as never;
    private keeping: StoredSettings = { version: VERSION, kept: {}, added: [] };
    [SETTINGS_GETTER](): StoredSettings {
      return this.keeping;
    }
    override import(data: object): void {
      if ("quasirent" in data) this.keeping = copied(data.quasirent as StoredSettings);
    }
    override export(data: object): void {
      Object.assign(data, { quasirent: { ...copied(this.keeping), version: VERSION } });
    }
  }

  registries.statefulUIPluginRegistry.add("quasirent step", StepPlugin);
  registries.corePluginRegistry.add("quasirent keeping", KeepingPlugin);
}

/** Does all of this, and one undo takes it back; where a part of it is refused, none of it. */
export function inOneStep(model: Model, commands: readonly Command[]): void {
  outcome = { done: 0 };
  const { reasons } = model.dispatch(STEP_COMMAND as never, { commands } as never);
  // As where the active sheet is locked: then nothing is dispatched at all.
  const { done, refused = reasons.length > 0 ? `the step was refused: ${reasons.join(", ")}` : undefined } = outcome;
  if (refused === undefined) return;
  if (done > 0) model.dispatch("REQUEST_UNDO");
  throw new Error(refused);
}

export function storedSettings(model: Model): StoredSettings {
  return (model.getters as unknown as Record<typeof SETTINGS_GETTER, () => StoredSettings>)[SETTINGS_GETTER]();
}

let preferred: () => Locale | undefined = () => undefined;

/** From now on each workbook comes with the locale that this answers, in place of its own; undefined leaves it its own. */
export function preferLocale(own: () => Locale | undefined): void {
  preferred = own;
}

export function newModel(source: unknown = {}): Model {
  const locale = preferred();
  const { settings, ...rest } = source as { settings?: object };
  const data = locale ? { ...rest, settings: { ...settings, locale } } : source;
  const model = new o_spreadsheet.Model(
    data,
    { external: { loadLocales: () => Promise.resolve([...LOCALES]) } },
    [],
    undefined,
    false,
  );
  keepAsTheyAre(model);
  return model;
}

/**
 * The grid squeezes the commands of each step before it sends them to others who work on the same workbook. There are none
 * here, and it cannot squeeze those of a large table that is pasted: it would fail, and after it every later step.
 */
function keepAsTheyAre(model: Model): void {
  interface Sending {
    session: { commandSquisher: { squish: (commands: readonly Command[]) => readonly Command[] } };
  }
  (model as unknown as Sending).session.commandSquisher.squish = (commands) => commands;
}

/** A workbook from the grid's own data, as it exported them. */
export function openData(data: unknown): Model {
  makeReady();
  return newModel(data);
}
