// Takes the place of a service worker that is not wanted any more: removes what it kept, then itself. Other sites on
// the same host have other prefixes. The shelf is not touched: it lies in localStorage, out of a worker's reach.
'use strict';

const PREFIX = 'juku:<base>:';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX)) await caches.delete(name);
  }
  await registration.unregister();
}
