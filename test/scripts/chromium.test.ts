import { findChromium, launchOptions, type Machine } from "../../scripts/chromium.js";

/** A machine that has these files; `commands` says which of its programs fail. What it was asked to run is kept. */
function machine(files: string[], more: Partial<Machine> & { broken?: RegExp; installs?: string[] } = {}) {
  const there = new Set(files);
  const ran: string[] = [];
  const said: string[] = [];
  const { broken, installs = [], ...rest } = more;
  const fake: Machine = {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    isRoot: false,
    isFile: (file) => there.has(file),
    read: () => "",
    run(command, args) {
      const line = [command, ...args].join(" ");
      ran.push(line);
      if (broken?.test(line)) return { ok: false, output: "E: Unable to fetch" };
      if (line.startsWith("apt-get install")) for (const file of installs) there.add(file);
      return { ok: true, output: "" };
    },
    say: (line) => said.push(line),
    downloaded: () => "",
    ...rest,
  };
  return Object.assign(fake, { ran, said });
}

const debian = {
  read: (file: string) => (file === "/etc/os-release" ? 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n' : ""),
};
const ubuntu = {
  read: (file: string) => (file === "/etc/os-release" ? 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n' : ""),
};
const fedora = { read: () => 'ID=fedora\nNAME="Fedora Linux"\n' };

test.each<[string, Machine, string]>([
  ["Debian's, on the PATH", machine(["/usr/bin/chromium"]), "/usr/bin/chromium"],
  ["the first on the PATH", machine(["/usr/bin/chromium", "/usr/local/bin/chromium"]), "/usr/local/bin/chromium"],
  ["Chromium before Chrome", machine(["/usr/bin/google-chrome", "/usr/bin/chromium"]), "/usr/bin/chromium"],
  ["Chrome", machine(["/usr/bin/google-chrome-stable"]), "/usr/bin/google-chrome-stable"],
  ["Edge on Linux, off the PATH", machine(["/opt/microsoft/msedge/msedge"]), "/opt/microsoft/msedge/msedge"],
  ["a PATH that is not set", machine(["/snap/bin/chromium"], { env: {} }), "/snap/bin/chromium"],
  [
    "one that does not start is passed over",
    machine(["/usr/bin/chromium-browser", "/usr/bin/google-chrome"], { broken: /^\/usr\/bin\/chromium-browser/ }),
    "/usr/bin/google-chrome",
  ],
  [
    "one downloaded with playwright",
    machine(["/cache/chrome"], { downloaded: () => "/cache/chrome" }),
    "/cache/chrome",
  ],
  [
    "Chrome on a Mac",
    machine(["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"], {
      platform: "darwin",
      env: { HOME: "/Users/a" },
    }),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  [
    "a Mac user's own",
    machine(["/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium"], {
      platform: "darwin",
      env: { HOME: "/Users/a" },
    }),
    "/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  [
    "Edge on Windows",
    machine(["C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"], {
      platform: "win32",
      env: { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
    }),
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  [
    "the one that is named",
    machine(["/usr/bin/chromium", "/my/chrome"], { env: { PATH: "/usr/bin", QUASIRENT_CHROMIUM: "/my/chrome" } }),
    "/my/chrome",
  ],
])("finds %s", (_what, fake, path) => expect(findChromium(fake)).toBe(path));

test("does not open a window on Windows or a Mac to look at a version", () => {
  const fake = machine(["/Applications/Chromium.app/Contents/MacOS/Chromium"], { platform: "darwin", env: {} });
  findChromium(fake);
  expect(fake.ran).toEqual([]);
});

test("a named program that is not there is said to be so, and no other is taken", () => {
  const fake = machine(["/usr/bin/chromium"], { env: { PATH: "/usr/bin", QUASIRENT_CHROMIUM: "/my/chrome" } });
  expect(() => findChromium(fake)).toThrow("QUASIRENT_CHROMIUM names /my/chrome");
});

test.each([
  ["Debian", debian],
  ["Ubuntu", ubuntu],
])("root on %s installs it: update, then the package, with a line that says so", (_name, system) => {
  const fake = machine([], { ...system, isRoot: true, installs: ["/usr/bin/chromium"] });
  expect(findChromium(fake)).toBe("/usr/bin/chromium");
  expect(fake.ran).toEqual([
    "apt-get update -qq",
    "apt-get install -y -qq --no-install-recommends chromium fonts-liberation",
    "/usr/bin/chromium --version",
  ]);
  expect(fake.said).toEqual([expect.stringContaining("a minute or two")]);
});

test("what is there is not installed again", () => {
  const fake = machine(["/usr/bin/chromium"], { ...debian, isRoot: true });
  findChromium(fake);
  expect(fake.ran).toEqual(["/usr/bin/chromium --version"]);
});

test.each<[string, ReturnType<typeof machine>, RegExp]>([
  ["a Debian user who is not root", machine([], debian), /sudo apt-get install chromium/],
  ["another Linux", machine([], { ...fedora, isRoot: true }), /package manager/],
  ["a Mac", machine([], { platform: "darwin", env: {} }), /Applications/],
  ["Windows", machine([], { platform: "win32", env: {} }), /Install Google Chrome/],
])("%s is told what to do, and nothing is installed", (_who, fake, advice) => {
  expect(() => findChromium(fake)).toThrow(advice);
  expect(() => findChromium(fake)).toThrow(/QUASIRENT_CHROMIUM/);
  expect(fake.ran.filter((line) => line.startsWith("apt-get"))).toEqual([]);
});

test.each([/apt-get update/, /apt-get install/])("when %s fails, its words are shown", (broken) => {
  const fake = machine([], { ...debian, isRoot: true, broken });
  expect(() => findChromium(fake)).toThrow(/E: Unable to fetch/);
});

test("an installation that brings no program is not taken for success", () => {
  expect(() => findChromium(machine([], { ...debian, isRoot: true }))).toThrow(/none was found/);
});

test("is started headless and silent on the network", () => {
  expect(launchOptions("/usr/bin/chromium")).toMatchObject({
    executablePath: "/usr/bin/chromium",
    headless: true,
    args: expect.arrayContaining(["--disable-background-networking", "--disable-component-update", "--disable-sync"]),
  });
});
