/**
 * fast-check as every test takes it: with one seed, so that a failure on one machine is a failure on all. QUASIRENT_SEED
 * names another, to look further.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["QUASIRENT_SEED"] ?? 1817) });

export type * from "fast-check";
export default fc;
