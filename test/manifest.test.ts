import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { baseFrom } from "../scripts/base.js";
import { filledManifest, fourParts } from "../scripts/manifest.js";
import { sharedChromium } from "./browser/open-workbook";
import { STORE_RULES, storeProblems } from "./manifest-store";
import { actionsOf, manifestProblems, type ServedFile, type XmlElement } from "./manifest-check";

const root = path.resolve(__dirname, "..");
const dist = path.join(root, "dist");
const base = baseFrom();
const manifest = readFileSync(path.join(dist, "manifest.xml"), "utf8");
const version: string = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version;

const built: ServedFile = (file) => {
  const full = path.join(dist, file);
  return existsSync(full) && statSync(full).isFile() ? readFileSync(full) : undefined;
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!existsSync(dist)) throw new Error("dist/ is missing: run npm run build first.");
  browser = await sharedChromium();
  page = await browser.newPage();
});

/** Chromium's XML parser, which refuses what is not well-formed. */
async function parse(xml: string): Promise<XmlElement> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "application/xml");
    const fault = parsed.querySelector("parsererror");
    if (fault) throw new Error(fault.textContent ?? "not well-formed");
    const tree = (element: Element): XmlElement => ({
      name: element.nodeName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      children: [...element.children].map(tree),
      text: [...element.childNodes]
        .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : []))
        .join("")
        .trim(),
    });
    return tree(parsed.documentElement);
  }, xml);
}

const problems = async (xml: string, served: ServedFile = built, at = base) =>
  manifestProblems(await parse(xml), version, at, served);

test("the built manifest is what Excel demands", async () => {
  expect(await problems(manifest)).toEqual([]);
});

test.each(["https://example.org", "https://example.org/tools/quasirent", "https://example.org:8443/a&b"])(
  "so is one for %s",
  async (at) => {
    const moved = filledManifest({ base: at, version });
    expect(moved).not.toContain("localhost");
    expect(await problems(moved, built, at)).toEqual([]);
    expect(await problems(moved, built, "https://example.org/elsewhere")).toContainEqual(
      expect.stringMatching(/is not below/),
    );
  },
);

const published = filledManifest({ base: "https://example.org/quasirent", version });

test("nothing in it is known that the store would refuse, once it is served at an address", async () => {
  expect(storeProblems(await parse(published), built)).toEqual([]);
});

// Each rule of the store, broken.
const REFUSED: [rule: RegExp, from: string | RegExp, to: string][] = [
  [/version is 1\.0/, /<Version>1\./, "<Version>0."],
  [/none is on this machine/, "https://example.org/quasirent/support.html", "https://localhost:3000/support.html"],
  [/Every address is https/, "https://example.org/quasirent/functions.js", "http://example.org/quasirent/functions.js"],
  [/page for support/, /<SupportUrl .*\/>/, ""],
  [/icon of 32/, /(<IconUrl .*)icon-32\.png/, "$1icon-32.svg"],
  [/icon of 32/, /<HighResolutionIconUrl .*\/>/, ""],
  [/Requirement sets/, '"ExcelApi" MinVersion="1.12"', '"ExcelApi" MinVersion="1.21"'],
  [/Requirement sets/, '"SharedRuntime"', '"SharedRuntimes"'],
  [/first message/, 'Title resid="GetStarted.Title"', 'Title resid="GetStarted.Heading"'],
];
test.each(REFUSED)("the store's rule: %s", async (rule, from, to) => {
  const xml = published.replace(from, to);
  expect(xml).not.toBe(published);
  expect(storeProblems(await parse(xml), built)).toEqual([expect.stringMatching(rule)]);
});

test("what the manifest names is looked at too, and docs/delivery.md has every rule with its source", async () => {
  expect(storeProblems(await parse(published), () => undefined)).toEqual([
    expect.stringContaining("Office’s library"),
    expect.stringContaining("privacy"),
  ]);
  const page = readFileSync(path.join(root, "docs/delivery.md"), "utf8");
  for (const { rule, source } of STORE_RULES) expect(page).toContain(`| ${rule} | ${source} |`);
});

test("the address is one setting: without its last slash, by https, without anything behind it", () => {
  expect(baseFrom("")).toBe("https://localhost:3000");
  expect(baseFrom("https://example.org/quasirent/ ")).toBe("https://example.org/quasirent");
  for (const wrong of [
    "http://example.org",
    "example.org",
    "https://example.org/?a",
    "https://example.org/#a",
    "https://me@example.org",
    "file:///tmp",
  ]) {
    expect(() => baseFrom(wrong)).toThrow(/must be the address of the folder/);
  }
});

test("the version is the package's, behind a 1", () => {
  expect(fourParts("1.20.3")).toBe("1.1.20.3");
  expect(() => fourParts("1.2.3-beta.1")).toThrow(/three numbers/);
  expect(() => filledManifest({ base, version }, "<Id>{{Id}}</Id>")).toThrow(/nobody knows/);
});

test("a manifest that is not well-formed is refused", async () => {
  await expect(problems(manifest.replace("</Hosts>", ""))).rejects.toThrow();
});

const long = (characters: number) => "x".repeat(characters);

// Each rule, broken: what is replaced, by what, and the problem that must be reported.
const broken: [what: string, from: string | RegExp, to: string, problem: RegExp][] = [
  ["two elements in the wrong order", /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1", /^OfficeApp: children/],
  [
    "form factors in the wrong order",
    /(<AllFormFactors>.*<\/AllFormFactors>)\s*(<DesktopFormFactor>.*<\/DesktopFormFactor>)/s,
    "$2$1",
    /Host: children/,
  ],
  ["an element missing", /<Metadata>.*<\/Metadata>/s, "", /ExtensionPoint: children/],
  ["an unknown element", "<Runtimes>", "<Runtimes><Extra/>", /Runtimes: children/],
  [
    "a child where none may be",
    '<Namespace resid="Functions.Namespace"/>',
    '<Namespace resid="Functions.Namespace"><Extra/></Namespace>',
    /Namespace: children/,
  ],
  ["a supertip without a description", /<Description resid="OpenPane.Description"\/>/, "", /Supertip: children/],
  [
    "a resid without a resource",
    'LearnMoreUrl resid="Support.Url"',
    'LearnMoreUrl resid="Suport.Url"',
    /no resource Suport\.Url/,
  ],
  [
    "a resid of the wrong kind",
    'Label resid="Tab.Label"',
    'Label resid="Pane.Url"',
    /is in bt:Urls, not in bt:ShortStrings/,
  ],
  ["a resource twice", '<bt:String id="Tab.Label"', '<bt:String id="OpenPane.Label"', /OpenPane\.Label is there twice/],
  [
    "a resource that nothing uses",
    "<bt:LongStrings>",
    '<bt:LongStrings><bt:String id="Spare" DefaultValue="x"/>',
    /Spare is not used/,
  ],
  ["an id of 33 characters", /Tab\.Label/g, long(33), /33 characters, at most 32/],
  ["a control's id of 33 characters", 'id="Quasirent.OpenPane"', `id="${long(33)}"`, /33 characters, at most 32/],
  [
    "a short string of 126 characters",
    'DefaultValue="Analyse"',
    `DefaultValue="${long(126)}"`,
    /126 characters, at most 125/,
  ],
  [
    "a long string of 251 characters",
    /DefaultValue="Opens the pane[^"]*"/,
    `DefaultValue="${long(251)}"`,
    /251 characters, at most 250/,
  ],
  [
    "a name of 126 characters",
    'DisplayName DefaultValue="Quasirent"',
    `DisplayName DefaultValue="${long(126)}"`,
    /DisplayName has 126/,
  ],
  [
    "a description of 251 characters",
    /Description DefaultValue="[^"]*"/,
    `Description DefaultValue="${long(251)}"`,
    /Description has 251/,
  ],
  ["an empty string", 'DefaultValue="Analyse"', 'DefaultValue=""', /Analyse\.Label is empty/],
  ["an address without https", 'Pane.Url" DefaultValue="https', 'Pane.Url" DefaultValue="http', /not https/],
  ["an address elsewhere", `${base}/functions.js"`, 'https://example.org/functions.js"', /is not below https:/],
  ["an address of nothing", `${base}/functions.json`, `${base}/function.json`, /nothing is built at/],
  ["no address at all", /SupportUrl DefaultValue="[^"]*"/, 'SupportUrl DefaultValue="index.html"', /is not an address/],
  [
    "two runtimes",
    '<Runtime resid="Pane.Url" lifetime="long"/>',
    '<Runtime resid="Pane.Url" lifetime="long"/><Runtime resid="Pane.Url" lifetime="long"/>',
    /2 runtimes/,
  ],
  [
    "another page for the functions",
    /<Page>\s*<SourceLocation resid="Pane.Url"\/>/,
    '<Page><SourceLocation resid="Support.Url"/>',
    /Page names Support\.Url/,
  ],
  [
    "another page for the commands",
    'FunctionFile resid="Pane.Url"',
    'FunctionFile resid="Support.Url"',
    /FunctionFile names/,
  ],
  [
    "another page for the pane",
    /(<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid=)"Pane.Url"/,
    '$1"Support.Url"',
    /the pane's action names/,
  ],
  ["a runtime that does not last", 'lifetime="long"', 'lifetime="short"', /lifetime is not long/],
  [
    "no shared runtime asked for",
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    "",
    /SharedRuntime 1\.1 is not asked for/,
  ],
  [
    "a pane of its own in a shared runtime",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>Quasirent.Pane</TaskpaneId>',
    /Action ShowTaskpane: children/,
  ],
  [
    "members of Excel that were not asked for",
    '<Set Name="ExcelApi" MinVersion="1.12"/>',
    '<Set Name="ExcelApi" MinVersion="1.9"/>',
    /ExcelApi 1\.12 is not asked for/,
  ],
  ["a version below 1.0", /<Version>.*<\/Version>/, `<Version>${version}.0</Version>`, /is below 1\.0/],
  [
    "another functions runtime asked for",
    'CustomFunctionsRuntime" MinVersion="1.1"',
    'CustomFunctionsRuntime" MinVersion="1.4"',
    /CustomFunctionsRuntime 1\.1/,
  ],
  ["an icon of the wrong size", "/icon-80.png", "/icon-64.png", /64 x 64, not 80/],
  ["a list icon of the wrong size", /(<IconUrl .*)icon-32.png/, "$1icon-128.png", /128 x 128, not 32/],
  ["an icon that is not a picture", "/assets/icons/icon-16.png", "/functions.json", /not a PNG/],
  ["a size left out", /<bt:Image size="80" resid="Icon.80"\/>/, "", /no 80 pixels/],
  ["an id that is no GUID", /<Id>.{8}/, "<Id>", /is not a GUID/],
  ["a version of three parts", /<Version>.*<\/Version>/, `<Version>${version}</Version>`, /not four parts/],
  [
    "a version that is not the package's",
    /<Version>.*<\/Version>/,
    "<Version>9.9.9.0</Version>",
    /not that of the package/,
  ],
  ["another namespace", 'DefaultValue="VC"', 'DefaultValue="V"', /namespace is "V"/],
  ["a button without a function", /<FunctionName>Check<\/FunctionName>/, "", /Action ExecuteFunction: children/],
  ["a function whose name is none", "<FunctionName>Check<", "<FunctionName>Check this<", /"Check this" is no name/],
  ["two buttons for one function", "<FunctionName>Check<", "<FunctionName>Analyse<", /two buttons call Analyse/],
  [
    "a control twice",
    'Control xsi:type="Button" id="Quasirent.Check"',
    'Control xsi:type="Button" id="Quasirent.Analyse"',
    /Control Quasirent\.Analyse is there twice/,
  ],
  [
    "the tab's name above its groups",
    /(<CustomTab id="Quasirent.Tab">)(.*)(<Label resid="Tab.Label"\/>)/s,
    "$1$3$2",
    /CustomTab: children/,
  ],
  [
    "keys inside the overrides",
    /(<\/VersionOverrides>)\s*(<ExtendedOverrides .*<\/ExtendedOverrides>)/,
    "$2$1",
    /VersionOverrides: children/,
  ],
  ["keys that are not built", "/shortcuts.json", "/keys.json", /ExtendedOverrides: nothing is built/],
  [
    "an attribute too many",
    '<Runtime resid="Pane.Url" lifetime="long"/>',
    '<Runtime resid="Pane.Url" lifetime="long" extra="1"/>',
    /Runtime: attributes must be "resid lifetime"/,
  ],
  ["a tab without an id", '<CustomTab id="Quasirent.Tab">', "<CustomTab>", /CustomTab: attributes must be "id"/],
  ["a label without its text", '<Label resid="Tab.Label"/>', "<Label/>", /Label: attributes must be "resid"/],
  ["words between elements", "<Hosts>", "<Hosts>words", /"words" is where no words belong/],
  ["a language that is none", "<DefaultLocale>en-US", "<DefaultLocale>en_US", /"en_US" is no language/],
  ["a version with a number too long", /<Version>.*<\/Version>/, "<Version>123456.0.0.0</Version>", /not four parts/],
  [
    "another kind of extension",
    'xsi:type="CustomFunctions"',
    'xsi:type="CustomFunction"',
    /ExtensionPoint is "CustomFunction"/,
  ],
  [
    "another kind of ribbon",
    'xsi:type="PrimaryCommandSurface"',
    'xsi:type="ContextMenu"',
    /ExtensionPoint is "ContextMenu"/,
  ],
  [
    "another kind of control",
    'xsi:type="Button" id="Quasirent.Check"',
    'xsi:type="Menu" id="Quasirent.Check"',
    /Control is "Menu"/,
  ],
  ["another least version of what is asked for", 'DefaultMinVersion="1.1"', 'DefaultMinVersion="1"', /Sets is "1"/],
  [
    "a function's name of 251 characters",
    "<FunctionName>Check<",
    `<FunctionName>${long(251)}<`,
    /FunctionName has 251/,
  ],
  ["another host", '<Host xsi:type="Workbook">', '<Host xsi:type="Document">', /Host is "Document"/],
];

test.each(broken)("%s is reported", async (_what, from, to, problem) => {
  const variant = manifest.replace(from, to);
  expect(variant).not.toBe(manifest); // the manifest has changed and the variant with it: adapt this table
  expect(await problems(variant)).toContainEqual(expect.stringMatching(problem));
});

test("a build without the icons is reported", async () => {
  const without = await problems(manifest, (file) => (file.endsWith(".png") ? undefined : built(file)));
  expect(without).toContainEqual(expect.stringMatching(/icon-80\.png is not a PNG file/));
});

// The buttons and the keys, in the bundle as it is shipped.

interface Shortcuts {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: Record<string, string> }[];
}
const shortcuts = JSON.parse(readFileSync(path.join(dist, "shortcuts.json"), "utf8")) as Shortcuts;

/** What the pane's page associates when it is loaded, with an Office that takes note. */
async function associated(): Promise<string[]> {
  const pane = await browser.newPage();
  await pane.addInitScript(() => {
    const names: string[] = [];
    Object.assign(globalThis, {
      names,
      CustomFunctions: { associate: () => undefined },
      Office: {
        HostType: { Excel: "Excel" },
        onReady: () => new Promise(() => undefined),
        actions: { associate: (name: string) => names.push(name) },
      },
    });
  });
  await pane.route("**/*", (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    return file === "pane.js"
      ? route.fulfill({ contentType: "text/javascript", body: readFileSync(path.join(dist, file), "utf8") })
      : route.fulfill({ contentType: "text/html", body: "<main id=pane></main>" });
  });
  await pane.goto("https://pane.test/");
  await pane.addScriptTag({ url: "pane.js" });
  const names = await pane.evaluate(() => (globalThis as unknown as { names: string[] }).names);
  await pane.close();
  return names;
}

test("every function of a button and every action of a key is in the bundle, and nothing else", async () => {
  const names = await associated();
  expect(new Set(names).size).toBe(names.length);
  const buttons = actionsOf(await parse(manifest));
  expect(buttons.sort()).toEqual(["Analyse", "Check", "Explain", "Freeze", "Samples"]);
  expect([...names].sort()).toEqual([...buttons, "OpenPane", "Search"].sort());
  // Ctrl+Alt+Shift+1 to 6, in this order; the samples are found by search, and have a button.
  const keyed = ["OpenPane", "Search", "Analyse", "Check", "Explain", "Freeze"];
  expect(shortcuts.actions.map(({ id }) => id)).toEqual(keyed);
  expect(shortcuts.shortcuts.map(({ action, key }) => [action, key["default"]])).toEqual(
    keyed.map((name, index) => [name, `Ctrl+Alt+Shift+${index + 1}`]),
  );
});

/**
 * Microsoft's advice: Ctrl+Alt+Shift and one key, which neither Excel nor a browser uses; a digit, since AltGr and a letter
 * write letters in several languages. No key twice.
 */
test("the keys are ones that Excel takes and does not use itself", () => {
  for (const platform of ["default", "mac"]) {
    const keys = shortcuts.shortcuts.map(({ key }) => key[platform]);
    for (const key of keys)
      expect(key).toMatch(platform === "mac" ? /^Command\+Alt\+Shift\+\d$/ : /^Ctrl\+Alt\+Shift\+\d$/);
    expect(new Set(keys).size).toBe(keys.length);
  }
  for (const { name, type } of shortcuts.actions) {
    expect(type).toBe("ExecuteFunction");
    expect(name).toMatch(/^[A-Z].{3,60}[^.]$/);
  }
});
