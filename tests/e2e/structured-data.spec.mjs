// What pages tell search engines, held against schema.org's own definitions of types and properties.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const DIST = process.env.JUKU_DIST ?? new URL('../../dist', import.meta.url).pathname;
const FOLDER = new URL('results/structured-data/', import.meta.url).pathname;

/** The documents of every page: `{ path, document }`. */
function documents() {
  const pages = readdirSync(DIST, { recursive: true }).filter((path) => path.endsWith('.html'));
  return pages.flatMap((path) => {
    const html = readFileSync(join(DIST, path), 'utf8');
    const found = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
    return [...found].map(([, json]) => ({ path, document: JSON.parse(json) }));
  });
}

/**
 * Apart from the rest what a page tells to do: schema.org's types do not have the annotations of actions
 * (`query-input`), which <https://schema.org/docs/actions.html> defines for all of them.
 */
function apart({ path, document }) {
  const { potentialAction, ...rest } = document;
  const action = potentialAction && { path, document: { '@context': document['@context'], ...potentialAction } };
  return [{ path, document: rest }, action].filter(Boolean);
}

/** Which properties and kinds of values a document has, without its texts. */
function shape(value) {
  if (Array.isArray(value)) return [...new Set(value.map(shape))].sort().join('|');
  if (value === null || typeof value !== 'object') return typeof value;
  return Object.entries(value)
    .map(([name, inner]) => `${name}:${name === '@type' ? inner : shape(inner)}`)
    .sort()
    .join(',');
}

/** What the compiler says about documents as values of schema.org's types. */
function faults(name, all) {
  const types = [...new Set(all.map(({ document }) => document['@type']))].sort();
  const typeOf = (type) => (type.endsWith('Action') ? `WithActionConstraints<${type}>` : type);
  const lines = all.map(
    ({ path, document }, at) =>
      `// ${path}\nexport const _${at}: WithContext<${typeOf(document['@type'])}> = ${JSON.stringify(document, null, 1)};`,
  );
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.ts`);
  writeFileSync(file, [`import type { WithActionConstraints, WithContext, ${types.join(', ')} } from 'schema-dts';`, ...lines].join('\n'));
  const compiler = new URL('node_modules/typescript/bin/tsc', import.meta.url).pathname;
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext'];
  try {
    execFileSync(process.execPath, [compiler, ...options, file], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return error.stdout;
  }
}

test('every property of every page is defined for its type', () => {
  test.setTimeout(120_000);
  const shapes = new Map();
  for (const { path, document } of documents().flatMap(apart)) {
    const kind = shape(document);
    if (!shapes.has(kind)) shapes.set(kind, { path, document });
  }
  const types = new Set([...shapes.values()].map(({ document }) => document['@type']));
  expect([...types].sort()).toEqual(expect.arrayContaining(['BreadcrumbList', 'ItemList', 'Movie', 'Person', 'SearchAction', 'SearchResultsPage', 'TVSeries', 'WebSite']));
  expect(faults('pages', [...shapes.values()])).toBe('');
});

test('a property that schema.org does not know is found', () => {
  test.setTimeout(120_000);
  const wrong = { '@context': 'https://schema.org', '@type': 'Movie', name: 'Leap', episodes: 12 };
  expect(faults('wrong', [{ path: 'wrong', document: wrong }])).toContain('"episodes"');
});

test('no page tells of a review or a rating', () => {
  for (const { path, document } of documents()) {
    expect(JSON.stringify(document), path).not.toMatch(/"(review|aggregateRating|ratingValue)"|"@type":"(Review|Rating)/);
  }
});
