/**
 * What is kept in an Excel workbook: in the custom XML that a file of the browser workbook has too (`settings-xml.ts`), so that
 * each finds what was kept by the other. Earlier versions kept it in the add-in's own settings of the document. Those are read
 * as well, and go over to the XML when they are next written.
 */

import { mergedSettings } from "../sheet/kept-settings";
import { type KeptByName, SETTINGS_NAMESPACE, settingsOfXml, settingsXml } from "../sheet/settings-xml";
import { MARK } from "./excel-added";
import { WITH_RETRY } from "./excel-reading";
import type { Setting } from "./port";

/** Custom XML is there from ExcelApi 1.5. */
const hasXml = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.5");

interface Part {
  id: string;
  /** Undefined of one that is not as we write it: it stays as it is. */
  settings: KeptByName | undefined;
}

interface KeptInBook {
  parts: readonly Part[];
  /** Of all parts together. */
  settings: KeptByName;
  /** What an earlier version has kept under the name that is asked for. */
  earlier: Setting | undefined;
}

/** The parts that there were last, which are mostly still there: their XML is asked with the list of them. */
let lastParts: readonly string[] = [];

function earlierOf({ workbook }: Excel.RequestContext, name: string): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(`${MARK}.${name}`);
  setting.load("value");
  return setting;
}

const valueOf = (setting: Excel.Setting): Setting | undefined =>
  setting.isNullObject ? undefined : (JSON.parse(String(setting.value)) as Setting);

async function read(context: Excel.RequestContext, name: string, expected: readonly string[]): Promise<KeptInBook> {
  const setting = earlierOf(context, name);
  const { customXmlParts } = context.workbook;
  const ours = customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  ours.load("items/id");
  const asked = new Map(expected.map((id) => [id, customXmlParts.getItem(id).getXml()]));
  await context.sync();
  lastParts = ours.items.map(({ id }) => id);
  const others = lastParts.filter((id) => !asked.has(id));
  for (const id of others) asked.set(id, customXmlParts.getItem(id).getXml());
  if (others.length > 0) await context.sync();
  const parts = lastParts.map((id): Part => ({ id, settings: settingsOfXml(asked.get(id)!.value) }));
  return {
    parts,
    settings: parts.reduce<KeptByName>((all, { settings }) => mergedSettings(all, settings ?? {}), {}),
    earlier: valueOf(setting),
  };
}

/** Does something with what is kept; once more where a part has gone since it was last seen. */
async function withKept<Done>(
  name: string,
  act: (kept: KeptInBook, context: Excel.RequestContext) => Promise<Done> | Done,
): Promise<Done> {
  const attempt = (expected: readonly string[]) =>
    Excel.run(WITH_RETRY, async (context) => act(await read(context, name, expected), context));
  const expected = lastParts;
  try {
    return await attempt(expected);
  } catch (error) {
    // How Excel refuses an id that is gone is not documented. What is done twice is the same once more.
    if (expected.length === 0) throw error;
    return attempt([]);
  }
}

/** What both places have of it. */
function settingIn({ settings, earlier }: KeptInBook, name: string): Setting | undefined {
  const both = mergedSettings(settings, earlier === undefined ? {} : { [name]: earlier });
  return Object.hasOwn(both, name) ? both[name] : undefined;
}

export function setting(name: string): Promise<Setting | undefined> {
  if (hasXml()) return withKept(name, (kept) => settingIn(kept, name));
  return Excel.run(WITH_RETRY, async (context) => {
    const earlier = earlierOf(context, name);
    await context.sync();
    return valueOf(earlier);
  });
}

/** One part has all names: what is written is read before, and nothing else is written meanwhile. */
let lastSaved: Promise<unknown> = Promise.resolve();

export function saveSetting(name: string, value: Setting | undefined): Promise<void> {
  const save = () => (hasXml() ? saveInXml(name, value) : saveAsEarlier(name, value));
  const saved = lastSaved.then(save, save);
  lastSaved = saved;
  return saved;
}

function saveInXml(name: string, value: Setting | undefined): Promise<void> {
  return withKept(name, async ({ parts, settings, earlier }, context) => {
    const { customXmlParts, settings: ofAddIn } = context.workbook;
    const others = Object.entries(settings).filter(([other]) => other !== name);
    const kept: KeptByName = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
    const [first, ...rest] = parts.filter((part) => part.settings !== undefined);
    const isEmpty = Object.keys(kept).length === 0;
    if (first && isEmpty) customXmlParts.getItem(first.id).delete();
    else if (first) customXmlParts.getItem(first.id).setXml(settingsXml(kept));
    else if (!isEmpty) customXmlParts.add(settingsXml(kept));
    for (const { id } of rest) customXmlParts.getItem(id).delete();
    if (earlier !== undefined) ofAddIn.getItem(`${MARK}.${name}`).delete();
    await context.sync();
  });
}

function saveAsEarlier(name: string, value: Setting | undefined): Promise<void> {
  return Excel.run(WITH_RETRY, async (context) => {
    const { settings } = context.workbook;
    if (value === undefined) {
      const old = settings.getItemOrNullObject(`${MARK}.${name}`);
      await context.sync();
      if (!old.isNullObject) old.delete();
    } else {
      settings.add(`${MARK}.${name}`, JSON.stringify(value));
    }
    await context.sync();
  });
}
