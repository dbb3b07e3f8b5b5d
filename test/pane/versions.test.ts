/** Which versions of functions and pane are told of; the words stand for the strip. */
import { VERSION } from "../../src/sheet/version";
import { versionWords } from "../../src/pane/versions";

const [major, minor, patch] = VERSION.split(".").map(Number) as [number, number, number];
const LATER = `${major}.${minor}.${patch + 1}`;
const EARLIER = "0.1.0";

test.each([
  [VERSION, VERSION, null],
  [undefined, undefined, null],
  [VERSION, undefined, null],
  // Somebody serves an older one again: nothing to be had.
  [VERSION, EARLIER, null],
  [EARLIER, VERSION, `The functions are of version ${EARLIER}, the pane is of version ${VERSION}.`],
  [LATER, undefined, `The functions are of version ${LATER}`],
  [VERSION, LATER, `Version ${LATER} is there; this is ${VERSION}.`],
])("functions of %s, %s served: %s", (functions, served, expected) => {
  const words = versionWords({ functions, served });
  if (expected === null) expect(words).toBeNull();
  else expect(words).toContain(expected);
});
