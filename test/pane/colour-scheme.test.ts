/** What Excel's theme says of light and dark. */
import { isDarkTheme } from "../../src/pane/colour-scheme";

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: "#262626" }, false],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "7f7f7f" }, true],
  [{ bodyBackgroundColor: "#808080" }, false],
  [{ bodyBackgroundColor: "Window" }, undefined],
  [{}, undefined],
  [null, undefined],
  [undefined, undefined],
])("%j: %s", (theme, expected) => expect(isDarkTheme(theme)).toBe(expected));
