/**
 * What Excel demands of an add-in only manifest and says nothing about until it refuses to load. Works on the parsed
 * tree, so that any XML parser will do; returns every problem as a sentence.
 */

/** An XML element: prefixed name, attributes as written, element children, the text of its own. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** The file that the build serves at a path of the add-in's address, or undefined. */
export type ServedFile = (path: string) => Buffer | undefined;

/**
 * Children of each element in the order Microsoft's schemas demand: `?` may be absent, `+` may repeat.
 * An element that is not named here takes no children.
 */
const CHILDREN_IN_ORDER: Record<string, string> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?",
  AppDomains: "AppDomain+",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "OfficeApp/Hosts": "Host+",
  "OfficeApp/Hosts/Host": "",
  VersionOverrides: "Hosts Resources",
  "VersionOverrides/Hosts": "Host",
  "VersionOverrides/Hosts/Host": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "AllFormFactors/ExtensionPoint": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "DesktopFormFactor/ExtensionPoint": "CustomTab",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  // With a TaskpaneId of its own it would be another pane than the one that showAsTaskpane shows.
  "Action ShowTaskpane": "SourceLocation",
  "Action ExecuteFunction": "FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
};

/** The attributes of each element, all of which it must have, and it no other; one that is not named here has none. */
const ATTRIBUTES_OF: Record<string, string> = {
  OfficeApp: "xsi:type",
  "OfficeApp/DisplayName": "DefaultValue",
  "OfficeApp/Description": "DefaultValue",
  IconUrl: "DefaultValue",
  HighResolutionIconUrl: "DefaultValue",
  SupportUrl: "DefaultValue",
  "DefaultSettings/SourceLocation": "DefaultValue",
  "OfficeApp/Hosts/Host": "Name",
  Sets: "DefaultMinVersion",
  Set: "Name MinVersion",
  VersionOverrides: "xsi:type",
  "VersionOverrides/Hosts/Host": "xsi:type",
  Runtime: "resid lifetime",
  ExtensionPoint: "xsi:type",
  SourceLocation: "resid",
  FunctionFile: "resid",
  LearnMoreUrl: "resid",
  Namespace: "resid",
  Label: "resid",
  Title: "resid",
  Description: "resid",
  CustomTab: "id",
  Group: "id",
  Control: "xsi:type id",
  Action: "xsi:type",
  "Icon/bt:Image": "size resid",
  "bt:Images/bt:Image": "id DefaultValue",
  "bt:Url": "id DefaultValue",
  "bt:String": "id DefaultValue",
  ExtendedOverrides: "Url",
};

/** Elements that hold words; no other does. */
const WORDED = new Set(["Id", "Version", "ProviderName", "DefaultLocale", "Permissions", "FunctionName"]);

/** What Microsoft's schemas say of a language's name. */
const LOCALE = /^([a-z]{2,3}-[a-z0-9]{3,8}(-[a-z]{2,3})?|[a-z]{2,3}(-[a-z]{2,3}(_tradnl|\.pseudo|-[a-z]{4,8})?)?)$/i;

/** Where the resource of an element's `resid` must stand. */
const RESOURCE_OF: Record<string, string> = {
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
};

const ICON_SIZES = [16, 32, 80]; // Excel demands these three; 64 is for dense screens
const LONGEST = { id: 32, short: 125, long: 250 };

/** Each element with the elements around it, outermost first. */
function* everyElement(element: XmlElement, above: XmlElement[] = []): Generator<[XmlElement, XmlElement[]]> {
  yield [element, above];
  for (const child of element.children) yield* everyElement(child, [...above, element]);
}

function all(root: XmlElement, name: string): XmlElement[] {
  return [...everyElement(root)].map(([element]) => element).filter((element) => element.name === name);
}

/** The one at the end of a path of names, or undefined. */
function at(root: XmlElement, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (element, name) => element?.children.find((child) => child.name === name),
    root,
  );
}

/** Width and height of a PNG, from its header; undefined if it is none. */
function pngSize(file: Buffer): { width: number; height: number } | undefined {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  if (file.length < 24 || !file.subarray(0, 8).equals(signature)) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** What is described of an element. The longest path counts: a Host means different things in different places. */
function described(path: readonly string[], descriptions: Record<string, string>): string[] {
  const known = path.map((_, from) => path.slice(from).join("/")).find((tail) => tail in descriptions);
  return (known === undefined ? "" : descriptions[known]!).split(" ").filter(Boolean);
}

function attributeProblems(root: XmlElement): string[] {
  const problems: string[] = [];
  for (const [element, above] of everyElement(root)) {
    const path = [...above, element].map(({ name }) => name);
    const expected = described(path, ATTRIBUTES_OF);
    const found = Object.keys(element.attributes).filter((name) => !/^xmlns(:|$)/.test(name));
    if ([...found].sort().join(" ") !== [...expected].sort().join(" "))
      problems.push(`${path.join("/")}: attributes must be "${expected.join(" ")}", found "${found.join(" ")}"`);
    if (element.text !== "" && !WORDED.has(element.name))
      problems.push(`${path.join("/")}: "${element.text}" is where no words belong`);
  }
  return problems;
}

function orderProblems(root: XmlElement): string[] {
  const problems: string[] = [];
  for (const [element, above] of everyElement(root)) {
    const path = [...above, element].map(({ name, attributes }) =>
      name === "Action" ? `${name} ${attributes["xsi:type"]}` : name,
    );
    const expected = described(path, CHILDREN_IN_ORDER);
    const pattern = new RegExp(
      `^${expected.map((item) => `(${item.replace(/[?+]$/, "")} )${/[?+]$/.exec(item)?.[0] ?? ""}`).join("")}$`,
    );
    const found = element.children.map(({ name }) => `${name} `).join("");
    if (!pattern.test(found)) {
      problems.push(`${path.join("/")}: children must be "${expected.join(" ")}", found "${found.trim()}"`);
    }
  }
  return problems;
}

function resourceProblems(root: XmlElement): string[] {
  const problems: string[] = [];
  const resources = at(root, "VersionOverrides", "Resources")?.children ?? [];
  const kinds = new Map<string, string>();
  for (const kind of resources) {
    for (const { attributes } of kind.children) {
      const id = attributes.id ?? "";
      if (kinds.has(id)) problems.push(`resource ${id} is there twice`);
      kinds.set(id, kind.name);
    }
  }
  const used = new Set<string>();
  for (const [{ name, attributes }] of everyElement(root)) {
    const { resid } = attributes;
    if (resid === undefined) continue;
    used.add(resid);
    if (!kinds.has(resid)) problems.push(`${name}: no resource ${resid}`);
    else if (kinds.get(resid) !== RESOURCE_OF[name])
      problems.push(`${name}: ${resid} is in ${kinds.get(resid)}, not in ${RESOURCE_OF[name]}`);
  }
  for (const id of kinds.keys()) if (!used.has(id)) problems.push(`resource ${id} is not used`);
  return problems;
}

function lengthProblems(root: XmlElement): string[] {
  const problems: string[] = [];
  const limit = (what: string, text: string | undefined, most: number) => {
    if (!text) problems.push(`${what} is empty`);
    else if (text.length > most) problems.push(`${what} has ${text.length} characters, at most ${most}`);
  };
  for (const [{ name, attributes, text }] of everyElement(root)) {
    if ("id" in attributes) limit(`id "${attributes.id}"`, attributes.id, LONGEST.id);
    if ("resid" in attributes) limit(`resid "${attributes.resid}" of ${name}`, attributes.resid, LONGEST.id);
    if (name === "FunctionName") limit("FunctionName", text, LONGEST.long);
  }
  limit("DisplayName", at(root, "DisplayName")?.attributes.DefaultValue, LONGEST.short);
  limit("Description", at(root, "Description")?.attributes.DefaultValue, LONGEST.long);
  limit("ProviderName", at(root, "ProviderName")?.text, LONGEST.short);
  for (const [kind, most] of [
    ["bt:ShortStrings", LONGEST.short],
    ["bt:LongStrings", LONGEST.long],
  ] as const) {
    for (const { attributes } of at(root, "VersionOverrides", "Resources", kind)?.children ?? []) {
      limit(`string ${attributes.id}`, attributes.DefaultValue, most);
    }
  }
  return problems;
}

/** The path of a file below the address that the add-in is served from; undefined where it is not there. */
const below = (base: string, address: string): string | undefined =>
  address.startsWith(`${base}/`) ? address.slice(base.length + 1) : undefined;

/** Every address of the add-in: https, at the one place that the build is made for, and a file that it serves. */
function addressProblems(root: XmlElement, base: string, served: ServedFile): string[] {
  const problems: string[] = [];
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "ExtendedOverrides"].map((name) => at(root, name));
  const source = at(root, "DefaultSettings", "SourceLocation");
  const resources = [...all(root, "bt:Url"), ...all(root, "bt:Image").filter(({ attributes }) => "id" in attributes)];
  for (const element of [...named, source, ...resources]) {
    const address = element?.attributes.DefaultValue ?? element?.attributes.Url ?? "";
    const who = `${element?.name ?? "an element"} ${element?.attributes.id ?? ""}`.trim();
    if (!URL.canParse(address)) {
      problems.push(`${who}: "${address}" is not an address`);
      continue;
    }
    const url = new URL(address);
    if (url.protocol !== "https:") problems.push(`${who}: ${address} is not https`);
    else if (below(base, address) === undefined) problems.push(`${who}: ${address} is not below ${base}`);
    else if (!served(below(base, address)!)) problems.push(`${who}: nothing is built at ${address}`);
  }
  return problems;
}

/** Functions, pane and commands must name the same page, or Excel starts several runtimes that share nothing. */
function runtimeProblems(root: XmlElement): string[] {
  const problems: string[] = [];
  const runtimes = all(root, "Runtime");
  if (runtimes.length !== 1) problems.push(`${runtimes.length} runtimes, must be 1`);
  const page = runtimes[0]?.attributes.resid;
  if (runtimes[0]?.attributes.lifetime !== "long") problems.push("the runtime's lifetime is not long");
  const sharers = {
    Page: all(root, "Page").map((element) => at(element, "SourceLocation")),
    FunctionFile: all(root, "FunctionFile"),
    "the pane's action": all(root, "Action").flatMap((element) => at(element, "SourceLocation") ?? []),
  };
  for (const [who, elements] of Object.entries(sharers)) {
    for (const element of elements) {
      if (element?.attributes.resid !== page)
        problems.push(`${who} names ${element?.attributes.resid}, the runtime ${page}`);
    }
  }
  const sets = new Map(all(root, "Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion]));
  // What the adapter needs from its first call on: spilled answers, properties of sheets.
  const needed = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1", ExcelApi: "1.12" };
  for (const [name, wanted] of Object.entries(needed)) {
    if (sets.get(name) !== wanted) problems.push(`requirement set ${name} ${wanted} is not asked for`);
  }
  return problems;
}

function iconProblems(root: XmlElement, base: string, served: ServedFile): string[] {
  const problems: string[] = [];
  const check = (who: string, address: string | undefined, size: number) => {
    const path = below(base, address ?? "");
    const file = path === undefined ? undefined : served(path);
    const pixels = file && pngSize(file);
    if (!pixels) problems.push(`${who}: ${address} is not a PNG file`);
    else if (pixels.width !== size || pixels.height !== size)
      problems.push(`${who}: ${address} is ${pixels.width} x ${pixels.height}, not ${size}`);
  };
  check("IconUrl", at(root, "IconUrl")?.attributes.DefaultValue, 32);
  check("HighResolutionIconUrl", at(root, "HighResolutionIconUrl")?.attributes.DefaultValue, 64);
  const images = new Map(
    (at(root, "VersionOverrides", "Resources", "bt:Images")?.children ?? []).map(({ attributes }) => [
      attributes.id,
      attributes.DefaultValue,
    ]),
  );
  for (const icon of all(root, "Icon")) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    for (const size of ICON_SIZES) if (!sizes.includes(size)) problems.push(`an icon has no ${size} pixels`);
    for (const { attributes } of icon.children)
      check(`icon ${attributes.size}`, images.get(attributes.resid), Number(attributes.size));
  }
  return problems;
}

/** The names of the functions that the ribbon's buttons call. */
export const actionsOf = (root: XmlElement): string[] => all(root, "FunctionName").map(({ text }) => text);

/** Names that may stand only once, and those of functions, which are written as in a program. */
function nameProblems(root: XmlElement): string[] {
  const problems: string[] = [];
  for (const kind of ["CustomTab", "Group", "Control"]) {
    const ids = all(root, kind).map(({ attributes }) => attributes.id);
    for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
      problems.push(`${kind} ${id} is there twice`);
  }
  const actions = actionsOf(root);
  for (const action of actions) {
    if (!/^[A-Za-z]\w*$/.test(action)) problems.push(`FunctionName "${action}" is no name`);
    if (actions.indexOf(action) !== actions.lastIndexOf(action)) problems.push(`two buttons call ${action}`);
  }
  if (all(root, "CustomTab").length > 1) problems.push("an add-in has one tab at most");
  for (const { children } of all(root, "Group")) {
    if (children.filter(({ name }) => name === "Control").length > 6) problems.push("a group has more than 6 controls");
  }
  return problems;
}

function identityProblems(root: XmlElement, version: string): string[] {
  const problems: string[] = [];
  const text = (name: string) => at(root, name)?.text ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id")))
    problems.push(`Id "${text("Id")}" is not a GUID`);
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version")))
    problems.push(`Version "${text("Version")}" has not four parts`);
  else if (Number.parseInt(text("Version"), 10) < 1) problems.push(`Version ${text("Version")} is below 1.0`);
  else if (text("Version") !== `1.${version}`)
    problems.push(`Version ${text("Version")} is not that of the package, ${version}`);
  const namespace = all(root, "Namespace")[0]?.attributes.resid;
  const strings = at(root, "VersionOverrides", "Resources", "bt:ShortStrings")?.children ?? [];
  const value = strings.find(({ attributes }) => attributes.id === namespace)?.attributes.DefaultValue;
  if (value !== "VC") problems.push(`the namespace is "${value}", not "VC"`);
  const types: [string, string | undefined, string][] = [
    ["OfficeApp", root.attributes["xsi:type"], "TaskPaneApp"],
    ["VersionOverrides", at(root, "VersionOverrides")?.attributes["xsi:type"], "VersionOverridesV1_0"],
    ["Host", at(root, "VersionOverrides", "Hosts", "Host")?.attributes["xsi:type"], "Workbook"],
    ["Host", at(root, "Hosts", "Host")?.attributes.Name, "Workbook"],
    ["Permissions", text("Permissions"), "ReadWriteDocument"],
    ["Sets", at(root, "Requirements", "Sets")?.attributes.DefaultMinVersion, "1.1"],
    ...all(root, "AllFormFactors").flatMap(({ children }) =>
      children.map(({ name, attributes }): [string, string | undefined, string] => [
        name,
        attributes["xsi:type"],
        "CustomFunctions",
      ]),
    ),
    ...all(root, "DesktopFormFactor").flatMap(({ children }) =>
      children
        .filter(({ name }) => name === "ExtensionPoint")
        .map(({ name, attributes }): [string, string | undefined, string] => [
          name,
          attributes["xsi:type"],
          "PrimaryCommandSurface",
        ]),
    ),
    ...all(root, "Control").map(({ name, attributes }): [string, string | undefined, string] => [
      name,
      attributes["xsi:type"],
      "Button",
    ]),
  ];
  if (!LOCALE.test(text("DefaultLocale"))) problems.push(`DefaultLocale "${text("DefaultLocale")}" is no language`);
  for (const [who, found, wanted] of types)
    if (found !== wanted) problems.push(`${who} is "${found}", not "${wanted}"`);
  return problems;
}

/** Everything that is wrong with a manifest; an empty list if nothing is. */
export function manifestProblems(root: XmlElement, version: string, base: string, served: ServedFile): string[] {
  return [
    ...orderProblems(root),
    ...attributeProblems(root),
    ...resourceProblems(root),
    ...lengthProblems(root),
    ...addressProblems(root, base, served),
    ...runtimeProblems(root),
    ...iconProblems(root, base, served),
    ...nameProblems(root),
    ...identityProblems(root, version),
  ];
}
