// A plain static file server for the built site, as the simplest of hosts would be.
//
// `trunk serve` answers a missing file with index.html and so hides that it is missing; here, as on
// static hosts, it is a 404 that shows 404.html. With every file goes what the site's `_headers` says.

import { createReadStream, realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHeaders } from './headers.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder under a base path on 127.0.0.1.
 *
 * @param {{dist: string, base?: string, port?: number}} options `base` begins and ends with a
 *   slash; port 0, the default, takes any free one.
 * @returns {Promise<{url: string, close: () => Promise<void>}>} the address of the start page,
 *   and how to stop.
 */
export async function serve({ dist, base = '/', port = 0 }) {
  if (!base.startsWith('/') || !base.endsWith('/')) {
    throw new Error(`the base path ${base} must begin and end with a slash`);
  }
  const root = await realpath(dist).catch(() => {
    throw new Error(`there is no folder ${dist}; build the site first: cargo xtask build`);
  });
  const headers = readHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    answer({ root, base, headers }, request, response).catch((error) => {
      console.error(`${request.method} ${request.url}: ${error.stack}`);
      if (!response.headersSent) plain(response, 500, 'the test server failed');
      else response.destroy();
    });
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        // Browsers keep connections open for longer than a test wants to wait.
        server.closeAllConnections();
      }),
  };
}

async function answer({ root, base, headers }, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return plain(response, 405, 'only GET and HEAD are answered');
  }
  const path = decodedPath(request.url);
  if (path === null) return plain(response, 400, 'this is no address');
  for (const [name, value] of headers(path)) response.setHeader(name, value);
  if (`${path}/` === base) return redirect(response, base);
  if (!path.startsWith(base)) return plain(response, 404, 'outside of the site');

  const relative = path.slice(base.length);
  const wanted = resolve(root, relative);
  if (wanted !== root && !wanted.startsWith(root + sep)) {
    return plain(response, 404, 'outside of the folder');
  }
  const found = await fileAt(root, wanted, path.endsWith('/'));
  if (found?.isFolder && !path.endsWith('/')) return redirect(response, `${encodeURI(path)}/`);
  if (found) return send(request, response, found);
  const lost = await lostPage(root, wanted);
  if (lost && !extname(relative)) return send(request, response, lost, 404);
  return plain(response, 404, 'no such file');
}

/** The nearest 404.html, as hosts look for it; null if there is none. */
async function lostPage(root, wanted) {
  for (let folder = wanted; folder === root || folder.startsWith(root + sep); folder = dirname(folder)) {
    const found = await fileAt(root, join(folder, '404.html'), false);
    if (found) return found;
  }
  return null;
}

/** The path of a request target without its query, decoded; null if it can't be. */
function decodedPath(target) {
  try {
    const path = decodeURIComponent(target.split(/[?#]/, 1)[0]);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}

/** The file itself, or the index.html of a folder, with its size; null if there is none. */
async function fileAt(root, wanted, asFolder) {
  const entry = await stat(wanted).catch(() => null);
  if (!entry) return null;
  const isFolder = entry.isDirectory();
  // `page.html/` is no folder.
  if (asFolder && !isFolder) return null;
  const named = isFolder ? join(wanted, 'index.html') : wanted;
  const file = await realpath(named).catch(() => null);
  // A link must not lead out of the folder either.
  if (!file?.startsWith(root + sep)) return null;
  const { size } = await stat(file);
  return { file, size, isFolder: isFolder && wanted !== root };
}

function send(request, response, { file, size }, status = 200) {
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
  response.writeHead(status, {
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': size,
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function redirect(response, location) {
  response.writeHead(308, { location });
  response.end();
}

function plain(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}: ${text}\n`);
}

// Run directly, not imported. A checkout may be reached by a link.
if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { JUKU_DIST, JUKU_BASE = '/', JUKU_PORT = '4173' } = process.env;
  const dist = JUKU_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
  try {
    const { url } = await serve({ dist, base: JUKU_BASE, port: Number(JUKU_PORT) });
    console.log(`The built site is at ${url}`);
  } catch (error) {
    console.error(`The test server did not start: ${error.message}`);
    process.exitCode = 1;
  }
}
