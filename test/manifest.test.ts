import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { launchOptions } from "../scripts/chromium.js";
import { manifestProblems, type ServedFile, type XmlElement } from "./manifest-check";

const root = path.resolve(__dirname, "..");
const dist = path.join(root, "dist");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const version: string = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version;

const built: ServedFile = (file) => {
  const full = path.join(dist, file);
  return existsSync(full) && statSync(full).isFile() ? readFileSync(full) : undefined;
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!existsSync(dist)) throw new Error("dist/ is missing: run npm run build first.");
  browser = await chromium.launch(launchOptions());
  page = await browser.newPage();
});
afterAll(() => browser?.close());

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
      text: element.children.length === 0 ? (element.textContent ?? "").trim() : "",
    });
    return tree(parsed.documentElement);
  }, xml);
}

const problems = async (xml: string, served: ServedFile = built) => manifestProblems(await parse(xml), version, served);

test("the manifest is what Excel demands", async () => {
  expect(await problems(manifest)).toEqual([]);
});

test("the built manifest is the same file", () => {
  expect(built("manifest.xml")?.toString("utf8")).toBe(manifest);
});

test("a manifest that is not well-formed is refused", async () => {
  await expect(problems(manifest.replace("</Hosts>", ""))).rejects.toThrow();
});

const long = (characters: number) => "x".repeat(characters);

// Each rule, broken: what is replaced, by what, and the problem that must be reported.
const broken: [what: string, from: string | RegExp, to: string, problem: RegExp][] = [
  ["two elements in the wrong order", /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1", /^OfficeApp: children/],
  ["form factors in the wrong order", /(<AllFormFactors>.*<\/AllFormFactors>)\s*(<DesktopFormFactor>.*<\/DesktopFormFactor>)/s, "$2$1", /Host: children/],
  ["an element missing", /<Metadata>.*<\/Metadata>/s, "", /ExtensionPoint: children/],
  ["an unknown element", "<Runtimes>", "<Runtimes><Extra/>", /Runtimes: children/],
  ["a child where none may be", "<Namespace resid=\"Functions.Namespace\"/>", "<Namespace resid=\"Functions.Namespace\"><Extra/></Namespace>", /Namespace: children/],
  ["a supertip without a description", /<Description resid="OpenPane.Description"\/>/, "", /Supertip: children/],
  ["a resid without a resource", 'LearnMoreUrl resid="Workbook.Url"', 'LearnMoreUrl resid="Workbok.Url"', /no resource Workbok\.Url/],
  ["a resid of the wrong kind", 'Label resid="Group.Label"', 'Label resid="Pane.Url"', /stands in bt:Urls, not in bt:ShortStrings/],
  ["a resource twice", '<bt:String id="Group.Label"', '<bt:String id="OpenPane.Label"', /OpenPane\.Label is there twice/],
  ["a resource that nothing uses", "<bt:LongStrings>", '<bt:LongStrings><bt:String id="Spare" DefaultValue="x"/>', /Spare is not used/],
  ["an id of 33 characters", /Group\.Label/g, long(33), /33 characters, at most 32/],
  ["a control's id of 33 characters", 'id="Quasirent.OpenPane"', `id="${long(33)}"`, /33 characters, at most 32/],
  ["a pane's id of 33 characters", "<TaskpaneId>Quasirent.Pane", `<TaskpaneId>${long(33)}`, /TaskpaneId has 33/],
  ["a short string of 126 characters", 'DefaultValue="Value chains"', `DefaultValue="${long(126)}"`, /126 characters, at most 125/],
  ["a long string of 251 characters", /DefaultValue="Opens the pane[^"]*"/, `DefaultValue="${long(251)}"`, /251 characters, at most 250/],
  ["a name of 126 characters", 'DisplayName DefaultValue="Quasirent"', `DisplayName DefaultValue="${long(126)}"`, /DisplayName has 126/],
  ["a description of 251 characters", /Description DefaultValue="[^"]*"/, `Description DefaultValue="${long(251)}"`, /Description has 251/],
  ["an empty string", 'DefaultValue="Value chains"', 'DefaultValue=""', /OpenPane\.Label is empty/],
  ["an address without https", 'Pane.Url" DefaultValue="https', 'Pane.Url" DefaultValue="http', /not https/],
  ["an address elsewhere", "https://localhost:3000/functions.js\"", 'https://example.org/functions.js"', /is not on https:\/\/localhost:3000/],
  ["an address of nothing", "https://localhost:3000/functions.json", "https://localhost:3000/function.json", /nothing is built at/],
  ["no address at all", 'SupportUrl DefaultValue="https://localhost:3000/index.html"', 'SupportUrl DefaultValue="index.html"', /is not an address/],
  ["two runtimes", '<Runtime resid="Pane.Url" lifetime="long"/>', '<Runtime resid="Pane.Url" lifetime="long"/><Runtime resid="Pane.Url" lifetime="long"/>', /2 runtimes/],
  ["another page for the functions", /<Page>\s*<SourceLocation resid="Pane.Url"\/>/, '<Page><SourceLocation resid="Workbook.Url"/>', /Page names Workbook\.Url/],
  ["another page for the commands", 'FunctionFile resid="Pane.Url"', 'FunctionFile resid="Workbook.Url"', /FunctionFile names/],
  ["another page for the pane", /(<TaskpaneId>.*<\/TaskpaneId>\s*<SourceLocation resid=)"Pane.Url"/, '$1"Workbook.Url"', /the pane's action names/],
  ["a runtime that does not last", 'lifetime="long"', 'lifetime="short"', /lifetime is not long/],
  ["no shared runtime asked for", '<Set Name="SharedRuntime" MinVersion="1.1"/>', "", /SharedRuntime 1\.1 is not asked for/],
  ["another functions runtime asked for", 'CustomFunctionsRuntime" MinVersion="1.1"', 'CustomFunctionsRuntime" MinVersion="1.4"', /CustomFunctionsRuntime 1\.1/],
  ["an icon of the wrong size", 'Icon.80" DefaultValue="https://localhost:3000/assets/icons/icon-80.png', 'Icon.80" DefaultValue="https://localhost:3000/assets/icons/icon-64.png', /64 x 64, not 80/],
  ["a list icon of the wrong size", 'IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32.png', 'IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-128.png', /128 x 128, not 32/],
  ["an icon that is not a picture", 'Icon.16" DefaultValue="https://localhost:3000/assets/icons/icon-16.png', 'Icon.16" DefaultValue="https://localhost:3000/functions.json', /not a PNG/],
  ["a size left out", /<bt:Image size="80" resid="Icon.80"\/>/, "", /no 80 pixels/],
  ["an id that is no GUID", /<Id>.{8}/, "<Id>", /is not a GUID/],
  ["a version of three parts", /<Version>.*<\/Version>/, `<Version>${version}</Version>`, /not four parts/],
  ["a version that is not the package's", /<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>", /not that of the package/],
  ["another namespace", 'DefaultValue="VC"', 'DefaultValue="V"', /namespace is "V"/],
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
