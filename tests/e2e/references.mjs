// What a file names: the addresses inside, and what a page says of itself.

import { Parser } from 'htmlparser2';

/**
 * Everything that a file of a site leads to or loads.
 *
 * @param {string} ending of the file's name, `html` for a page
 * @param {Buffer} body
 * @returns {{addresses: string[], facts: {language?: string, title?: string, description?: string, canonical?: string,
 *   isHidden?: boolean}}} addresses as they stand there, relative ones too; `isHidden` tells of `noindex`
 */
export function references(ending, body) {
  if (ending === 'html') return ofPage(body.toString());
  if (ending === 'webmanifest') return { addresses: ofManifest(JSON.parse(body.toString())), facts: {} };
  if (ending === 'xml') return { addresses: ofXml(body.toString()), facts: {} };
  return { addresses: [], facts: {} };
}

/** Where elements hold addresses. */
const ATTRIBUTES = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  iframe: ['src'],
  img: ['src'],
  link: ['href'],
  script: ['src'],
  source: ['src'],
};
const PICTURES = ['og:image', 'twitter:image'];

function ofPage(html) {
  const addresses = new Set();
  const facts = {};
  let script = null;
  let isTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of ATTRIBUTES[name] ?? []) {
        if (attributes[attribute] !== undefined) addresses.add(attributes[attribute]);
      }
      for (const candidate of (attributes.srcset ?? attributes.imagesrcset)?.split(',') ?? []) {
        addresses.add(candidate.trim().split(/\s/)[0]);
      }
      if (name === 'html') facts.language = attributes.lang;
      if (name === 'link' && attributes.rel === 'canonical') facts.canonical = attributes.href;
      if (name === 'meta') {
        if (attributes.name === 'description') facts.description = attributes.content.trim();
        if (attributes.name === 'robots') facts.isHidden = attributes.content.includes('noindex');
        if (PICTURES.includes(attributes.property ?? attributes.name)) addresses.add(attributes.content);
        if (attributes['http-equiv'] === 'Content-Security-Policy') facts.policy = attributes.content;
      }
      // Drawings have titles, too.
      isTitle = name === 'title' && facts.title === undefined;
      if (isTitle) facts.title = '';
      if (name === 'script' && attributes.type === 'module') script = '';
    },
    ontext(text) {
      if (isTitle) facts.title += text;
      if (script !== null) script += text;
    },
    onclosetag(name) {
      isTitle = false;
      if (name !== 'script' || script === null) return;
      // Trunk's script names the glue and the wasm.
      for (const [, address] of script.matchAll(/(?:from|module_or_path:)\s*['"]([^'"]+)['"]/g)) addresses.add(address);
      script = null;
    },
  });
  parser.write(html);
  parser.end();
  return { addresses: [...addresses], facts };
}

function ofManifest({ icons = [], screenshots = [], shortcuts = [], start_url: start }) {
  const below = shortcuts.flatMap(({ url, icons: own = [] }) => [url, ...own.map(({ src }) => src)]);
  return [start, ...below, ...[...icons, ...screenshots].map(({ src }) => src)];
}

/** Of the feed, the search description and the sitemap. */
function ofXml(xml) {
  const found = xml.matchAll(/(?:href|template)="(http[^"]*)"|<(?:loc|icon|logo|Image)\b[^>]*>([^<]*)</g);
  return [...found].map(([, attribute, text]) => (attribute ?? text).replaceAll('&amp;', '&'));
}
