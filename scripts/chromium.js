/**
 * Finds a Chromium for the tests, or installs Debian's where that is possible.
 *
 * `node scripts/chromium.js` prints the path it finds.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** On the PATH of Linux, in order of preference: any browser built from Chromium does. */
const LINUX_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/** Places that are often not on the PATH. */
const LINUX_PLACES = ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];

const MAC_APPLICATIONS = ["Chromium", "Google Chrome", "Microsoft Edge"];

const WINDOWS_PLACES = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** Without recommends a bare machine would have no font at all, and text no width. */
const DEBIAN_PACKAGES = ["chromium", "fonts-liberation"];

/**
 * What the search needs of the machine; a test passes one of its own.
 *
 * @typedef {object} Machine
 * @property {string} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {(file: string) => boolean} isFile Whether it is there and can be started.
 * @property {(file: string) => string} read Its text, or "".
 * @property {(command: string, args: string[]) => { ok: boolean, output: string }} run
 * @property {(line: string) => void} say
 * @property {() => string} downloaded
 */

/** @returns {Machine} */
function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isFile(file) {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    read(file) {
      try {
        return readFileSync(file, "utf8");
      } catch {
        return "";
      }
    },
    run(command, args) {
      const done = spawnSync(command, args, {
        encoding: "utf8",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
      return { ok: done.status === 0, output: `${done.stdout ?? ""}${done.stderr ?? ""}` };
    },
    say: (line) => process.stderr.write(`${line}\n`),
    // Where playwright keeps a browser that a person has downloaded with it.
    downloaded() {
      try {
        return chromium.executablePath();
      } catch {
        return "";
      }
    },
  };
}

/**
 * Every place where a Chromium may be, most likely first.
 *
 * @param {Machine} machine
 */
function places(machine) {
  const { platform, env } = machine;
  /** @type {string[]} */
  const usual = [];
  if (platform === "darwin") {
    for (const folder of ["/Applications", env.HOME && path.posix.join(env.HOME, "Applications")]) {
      if (!folder) continue;
      for (const name of MAC_APPLICATIONS) usual.push(path.posix.join(folder, `${name}.app`, "Contents/MacOS", name));
    }
  } else if (platform === "win32") {
    for (const folder of [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]) {
      if (!folder) continue;
      for (const parts of WINDOWS_PLACES) usual.push(path.win32.join(folder, ...parts));
    }
  } else {
    const folders = (env.PATH ?? "").split(":").filter(Boolean);
    for (const name of LINUX_NAMES) for (const folder of folders) usual.push(path.posix.join(folder, name));
    usual.push(...LINUX_PLACES);
  }
  return [...usual, machine.downloaded()].filter(Boolean);
}

/**
 * The first Chromium that is there, or "".
 *
 * @param {Machine} machine
 */
function search(machine) {
  return places(machine).find((file) => machine.isFile(file) && starts(file, machine)) ?? "";
}

/**
 * Ubuntu's chromium-browser is a script that only asks for a snap, so on Linux a candidate must answer.
 * On Windows and Mac `--version` may open a window, and there a browser in its place is one.
 *
 * @param {string} file
 * @param {Machine} machine
 */
function starts(file, machine) {
  return machine.platform !== "linux" || machine.run(file, ["--version"]).ok;
}

/** @param {Machine} machine */
function isDebian(machine) {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(machine.read("/etc/os-release"));
}

/**
 * Debian's package; what apt-get wrote is shown only when it fails.
 *
 * @param {Machine} machine
 */
function install(machine) {
  machine.say("No Chromium found: installing Debian's package, which takes a minute or two ...");
  const steps = [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...DEBIAN_PACKAGES],
  ];
  for (const step of steps) {
    const done = machine.run("apt-get", step);
    if (!done.ok) throw new Error(`apt-get ${step.join(" ")} failed:\n${done.output}\n${advice(machine)}`);
  }
}

/** @param {Machine} machine */
function howToInstall(machine) {
  if (machine.platform === "darwin") return "Install Google Chrome or Chromium in Applications";
  if (machine.platform === "win32") return "Install Google Chrome (Microsoft Edge does as well)";
  if (isDebian(machine)) return "Run: sudo apt-get install chromium";
  return "Install the package chromium (or Google Chrome) with your system's package manager";
}

/** @param {Machine} machine */
function advice(machine) {
  return `${howToInstall(machine)}, or name the program of any Chromium in the environment variable QUASIRENT_CHROMIUM, and start again.`;
}

/** The path of a Chromium that can be started. */
export function findChromium(machine = thisMachine()) {
  const named = machine.env.QUASIRENT_CHROMIUM;
  if (named) {
    if (machine.isFile(named)) return named;
    throw new Error(
      `QUASIRENT_CHROMIUM names ${named}, which is not a program that can be started. Correct it or unset it.`,
    );
  }
  const found = search(machine);
  if (found) return found;
  if (machine.platform === "linux" && machine.isRoot && isDebian(machine)) {
    install(machine);
    const installed = search(machine);
    if (installed) return installed;
  }
  throw new Error(`The tests need a Chromium, and none was found. ${advice(machine)}`);
}

/**
 * What is switched off. The last list on the command line counts, so this repeats what playwright switches off for the sake of
 * steady tests. The first two are pages behind the address bar that nobody sees, and that
 * each new window builds anew.
 */
const SWITCHED_OFF = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

/**
 * How the tests start it: headless, fresh profile (playwright makes one), and silent on the network.
 *
 * @returns {import("playwright-core").LaunchOptions}
 */
export function launchOptions(executablePath = findChromium()) {
  return {
    executablePath,
    headless: true,
    chromiumSandbox: false, // a container's root has none
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-features=${SWITCHED_OFF.join(",")}`,
      // A page of a test lives seconds: to optimize what it has run a few times costs a tenth of a load and pays only later.
      "--js-flags=--interrupt-budget-for-maglev=100000,--invocation-count-for-maglev=4000",
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${findChromium()}\n`);
