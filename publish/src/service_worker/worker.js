// The service worker: the site without a network. `mod.rs` writes it with the facts of a release, without comments.
//
// What is kept, each in a cache of its own:
//
// - `juku:<base>:app:<hash>`: the application of one release, that is its shells (an HTML page without content, one
//   for each language), the wasm, the glue, the words, icons and the manifest. Filled while the worker is installed,
//   never changed afterwards. The hash is made of all these files, so a release that changes texts only keeps the cache.
// - `juku:<base>:data:<form>`: the data of pages that were opened, or of all of them. The form is the version that
//   page data carries, so all that lies here can be read by every application that uses this cache.
//
// Why no stale mixture can come about:
//
// - No page's HTML is kept. Without a network each page is the shell of its language, which names the files
//   beside it in the cache, and the application makes the page from its data. So an HTML file never outlives the files
//   that it names. It is also a fifth of the room, and a new release leaves what is kept of unchanged pages valid.
// - With a network, HTML and data come from there, past the browser's own cache (`no-cache`: a host that lets HTML
//   live for ten minutes would else bring back a release whose files are gone; hence no navigation preload either).
//   The HTML of release 2 names the files of release 2, by a hash of what is in them. Those of this worker's release
//   come from its cache, all others from the network: no matter which release the worker is of.
// - Hence a new worker need not wait until all tabs are closed (`skipWaiting`, `claim`). A tab of release 1 has loaded
//   its files and meets data of its own form, or else says that the site was published anew.
// - A new worker takes over only when it holds its application whole, and, if the form of page data has changed, when
//   it has fetched anew what was kept. Only then do the old caches go. If anything fails, the old worker stays and the
//   browser tries again at a later navigation. Data of a form that is not this worker's is passed on, but not kept.
//
// "Keep everything" fetches what the release's list names and is not here already, told by hash. The wish itself is
// an entry of the data cache, so it outlives a worker that was stopped midway, and a new release; both go on with it.
// Nothing is kept while the application's cache is not there. So a reader who stops the keeping has stopped it in all
// tabs, even those that this worker still serves after it was unregistered.
'use strict';

const RELEASE = {};

const { base } = RELEASE;
const PREFIX = `juku:${base}:`;
const APPLICATION = `${PREFIX}app:${RELEASE.application}`;
const DATA = `${PREFIX}data:${RELEASE.form}`;
// The entry that says that the reader wants everything. No file has this address.
const WISH = `${base}?everything`;

const files = new Set(RELEASE.files.map((path) => base + path));

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('message', (event) => event.waitUntil(obey(String(event.data))));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  const isOurs = origin === location.origin && pathname.startsWith(base);
  if (!isOurs || request.method !== 'GET') return;
  if (request.headers.has('range') || ['no-store', 'only-if-cached'].includes(request.cache)) return;
  if (request.mode === 'navigate') {
    // Feeds and pictures are opened in a tab, too; the shell is no answer for them.
    if (/(^|\/)([^./]*|[^/]*\.html)$/.test(pathname)) event.respondWith(page(request, pathname));
  } else if (search) {
    return;
  } else if (files.has(pathname)) {
    event.respondWith(find(APPLICATION, pathname).then((kept) => kept ?? fetch(request)));
  } else if (pathname.endsWith('.json')) {
    const network = whole(request);
    event.waitUntil(network.then((answer) => keep(pathname, answer.clone())).catch(() => {}));
    event.respondWith(networkFirst(network, () => find(DATA, pathname)));
  }
});

async function install() {
  await keepApplication();
  await carryOver();
  // The start page, where an installed application opens. It can be had later, too.
  await Promise.all(RELEASE.pages.map((path) => fetchAndKeep(base + path))).catch(() => {});
  await skipWaiting();
}

async function activate() {
  for (const name of await ownCaches()) {
    if (name !== APPLICATION && name !== DATA) await caches.delete(name);
  }
  await clients.claim();
  // Not awaited: pages wait for a worker until it is active.
  goOn();
}

// The application: each file once, so that an interrupted installation goes on where it was.
async function keepApplication() {
  const cache = await caches.open(APPLICATION);
  const keepFile = async (path) => {
    const address = base + path;
    if (await cache.match(address)) return;
    const answer = await fetch(address, { cache: 'no-cache' });
    // Some hosts answer with a page where a file is missing.
    const isPage = /^text\/html/.test(answer.headers.get('content-type'));
    if (!answer.ok || isPage !== path.endsWith('.html')) throw new Error(`${address} did not come`);
    // Some hosts redirect `x.html` to `x`, and browsers refuse an answer to a navigation that was redirected.
    await cache.put(address, new Response(await answer.blob(), { headers: answer.headers }));
  };
  await Promise.all([...RELEASE.shells.map(([, path]) => path), ...RELEASE.files].map(keepFile));
}

// Fetches in this release's form what was kept in another.
async function carryOver() {
  for (const name of await ownCaches()) {
    if (!name.startsWith(`${PREFIX}data:`) || name === DATA) continue;
    const old = await caches.open(name);
    const addresses = (await old.keys()).map(addressOf).filter((address) => address !== WISH);
    try {
      await each(addresses, async (address) => (await find(DATA, address)) ?? fetchAndKeep(address));
      if (await old.match(WISH)) await wish('paused', 0);
    } catch (error) {
      // For want of room the rest comes with use. Without a network, the old worker stays for now.
      if (!isFull(error)) throw error;
    }
  }
}

// A page lies in the folder of its language; all languages share its data, which lies as if there were none.
function page(request, pathname) {
  const folder = pathname.replace(/index\.html$/, '').replace(/\/?$/, '/').slice(base.length);
  const [language, path] = RELEASE.shells.find(([start]) => folder.startsWith(start));
  const shell = () => find(APPLICATION, base + path);
  const data = `${base}${folder.slice(language.length)}data.json`;
  const copy = async () => ((await find(DATA, data)) ? shell() : undefined);
  const asking = new AbortController();
  const network = fetch(request, { cache: 'no-cache', signal: asking.signal });
  // Without a copy of its data, the application says what is the matter.
  const answer = networkFirst(network, copy, () => asking.abort());
  return answer.catch(async (error) => (await shell()) ?? Promise.reject(error));
}

// How long a copy waits for the network, in milliseconds. A network that was slow gets no time for a while.
const PATIENCE = 2000;
const SLOW_FOR = 30_000;
let slowUntil = 0;

// The network's answer; the copy when there is one and the network fails, is out of order, or takes too long.
async function networkFirst(network, findCopy, giveUp = () => {}) {
  const patience = Date.now() < slowUntil ? 0 : PATIENCE;
  const copy = await findCopy();
  if (!copy) return network;
  try {
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    const answer = await Promise.race([network, late]);
    if (answer && answer.status < 500) return answer;
    if (!answer) {
      slowUntil = Date.now() + SLOW_FOR;
      giveUp();
    }
  } catch {
    // No network.
  }
  return copy;
}

// An answer with all of its body, so that one that stalls midway counts as late, and one cut short as failed. It is
// waited for as long as the application would: a worker with open questions keeps the next one from taking over.
async function whole(request) {
  const asking = new AbortController();
  const limit = setTimeout(() => asking.abort(), 20_000);
  const asked = Date.now();
  try {
    const answer = await fetch(request, { cache: 'no-cache', signal: asking.signal });
    const { status, statusText, headers } = answer;
    const copy = new Response(await answer.blob(), { status, statusText, headers });
    if (Date.now() - asked < PATIENCE) slowUntil = 0;
    return copy;
  } finally {
    clearTimeout(limit);
  }
}

// Keeps the data of a page; says whether it is kept now. Throws when there is no room.
async function keep(address, answer) {
  if (!(await caches.has(APPLICATION))) return false;
  const cache = await caches.open(DATA);
  if ([404, 410].includes(answer.status)) await cache.delete(address);
  if (!answer.ok) return false;
  const copy = answer.clone();
  const data = await answer.json().catch(() => null);
  if (data?.version !== RELEASE.form) return false;
  await cache.put(address, copy);
  return true;
}

const fetchAndKeep = async (address) => keep(address, await whole(address));

// What pages ask for. "opened" comes once from each page, with the data that it has.
async function obey(message) {
  const [verb, ...paths] = message.split(' ').filter(Boolean);
  if (verb === 'opened') {
    await keepApplication().catch(() => {});
    const missing = async (path) => (await find(DATA, base + path)) ?? fetchAndKeep(base + path);
    await Promise.all(paths.map((path) => missing(path).catch(() => {})));
    await tell();
    await goOn();
  } else if (verb === 'keep') {
    await keepEverything();
  } else if (verb === 'stop') {
    isStopped = true;
    unsaved = null;
    for (const name of await ownCaches()) await caches.delete(name);
    await registration.unregister();
    await tell('off');
  }
}

// The run that keeps everything, if there is one, and how many bytes it has seen to.
let run = null;
let done = 0;
let isStopped = false;
// The wish for which there was no room any more.
let unsaved = null;

function keepEverything() {
  isStopped = false;
  run ??= fetchEverything().finally(() => {
    run = null;
    return isStopped || tell();
  });
  return run;
}

async function fetchEverything() {
  done = 0;
  let missing = 0;
  let told = 0;
  try {
    await keepApplication();
    await wish('paused', 0);
    await tell();
    const list = await (await fetch(base + RELEASE.list)).json();
    await each(list.files, async ([path, bytes, hash]) => {
      if (isStopped) return;
      const isHere = (await hashOf(await find(DATA, base + path))) === hash;
      if (!isHere && !(await fetchAndKeep(base + path))) missing += 1;
      done += bytes;
      if (Date.now() - told < 100) return;
      told = Date.now();
      await tell();
    });
    if (isStopped) return;
    await wish(missing ? 'paused' : 'everything', done);
    if (missing) return;
    // What no page shows any more.
    const named = new Set([WISH, ...list.files.map(([path]) => base + path)]);
    const cache = await caches.open(DATA);
    for (const request of await cache.keys()) if (!named.has(addressOf(request))) await cache.delete(request);
  } catch (error) {
    if (!isStopped) await wish(isFull(error) || (await isNearlyFull()) ? 'full' : 'paused', done);
  }
}

// Goes on with what the reader wants: after an interruption, and for a new release.
async function goOn() {
  const wanted = await wished();
  const isSettled = wanted?.list === RELEASE.list && wanted.state !== 'paused';
  if (wanted && !isSettled) await keepEverything();
}

const wished = async () => unsaved ?? (await find(DATA, WISH))?.json();

async function wish(state, bytes) {
  unsaved = { state, done: bytes, list: RELEASE.list };
  const put = async () => (await caches.open(DATA)).put(WISH, new Response(JSON.stringify(unsaved)));
  await put().then(() => (unsaved = null), () => {});
}

// Tells all pages how things are: `<word> <bytes done> <bytes of everything>`.
async function tell(word) {
  const wanted = await wished();
  const now = run ? ['working', done] : [wanted?.state ?? 'visited', wanted?.done ?? 0];
  const message = word ?? [...now, RELEASE.bytes].join(' ');
  const all = await clients.matchAll({ includeUncontrolled: true });
  all.filter(({ url }) => url.startsWith(registration.scope)).forEach((page) => page.postMessage(message));
}

// A few at a time; the first failure ends it.
async function each(items, action) {
  const left = [...items];
  const work = async () => {
    while (left.length) await action(left.shift());
  };
  await Promise.all(Array.from({ length: 6 }, work)).catch((error) => {
    left.length = 0;
    throw error;
  });
}

async function find(cacheName, address) {
  return caches.match(address, { cacheName, ignoreVary: true }).catch(() => undefined);
}

const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

function addressOf(request) {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

const isFull = (error) => error.name === 'QuotaExceededError';

// At the edge of their quota, browsers fail in other ways, too.
async function isNearlyFull() {
  const { usage, quota } = (await navigator.storage?.estimate()) ?? {};
  return quota - usage < 1_000_000;
}

async function hashOf(answer) {
  if (!answer) return null;
  const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
