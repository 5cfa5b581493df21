// A worker with MiniSearch or Fuse.js, set up for such a catalogue as their documentation says. It is told
// `{settings, documents, traditional, simplified}` and answers with the time that it needed to prepare; then lists of
// queries, and answers with the first id and the time of each.
import Fuse from './fuse.mjs';
import MiniSearch from './minisearch.mjs';

const limit = 10;
const fields = ['en', 'zh', 'pinyin', 'aliases', 'people', 'year'];
let search;

/** Words; of Chinese single characters. */
const words = (text) => text.match(/\p{Script=Han}|[^\p{Script=Han}\p{Z}\p{P}\s]+/gu) ?? [];

const libraries = {
  MiniSearch(documents, { combineWith }) {
    const index = new MiniSearch({
      fields,
      extractField: (document, field) => [document[field]].flat().join(' '),
      tokenize: words,
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith, boost: { en: 2, zh: 2 } },
    });
    index.addAll(documents);
    return (query) => index.search(query).slice(0, limit).map(({ id }) => id);
  },
  Fuse(documents) {
    const index = new Fuse(documents, { keys: fields, threshold: 0.4, ignoreLocation: true });
    return (query) => index.search(query, { limit }).map(({ item }) => item.id);
  },
};

onmessage = ({ data }) => {
  if (data.settings) {
    const simple = new Map([...data.traditional].map((from, at) => [from, data.simplified[at]]));
    const began = performance.now();
    const found = libraries[data.settings.library](data.documents, data.settings);
    const took = performance.now() - began;
    // What neither does itself: traditional characters become simplified.
    search = (query) => found(query.replace(/\p{Script=Han}/gu, (from) => simple.get(from) ?? from));
    postMessage(took);
    return;
  }
  postMessage(
    data.map((query) => {
      const began = performance.now();
      const [first] = search(query);
      return { first, took: performance.now() - began };
    }),
  );
};
