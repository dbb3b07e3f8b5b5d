/**
 * What Microsoft's store asks of a manifest and of what it names, as far as it can be known without its service. The rules
 * are those that its validator prints (`office-addin-manifest validate`, which sends the file to Microsoft) and its pages
 * name; docs/delivery.md lists them.
 */

import type { ServedFile, XmlElement } from "./manifest-check";

export interface StoreRule {
  /** As docs/delivery.md has it. */
  readonly rule: string;
  readonly source: string;
  /** Where it is broken, what is found. */
  readonly broken: (manifest: XmlElement, served: ServedFile) => string | undefined;
}

const VALIDATOR = "office-addin-manifest validate";

const child = (root: XmlElement, name: string) => root.children.find((each) => each.name === name);
const valueOf = (root: XmlElement, name: string) => child(root, name)?.attributes["DefaultValue"] ?? "";
const every = (root: XmlElement): XmlElement[] => [root, ...root.children.flatMap(every)];
const addresses = (root: XmlElement): string[] =>
  every(root).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) =>
      /^https?:/.test(value) && !name.startsWith("xmlns") ? [value] : [],
    ),
  );

/** Requirement sets, each with the last version 1.x that Microsoft lists. */
const LAST_VERSIONS: Readonly<Record<string, number>> = { SharedRuntime: 2, CustomFunctionsRuntime: 5, ExcelApi: 20 };

const isKnownSet = ({ attributes }: XmlElement): boolean => {
  const minor = /^1\.(\d+)$/.exec(attributes["MinVersion"] ?? "")?.[1];
  return Number(minor ?? Number.NaN) <= (LAST_VERSIONS[attributes["Name"] ?? ""] ?? -1);
};

export const STORE_RULES: readonly StoreRule[] = [
  {
    rule: "The version is 1.0 or higher.",
    source: `${VALIDATOR}, “Manifest Version Correct Value”`,
    broken: (root) => {
      const version = child(root, "Version")?.text ?? "";
      return Number.parseInt(version, 10) >= 1 ? undefined : version;
    },
  },
  {
    rule: "Every address is https, and none is on this machine.",
    source: `${VALIDATOR}, “Secure Desktop Source Location”`,
    broken: (root) =>
      addresses(root).find((each) => {
        const { protocol, hostname } = new URL(each);
        return protocol !== "https:" || hostname === "localhost" || hostname === "127.0.0.1";
      }),
  },
  {
    rule: "There is a page for support.",
    source: `${VALIDATOR}, “Support URL Present”`,
    broken: (root) => (URL.canParse(valueOf(root, "SupportUrl")) ? undefined : valueOf(root, "SupportUrl") || "none"),
  },
  {
    rule: "There is an icon of 32 and one of 64 pixels, as PNG, GIF, JPEG, EXIF, TIFF or BMP.",
    source: `${VALIDATOR}, “Icon Present”, “High Resolution Icon Present” and “Supported Icon URL File Extension”`,
    broken: (root) =>
      ["IconUrl", "HighResolutionIconUrl"]
        .map((name) => valueOf(root, name) || name)
        .find((each) => !/\.(png|gif|jpe?g|exif|tiff?|bmp)$/i.test(each)),
  },
  {
    rule: "Requirement sets are named as Microsoft does, at versions that there are.",
    source: `${VALIDATOR}, “Supported Office Identified”; Office-Addin-Scripts#929`,
    broken: (root) => every(root).find((each) => each.name === "Set" && !isKnownSet(each))?.attributes["Name"],
  },
  {
    rule: "The words of the first message (GetStarted) are all there.",
    source: `${VALIDATOR}, “All GetStarted strings are present in Resources”`,
    broken: (root) => {
      const started = every(root).find(({ name }) => name === "GetStarted");
      const ids = new Set(every(root).map(({ attributes }) => attributes["id"]));
      return started?.children.map(({ attributes }) => attributes["resid"] ?? "").find((id) => !ids.has(id));
    },
  },
  {
    rule: "Office’s library comes from Microsoft’s address, at the version that is current.",
    source: "office-js-docs-pr, “Referencing the Office JavaScript API library”",
    broken: (_, served) => {
      const page = served("pane.html")?.toString() ?? "";
      return page.includes('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"')
        ? undefined
        : "pane.html";
    },
  },
  {
    rule: "There is a page on privacy, for the listing.",
    source: "commercial marketplace certification policies",
    broken: (_, served) => (served("privacy.html") ? undefined : "privacy.html"),
  },
];

/** The rules that are broken, each with what was found. */
export const storeProblems = (root: XmlElement, served: ServedFile): string[] =>
  STORE_RULES.flatMap(({ rule, broken }) => {
    const found = broken(root, served);
    return found === undefined ? [] : [`${rule} Found: ${found}`];
  });
