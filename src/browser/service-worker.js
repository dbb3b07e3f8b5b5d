/*
 * Lets the workbook's page open without a connection once it has been opened with one. The page itself is always asked of the
 * server first, so that a new version shows at once; what has a mark of its content in its address cannot be stale, and comes
 * from the store.
 */

const BUILD = "BUILD";
const ADDRESSES = ["ADDRESSES"];

const PREFIX = "quasirent page ";
const STORE = PREFIX + BUILD;
/** Milliseconds until the stored page is shown in place of one that does not come. */
const PATIENCE = 4000;

const hasMark = ({ pathname, search }) =>
  /^\?[0-9a-f]{8}$/.test(search) || /\/views\/.+\.[0-9a-f]{8}\.js$/.test(pathname);

/** What the page has just loaded is not loaded again, where its address says that it is the same. */
const loaded = (address) => {
  const url = new URL(address, self.registration.scope);
  return new Request(url, { cache: hasMark(url) ? "force-cache" : "no-cache" });
};

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(STORE)
      .then((store) => store.addAll(ADDRESSES.map(loaded)))
      .then(() => self.skipWaiting()),
  );
});

/** A window with the version before may still be open, and its views come from the store before. */
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) => {
      const others = names.filter((name) => name.startsWith(PREFIX) && name !== STORE);
      return Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
    }),
  );
});

const stored = async (request) =>
  (await caches.match(request)) ?? (await caches.match(request, { ignoreSearch: !hasMark(new URL(request.url)) }));

async function storedFirst(request) {
  return (await stored(request)) ?? fetch(request);
}

async function serverFirst(request) {
  const own = await stored(request);
  if (!own) return fetch(request);
  const late = new Promise((done) => setTimeout(done, PATIENCE, undefined));
  const fromServer = fetch(request).catch(() => undefined);
  const answer = await Promise.race([fromServer, late]);
  return answer ?? own;
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const scope = new URL(self.registration.scope);
  if (request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const within = url.pathname.slice(scope.pathname.length);
  if (within === "index.html") event.respondWith(serverFirst(new Request(scope.href)));
  else if (hasMark(url) || within.startsWith("vendor/")) event.respondWith(storedFirst(request));
  else if (within === "" || ADDRESSES.includes(within)) event.respondWith(serverFirst(request));
});
