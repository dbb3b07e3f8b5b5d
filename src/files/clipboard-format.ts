/** Number formats and styles as the HTML of a clipboard carries them: Excel's in its own style properties, LibreOffice's in an attribute. */

/** Style properties by name. */
export type Properties = ReadonlyMap<string, string>;

const DECLARATION = /([\w-]+)\s*:\s*((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\\.|[^;"'\\])*)/g;

/** The declarations of a style attribute or a rule. A page's own reader would drop those that it does not know, Excel's among them. */
export function declarationsIn(text: string): Map<string, string> {
  return new Map(
    Array.from(text.matchAll(DECLARATION), ([, name = "", value = ""]) => [name.toLowerCase(), value.trim()]),
  );
}

const RULE = /([^{}]+)\{((?:"(?:[^"\\]|\\.)*"|[^"{}])*)\}/g;

/** The rules of a style sheet for a class (`.xl65`) or an element (`td`), by that selector. */
export function rulesIn(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  for (const [, selectors = "", body = ""] of text.replaceAll(/<!--|-->|\/\*[\s\S]*?\*\//g, "").matchAll(RULE)) {
    for (const selector of selectors.split(",").map((each) => each.trim().toLowerCase())) {
      if (/^(?:\.[\w-]+|[a-z]+\d?)$/.test(selector))
        rules.set(selector, new Map([...(rules.get(selector) ?? []), ...declarationsIn(body)]));
    }
  }
  return rules;
}

const NAMED_FORMATS: Readonly<Record<string, string>> = {
  general: "",
  standard: "#,##0.00",
  fixed: "0.00",
  percent: "0.00%",
  scientific: "0.00E+00",
  currency: "$#,##0.00",
  "general date": "yyyy-mm-dd hh:mm",
  "short date": "yyyy-mm-dd",
  "medium date": "dd-mmm-yy",
  "long date": "d mmmm yyyy",
  "short time": "hh:mm",
  "medium time": "hh:mm",
  "long time": "hh:mm:ss",
};

/** The value of `mso-number-format` as a format: `"\#\,\#\#0\.00"` is `#,##0.00`. "" is General. */
export function formatOfMso(value: string): string {
  const inner = value.replace(/^(["'])([\s\S]*)\1$/, "$2");
  const text = inner.replaceAll(
    /\\(?:00([\da-f]{2})|([\s\S]))/gi,
    (_, code: string | undefined, sign: string | undefined) =>
      code === undefined ? (sign ?? "") : String.fromCharCode(parseInt(code, 16)),
  );
  return NAMED_FORMATS[text.toLowerCase()] ?? text;
}

/** A format as the value of `mso-number-format`, for an attribute that is escaped once more. */
export const msoOfFormat = (format: string): string =>
  `"${[...format].map((sign) => (sign === '"' ? "\\0022" : sign === "'" ? "\\0027" : /[\w ]/.test(sign) || sign.charCodeAt(0) > 127 ? sign : `\\${sign}`)).join("")}"`;

/** The format in LibreOffice's `sdnum`, "1033;0;#,##0.00": two languages, the second that of the format, and the format. "" is General. */
export function formatOfSdnum(attribute: string): string {
  const [, , ...rest] = attribute.split(";");
  const format = rest.join(";");
  // Where the comma is the decimal sign the format is written with it, and in German with the letters of Tag and Jahr.
  const isTurned = /#\.##0|(?:^|[^#0.,])0,0/.test(format);
  const turned = isTurned ? format.replaceAll(/[.,]/g, (sign) => (sign === "." ? "," : ".")) : format;
  const letters =
    /[TJ]/.test(turned) && !/[dy]/i.test(turned) ? turned.replaceAll("T", "D").replaceAll("J", "Y") : turned;
  return /^(?:general|standard)$/i.test(letters) ? "" : letters;
}

/** `#rrggbb` of a colour in a style; undefined for none, and for white, which paper is. */
export function colourIn(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const hex = /#([\da-f]{6}|[\da-f]{3})\b/i.exec(value)?.[1];
  const parts = /rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)/i.exec(value);
  const named = NAMED_COLOURS[/^\s*([a-z]+)/i.exec(value)?.[1]?.toLowerCase() ?? ""];
  const digits = hex
    ? hex.length === 3
      ? [...hex].map((digit) => digit + digit).join("")
      : hex
    : parts
      ? parts
          .slice(1)
          .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"))
          .join("")
      : named;
  return digits === undefined || /^f{6}$/i.test(digits) ? undefined : `#${digits.toLowerCase()}`;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  yellow: "ffff00",
  red: "ff0000",
  lime: "00ff00",
  green: "008000",
  blue: "0000ff",
  aqua: "00ffff",
  fuchsia: "ff00ff",
  silver: "c0c0c0",
  gray: "808080",
  grey: "808080",
};
