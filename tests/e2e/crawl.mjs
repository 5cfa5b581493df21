// Walks through a published site as a crawler does: from its sitemap, along everything that pages name.

import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { references } from './references.mjs';

/** By the end of a file's name, the media types that a host may call it by. */
const TYPES = {
  html: ['text/html'],
  ico: ['image/x-icon', 'image/vnd.microsoft.icon'],
  js: ['text/javascript', 'application/javascript'],
  json: ['application/json'],
  png: ['image/png'],
  svg: ['image/svg+xml'],
  txt: ['text/plain'],
  wasm: ['application/wasm'],
  webmanifest: ['application/manifest+json'],
  xml: ['application/xml', 'text/xml', 'application/atom+xml', 'application/opensearchdescription+xml'],
};

const AT_ONCE = 24;

/**
 * Asks for one address.
 *
 * @returns {Promise<{status: number, type: string, headers: object, body: Buffer}>} `type` is the media type alone;
 *   the body is as it was sent, compressed or not
 */
export function ask(url, { agent, headers } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (answer) => {
      const pieces = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () => {
        const type = (answer.headers['content-type'] ?? '').split(';')[0].trim();
        resolve({ status: answer.statusCode, type, headers: answer.headers, body: Buffer.concat(pieces) });
      });
    });
    asked.on('error', (error) => {
      // A host may close a connection just when it is used again; whoever asks then asks anew (RFC 9112, 9.3.1).
      if (asked.reusedSocket && error.code === 'ECONNRESET') ask(url, { agent, headers }).then(resolve, reject);
      else reject(error);
    });
    asked.end();
  });
}

/**
 * Asks for every page of the sitemap and for everything that is named inside, once each.
 *
 * @param {string} start the address of the start page here. The sitemap's addresses are those of the site's own host;
 *   they are asked for here.
 * @param {string[]} [more] paths below the start page that nothing needs to name
 * @returns {Promise<{pages: Map<string, {title: string, description: string}>, asked: Map<string, object>,
 *   faults: string[]}>} the pages of the sitemap and all answers by their path, bodies left out, and what is wrong,
 *   in sentences
 */
export async function crawl(start, more = []) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const walk = new Walk(new URL(start), agent);
  try {
    await walk.readSitemap('sitemap.xml');
    for (const path of ['robots.txt', ...more]) walk.want(new URL(path, start).pathname, 'the test');
    await walk.finish();
  } finally {
    agent.destroy();
  }
  return { pages: walk.pages(), asked: walk.asked, faults: [...walk.faults, ...walk.twins()] };
}

/** What was found in a body, by its hash: hosts of the same site send the same bodies. */
const known = new Map();

class Walk {
  constructor(start, agent) {
    this.start = start;
    this.agent = agent;
    /** The origin that the site calls its own. */
    this.home = null;
    this.listed = new Set();
    /** Whole addresses that were met before: most pages name the same ones. */
    this.met = new Set();
    this.asked = new Map();
    this.waiting = [];
    this.faults = [];
  }

  /** Reads a sitemap, or an index of sitemaps. */
  async readSitemap(path) {
    const answer = await ask(new URL(path, this.start), { agent: this.agent });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    const text = answer.body.toString();
    for (const [, address] of text.matchAll(/<loc>([^<]*)<\/loc>/g)) {
      const url = new URL(address.replaceAll('&amp;', '&'));
      this.home ??= url.origin;
      if (url.origin !== this.home) this.faults.push(`${path} names ${url}, which is on another host`);
      if (text.includes('<sitemapindex')) {
        await this.readSitemap(url.pathname);
      } else {
        this.listed.add(url.pathname);
        this.want(url.pathname, path);
      }
    }
  }

  /** Notes a path to ask for, once. */
  want(path, from) {
    if (this.asked.has(path)) return;
    if (!path.startsWith(this.start.pathname)) this.faults.push(`${from} names ${path}, which is outside of the site`);
    this.asked.set(path, null);
    this.waiting.push({ path, from });
  }

  async finish() {
    const work = async () => {
      for (let next = this.waiting.pop(); next; next = this.waiting.pop()) await this.visit(next);
    };
    // A worker may find nothing to do while the others still find more.
    while (this.waiting.length) await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  async visit({ path, from }) {
    const { body, ...answer } = await ask(new URL(path, this.start), { agent: this.agent });
    this.asked.set(path, answer);
    const ending = path.match(/\.(\w+)$/)?.[1] ?? 'html';
    const isWell = answer.status === 200 && TYPES[ending]?.includes(answer.type);
    if (!isWell) this.faults.push(`${path}: ${answer.status} ${answer.type}, named by ${from}`);
    if (answer.status !== 200) return;
    const hash = createHash('sha1').update(body).digest('base64');
    if (!known.has(hash)) known.set(hash, references(ending, body));
    const { addresses, facts } = known.get(hash);
    answer.facts = facts;
    for (const address of addresses) {
      if (this.met.has(address)) continue;
      if (/^(\/|https?:)/.test(address)) this.met.add(address);
      const url = new URL(address, new URL(path, this.start));
      if ([this.start.origin, this.home].includes(url.origin)) this.want(url.pathname, path);
    }
    if (ending !== 'html') return;
    if (!facts.title) this.faults.push(`${path} has no title`);
    if (!facts.description) this.faults.push(`${path} has no description`);
    if (this.listed.has(path) && facts.canonical !== this.home + path) {
      this.faults.push(`${path} calls ${facts.canonical} its canonical address`);
    }
    if (this.listed.has(path) && facts.isHidden) this.faults.push(`${path} is in the sitemap and says noindex`);
  }

  pages() {
    const pages = [...this.listed].map((path) => [path, this.asked.get(path)?.facts]);
    return new Map(pages.filter(([, facts]) => facts));
  }

  /** Pages of the sitemap that search results in one language could not tell apart. */
  twins() {
    const faults = [];
    for (const fact of ['title', 'description']) {
      const first = new Map();
      for (const [path, facts] of this.pages()) {
        const said = `${facts.language} ${facts[fact]}`;
        const twin = first.get(said);
        if (twin) faults.push(`${path} and ${twin} have the same ${fact}: ${facts[fact]}`);
        else first.set(said, path);
      }
    }
    return faults;
  }
}
