/**
 * Where the add-in is served from: the environment variable QUASIRENT_BASE. The manifest and the addresses of Excel's help
 * hold it; the pages themselves are relative and do not.
 */
export function baseFrom(setting = process.env.QUASIRENT_BASE) {
  const base = (setting || "https://localhost:3000").trim().replace(/\/+$/, "");
  const address = URL.canParse(base) ? new URL(base) : undefined;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "" || address.username !== "") {
    throw new Error(
      `QUASIRENT_BASE is "${setting}". It must be the address of the folder that dist/ is served at, beginning with https://, such as https://example.org/quasirent`,
    );
  }
  return base;
}
