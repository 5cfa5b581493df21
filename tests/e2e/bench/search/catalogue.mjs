// A catalogue as large as wanted, in the form of the index (`catalog/src/index/shard.rs`), made of the shipped one.

const han = /\p{Script=Han}/u;

/** The lines of a column; none if it is empty. */
const lines = (text) => (text === '' ? [] : text.split('\n'));

/** The slug of a name, as `Slug::of_name` makes it. */
function slug(name) {
  const plain = name.normalize('NFKD').replace(/['\u2019\u0300-\u036f]/g, '');
  return plain.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').toLowerCase();
}

/** The numbers that a list of references stands for; `named` counts what was named before. */
function references(text, named) {
  return (text.match(/\d+|\+/g) ?? []).map((part) => (part === '+' ? named.count++ : Number(part)));
}

/** Writes references, and keeps what was named in the order of its first naming. */
class Named {
  #places = new Map();

  get all() {
    return [...this.#places.keys()];
  }

  references(things) {
    let text = '';
    for (const thing of things) {
      const place = this.#places.get(thing);
      if (place === undefined) {
        this.#places.set(thing, this.#places.size);
        text += '+';
      } else {
        text += /\d$/.test(text) ? ` ${place}` : place;
      }
    }
    return text;
  }
}

/**
 * The titles of an index that is one shard, one by one.
 *
 * @param {object} shard as it stands in `catalog.json`
 */
export function read(shard) {
  const usual = readings(shard);
  const people = lines(shard.people.en).map((en, at) => ({ en, at }));
  for (const column of ['zh', 'pinyin', 'id']) {
    shard.people[column].split('\n').forEach((line, at) => (people[at][column] = line));
  }
  for (const person of people) person.wholePinyin = person.pinyin || pinyinOf(person.zh, usual);
  const companies = lines(shard.companies);
  const sites = lines(shard.sites);
  const [named, namedCompanies, namedSites] = [{ count: 0 }, { count: 0 }, { count: 0 }];
  const columns = Object.fromEntries(Object.entries(shard.titles).map(([name, text]) => [name, text.split('\n')]));
  return columns.en.map((en, at) => {
    const line = (name) => columns[name][at];
    const released = line('released');
    const credits = line('people').split(';').map((part) => references(part, named).map((place) => people[place]));
    return {
      en,
      zh: line('zh'),
      pinyin: line('pinyin'),
      wholePinyin: line('pinyin') || pinyinOf(line('zh'), usual),
      aliases: line('aliases').split('\t').filter(Boolean),
      explicitId: line('id'),
      id: line('id') || `${slug(en)}-${released.slice(0, 4)}`,
      released,
      kind: shard.titles.kind[at],
      genres: line('genres'),
      length: line('length'),
      credits,
      companies: references(line('companies'), namedCompanies).map((place) => companies[place]),
      watch: references(line('watch'), namedSites).map((place) => sites[place]),
      variant: shard.titles.variant[at],
    };
  });
}

function readings(shard) {
  const syllables = shard.readings.split(' ');
  return new Map([...shard.han].map((character, at) => [character, syllables[at]]));
}

function pinyinOf(zh, usual) {
  const units = zh.match(/\p{Script=Han}|[^\p{Script=Han}\s\p{P}]+/gu) ?? [];
  return units.map((unit) => usual.get(unit) ?? unit).join(' ');
}

/**
 * As many titles: each of the given ones several times, one after another, so that they stay in their order. Copies
 * have a word of another title and a Chinese character of another title more in each of their names.
 *
 * @param {object[]} titles as `read` tells them
 * @param {{count: number, hasOtherPeople: boolean}} options `hasOtherPeople` gives each copy people of its own, whose
 *   names are those of two others; else copies share theirs
 */
export function multiplied(titles, { count, hasOtherPeople }) {
  const words = titles.flatMap(({ en }) => en.match(/[\p{L}\p{N}']{3,}/gu) ?? []);
  // Only those with their usual reading, so that pinyin need not be written.
  const characters = titles.flatMap(({ zh, pinyin, wholePinyin }) => {
    const all = [...zh];
    const syllables = wholePinyin.split(' ');
    const isPlain = pinyin === '' && all.every((character) => han.test(character));
    return isPlain ? all.map((character, at) => [character, syllables[at]]) : [];
  });
  const everybody = [...new Set(titles.flatMap(({ credits }) => credits.flat()))];
  const renamed = new Map();
  const other = (person, copy) => {
    if (!hasOtherPeople || copy === 0) return person;
    const key = `${person.at} ${copy}`;
    if (!renamed.has(key)) renamed.set(key, mixed(person, everybody[(person.at * 31 + copy * 977) % everybody.length], copy));
    return renamed.get(key);
  };
  const ids = new Set(titles.map(({ id }) => id));
  const all = [];
  for (const [at, title] of titles.entries()) {
    const copies = Math.ceil((count - all.length) / (titles.length - at));
    if (copies > 0) all.push(title);
    for (let copy = 1; copy < copies; copy += 1) {
      const word = words[(at * 13 + copy * 101) % words.length];
      const [character, syllable] = characters[(at * 17 + copy * 211) % characters.length];
      const isBefore = copy % 2 === 0;
      const longer = (text, more, gap) => (isBefore ? `${more}${gap}${text}` : `${text}${gap}${more}`);
      const en = longer(title.en, word, ' ');
      const made = `${slug(en)}-${title.released.slice(0, 4)}`;
      const id = ids.has(made) ? `${made}-${copy}` : made;
      ids.add(id);
      all.push({
        ...title,
        en,
        zh: longer(title.zh, character, ''),
        pinyin: title.pinyin && longer(title.pinyin, syllable, ' '),
        wholePinyin: longer(title.wholePinyin, syllable, ' '),
        aliases: title.aliases.map((alias) => (han.test(alias) ? longer(alias, character, '') : longer(alias, word, ' '))),
        explicitId: id === made ? '' : id,
        id,
        credits: title.credits.map((people) => people.map((person) => other(person, copy))),
      });
    }
  }
  return all;
}

/** Somebody with the family name of one and the given name of another. */
function mixed(one, another, copy) {
  const [family] = one.en.split(' ');
  const given = another.en.split(' ').slice(1).join(' ') || another.en;
  const en = `${family} ${given}`;
  const zh = one.zh && another.zh ? one.zh.slice(0, 1) + another.zh.slice(1) : '';
  const syllables = [one.wholePinyin.split(' ')[0], ...another.wholePinyin.split(' ').slice(1)].join(' ');
  const pinyin = zh ? syllables : '';
  return { en, zh, pinyin, wholePinyin: pinyin, id: `${slug(en)}-${one.at}-${copy}`, at: one.at };
}

/**
 * The shards of a catalogue, as texts.
 *
 * @param {object[]} titles newest first
 * @param {object} shipped the shard that they were made of, for its tables
 * @param {number} size how many titles a shard has at most
 */
export function written(titles, shipped, size = 2000) {
  const shards = Math.ceil(titles.length / size);
  return Array.from({ length: shards }, (_, shard) => {
    const some = titles.slice(shard * size, (shard + 1) * size);
    const [people, companies, sites] = [new Named(), new Named(), new Named()];
    const column = (line) => some.map(line).join('\n');
    const columns = {
      en: column(({ en }) => en),
      zh: column(({ zh }) => zh),
      pinyin: column(({ pinyin }) => pinyin),
      aliases: column(({ aliases }) => aliases.join('\t')),
      id: column(({ explicitId }) => explicitId),
      released: column(({ released }) => released),
      kind: some.map(({ kind }) => kind).join(''),
      genres: column(({ genres }) => genres),
      length: column(({ length }) => length),
      people: column(({ credits }) => credits.map((part) => people.references(part)).join(';')),
      companies: column((title) => companies.references(title.companies)),
      watch: column(({ watch }) => sites.references(watch)),
      variant: some.map(({ variant }) => variant).join(''),
    };
    const persons = people.all;
    const { version, kinds, genres } = shipped;
    return JSON.stringify({
      version,
      shard,
      shards,
      count: titles.length,
      kinds,
      genres,
      titles: columns,
      people: Object.fromEntries(
        ['en', 'zh', 'pinyin', 'id'].map((name) => [name, persons.map((person) => person[name]).join('\n')]),
      ),
      companies: companies.all.join('\n'),
      sites: sites.all.join('\n'),
      ...characters(some, persons, shipped),
    });
  });
}

/** The tables of Chinese characters, of those that a shard has. */
function characters(titles, people, shipped) {
  const simple = new Map(zip(shipped.traditional, shipped.simplified));
  const texts = [...titles.flatMap(({ zh, aliases }) => [zh, ...aliases]), ...people.map(({ zh }) => zh)];
  const used = new Set([...texts.join('')].map((character) => simple.get(character) ?? character));
  const kept = [...readings(shipped)].filter(([character]) => used.has(character));
  const pairs = [...simple].filter(([, to]) => used.has(to));
  return {
    han: kept.map(([character]) => character).join(''),
    readings: kept.map(([, reading]) => reading).join(' '),
    traditional: pairs.map(([from]) => from).join(''),
    simplified: pairs.map(([, to]) => to).join(''),
  };
}

function zip(some, others) {
  const second = [...others];
  return [...some].map((one, at) => [one, second[at]]);
}

/**
 * What other programs for search are given: the same names, and pinyin in each way in which it is typed.
 *
 * @param {object[]} titles
 */
export function documents(titles) {
  const typed = (pinyin) => {
    const syllables = pinyin.toLowerCase().split(' ').filter(Boolean);
    return syllables.length > 0 ? [syllables.join(' '), syllables.join(''), syllables.map(([first]) => first).join('')] : [];
  };
  return titles.map((title) => {
    const people = [...new Set(title.credits.flat())];
    return {
      id: title.id,
      en: title.en,
      zh: title.zh,
      pinyin: [...new Set(typed(title.wholePinyin))],
      aliases: title.aliases,
      people: people.flatMap(({ en, zh }) => (zh ? [en, zh] : [en])),
      year: title.released.slice(0, 4),
    };
  });
}
