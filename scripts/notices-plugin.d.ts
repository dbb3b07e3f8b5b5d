import type { Compiler } from "webpack";
import type { Vendor } from "./vendor.js";

export default class NoticesPlugin {
  constructor(options?: { beside?: Vendor[] });
  apply(compiler: Compiler): void;
}
