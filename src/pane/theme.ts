/**
 * The pane's colours and sizes: Fluent's own, light or dark as Excel is or the system asks, with one accent of ours and what goes with it. They are put in as
 * CSS variables by the rules of a style sheet object, which a strict content security policy allows.
 */

import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/tokens";

const USED_TOKENS = [
  "colorNeutralBackground1",
  "colorNeutralBackground2",
  "colorNeutralBackground1Hover",
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorNeutralForeground3",
  "colorNeutralStroke1",
  "colorNeutralStroke2",
  "colorNeutralStrokeAccessible",
  "colorNeutralForegroundDisabled",
  "colorNeutralBackgroundDisabled",
  "colorNeutralStrokeDisabled",
  "colorStatusWarningBackground1",
  "colorStatusWarningBorder1",
  "colorStatusDangerForeground3",
  "colorStatusDangerBackground1",
  "colorStatusDangerBorder1",
  "colorStrokeFocus2",
  "fontSizeBase200",
  "fontSizeBase300",
  "fontSizeBase400",
  "fontSizeBase500",
  "fontSizeHero700",
  "fontWeightSemibold",
  "lineHeightBase200",
  "lineHeightBase300",
  "lineHeightBase500",
  "lineHeightHero700",
  "borderRadiusMedium",
  "borderRadiusLarge",
  "borderRadiusXLarge",
  "shadow16",
  "spacingVerticalXS",
  "spacingVerticalS",
  "spacingVerticalM",
  "spacingVerticalXL",
  "spacingHorizontalS",
  "spacingHorizontalM",
  "spacingHorizontalL",
] as const satisfies readonly (keyof Theme)[];

/** Fluent's own without Roboto: that name is Arial on the workbook's page, for the sheet. */
const FONT = '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, system-ui, sans-serif';

const ACCENTS = {
  light: {
    accent: "#0b6a6f",
    accentHover: "#08565a",
    onAccent: "#ffffff",
    sunk: "#f5f5f5",
    tint: "#eef6f6",
    bar: "#86969c",
    track: "#f2f4f4",
    more: "#005a8f",
    less: "#a6430a",
    warning: "#8a3707",
    warningGround: "#fff9f5",
    warningMark: "#bc4b09",
    errorGround: "#fdf3f4",
    errorMark: "#c50f1f",
    argument1: "#1a4fb4",
    argument2: "#a6430a",
    argument3: "#6b3fa0",
  },
  dark: {
    accent: "#5cc8c8",
    accentHover: "#7ad6d6",
    onAccent: "#101414",
    sunk: "#1f1f1f",
    tint: "#1d3535",
    bar: "#7b8b91",
    track: "#333737",
    more: "#7cc4f0",
    less: "#f0a26f",
    warning: "#faa06b",
    warningGround: "#33231a",
    warningMark: "#f98845",
    errorGround: "#3b1a1d",
    errorMark: "#dc626d",
    argument1: "#8fb4f5",
    argument2: "#f0a26f",
    argument3: "#c3a3ea",
  },
} as const;

function variables(theme: Theme, accent: Readonly<Record<string, string>>, scheme = ""): string {
  const all = [
    ["fontFamilyBase", FONT],
    ...USED_TOKENS.map((name) => [name, theme[name]] as const),
    ...Object.entries(accent),
  ];
  return `:root { ${scheme}${all.map(([name, value]) => `--${name}: ${value};`).join(" ")} }`;
}

/** As the system asks. Returns the way to wear one of the two whatever it asks; undefined: as it asks again. */
export function applyTheme(page: Document = document): (isDark: boolean | undefined) => void {
  const sheet = new CSSStyleSheet();
  const wear = (isDark: boolean | undefined) => {
    while (sheet.cssRules.length > 0) sheet.deleteRule(0);
    if (isDark === undefined) {
      sheet.insertRule(variables(webLightTheme, ACCENTS.light));
      sheet.insertRule(`@media (prefers-color-scheme: dark) { ${variables(webDarkTheme, ACCENTS.dark)} }`, 1);
    } else if (isDark) sheet.insertRule(variables(webDarkTheme, ACCENTS.dark, "color-scheme: dark; "));
    else sheet.insertRule(variables(webLightTheme, ACCENTS.light, "color-scheme: light; "));
  };
  wear(undefined);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return wear;
}
