/** The functions as the shipped bundle registers them, in a context that holds nothing but `CustomFunctions`. */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { type CustomFunction, HostError } from "./host";

export function bundleFunctions(): Map<string, CustomFunction> {
  const bundle = path.resolve(__dirname, "../../dist/functions.js");
  if (!fs.existsSync(bundle)) throw new Error("dist/functions.js is not there: run `npm run build` first");
  const registered = new Map<string, CustomFunction>();
  const associate = (id: string, custom: CustomFunction): void => void registered.set(id, custom);
  const context = vm.createContext({ CustomFunctions: { Error: HostError, ErrorCode: {}, associate } });
  vm.runInContext(fs.readFileSync(bundle, "utf8"), context);
  return registered;
}
