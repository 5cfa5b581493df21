// A host whose network can fail, hang, and change from one release to the next; for the tests of what works offline.
//
// Playwright's own ways to be offline reach pages only; what a service worker asks for goes past them.

import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { Agent, createServer, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { serve } from './server.mjs';

export class Host {
  /** Starts a host of a built site on a port of its own. */
  static async of(dist, base) {
    const host = new Host();
    host.base = base;
    /** Every request that was answered: path and status. */
    host.answered = [];
    host.front = createServer((request, response) => host.#answer(request, response));
    await new Promise((listening) => host.front.listen(0, '127.0.0.1', listening));
    host.url = `http://127.0.0.1:${host.front.address().port}${base}`;
    await host.publish(dist);
    return host;
  }

  /** Publishes another folder at the same address. */
  async publish(dist) {
    await this.site?.close();
    this.agent?.destroy();
    this.agent = new Agent({ keepAlive: true });
    this.site = await serve({ dist, base: this.base });
    this.works();
  }

  works() {
    this.state = 'works';
  }

  /** No answer, at once. */
  fails() {
    this.state = 'fails';
    this.front.closeAllConnections();
  }

  /** No answer, ever. */
  hangs() {
    this.state = 'hangs';
  }

  /** Answers everything with an error of its own. */
  breaks() {
    this.state = 'breaks';
  }

  /** Holds answers for files of such a name back until it is let go; comes true when one is asked for. */
  holds(pattern) {
    return new Promise((asked) => {
      this.held = { pattern, asked, waiting: [] };
    });
  }

  /** Gives the answers that were held back. */
  letsGo() {
    const { waiting } = this.held;
    this.held = null;
    waiting.forEach((answer) => answer());
  }

  /** Knows no files of such a name. */
  loses(pattern) {
    this.lost = pattern;
  }

  /** Answers a path below the base with another script. */
  replaces(path, script) {
    this.replaced = { path, script };
  }

  /** Fails after so many more answers. */
  failsAfter(answers) {
    this.left = answers;
    this.state = 'soon';
  }

  /** The paths below the base of what was asked for in vain. */
  missing() {
    return this.answered.filter(({ status }) => status >= 400).map(({ path }) => path);
  }

  async close() {
    this.front.closeAllConnections();
    await new Promise((closed) => this.front.close(closed));
    this.agent.destroy();
    await this.site.close();
  }

  #answer(request, response) {
    if (this.state === 'soon' && this.left-- <= 0) this.fails();
    if (this.state === 'fails') return request.socket.destroy();
    if (this.state === 'hangs') return undefined;
    const path = request.url.slice(this.base.length);
    if (this.state === 'breaks') return response.writeHead(503).end();
    if (this.held?.pattern.test(path)) {
      this.held.asked();
      return this.held.waiting.push(() => this.#answer(request, response));
    }
    if (this.lost?.test(path)) return response.writeHead(404).end();
    if (this.replaced?.path === path) {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(this.replaced.script);
    }
    const { port } = new URL(this.site.url);
    const { agent } = this;
    const { method, headers, url } = request;
    const forwarded = ask({ agent, host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
      this.answered.push({ path, status: answer.statusCode });
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    return forwarded.end();
  }
}

/**
 * A copy of a built site as its next release: the application's files have new names, a title has a new one, and, if
 * wanted, page data has another form.
 */
export async function nextRelease(dist, { form } = {}) {
  const copy = await mkdtemp(join(tmpdir(), 'juku-release-'));
  await cp(dist, copy, { recursive: true });
  const worker = join(copy, 'service-worker.js');
  const script = await readFile(worker, 'utf8');
  const facts = script.match(/const RELEASE = (.*);/)[1];
  const release = JSON.parse(facts);
  const renamed = new Map(
    [...release.files.filter((path) => /\.(js|wasm)$/.test(path)), ...release.shells.map(([, path]) => path)]
      // Trunk leaves zeros at the start out.
      .map((path) => path.match(/[0-9a-f]{8,16}/)[0])
      .map((hash) => [hash, createHash('sha256').update(hash).digest('hex').slice(0, 16)]),
  );
  const withNewNames = (text) => [...renamed].reduce((done, [from, to]) => done.replaceAll(from, to), text);

  // Hosts send the names of hashed files, and the hashes of scripts that name them, in headers, too.
  const start = await readFile(join(copy, 'index.html'), 'utf8');
  const sent = join(copy, '_headers');
  await writeFile(sent, withPolicyOf(start, withNewNames(start), withNewNames(await readFile(sent, 'utf8'))));

  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    if (['.html', '.js', '.json'].includes(extname(file)) && file !== worker) {
      const text = await readFile(file, 'utf8');
      let next = withNewNames(text).replaceAll('"en":"Leap"', '"en":"Leap Again"');
      if (form) next = next.replace(`{"version":${release.form},`, `{"version":${form},`);
      if (extname(file) === '.html') next = withPolicyOf(text, next);
      if (next !== text) await writeFile(file, next);
    }
    if (withNewNames(entry.name) !== entry.name) await rename(file, file.replace(entry.name, withNewNames(entry.name)));
  }

  const next = JSON.parse(withNewNames(facts));
  const list = JSON.parse(await readFile(join(copy, release.list), 'utf8'));
  list.files = await Promise.all(
    list.files.map(async ([path]) => {
      const bytes = await readFile(join(copy, path));
      return [path, bytes.length, createHash('sha256').update(bytes).digest('hex').slice(0, 16)];
    }),
  );
  next.list = 'offline-00000000000000ff.json';
  next.application = 'next';
  next.form = form ?? next.form;
  await rm(join(copy, release.list));
  await writeFile(join(copy, next.list), JSON.stringify(list));
  await writeFile(worker, script.replace(facts, () => JSON.stringify(next)));
  return copy;
}

/** A text, else the changed page itself, whose Content-Security-Policy allows the scripts that the page has now. */
function withPolicyOf(before, after, text = after) {
  const hashes = (html) =>
    [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) =>
      createHash('sha256').update(script).digest('base64'),
    );
  const allowed = hashes(after);
  return hashes(before).reduce((html, hash, at) => html.replaceAll(`'sha256-${hash}'`, `'sha256-${allowed[at]}'`), text);
}
