//! The names by which titles and people are found.

use super::fold::{Simplified, letters};
use super::keys::{Keys, Name, Owner};
use crate::index::Index;

/// Adds the names of a title.
pub(super) fn of_title(keys: &mut Keys, index: &Index, at: usize) {
    let owner = Owner::Title(at as u32);
    let titles = &index.titles;
    text(keys, owner, Name::En, titles.en.get(at), &index.simplified);
    text(keys, owner, Name::Zh, titles.zh.get(at), &index.simplified);
    pinyin_of(keys, owner, titles.pinyin.get(at));
    let aliases = titles.aliases.get(at).split('\t').filter(|alias| !alias.is_empty());
    for (place, alias) in aliases.enumerate() {
        text(keys, owner, Name::Alias(place.min(255) as u8), alias, &index.simplified);
    }
}

/// Adds the names of a person.
pub(super) fn of_person(keys: &mut Keys, index: &Index, at: usize) {
    let owner = Owner::Person(at as u32);
    let en = index.people.en.get(at);
    text(keys, owner, Name::En, en, &index.simplified);
    if let Some((first, last)) = en.rsplit_once(' ') {
        let word = |word| letters(word, &index.simplified).map(|letter| (letter.letter, letter.starts_word));
        keys.add(owner, Name::Turned, word(last).chain(word(first)));
    }
    text(keys, owner, Name::Zh, index.people.zh.get(at), &index.simplified);
    pinyin_of(keys, owner, index.people.pinyin.get(at));
}

fn text(keys: &mut Keys, owner: Owner, name: Name, written: &str, simplified: &Simplified) {
    keys.add(owner, name, letters(written, simplified).map(|letter| (letter.letter, letter.starts_word)));
}

/// The pinyin as it is typed with v for ü, the same with u, and the initials.
fn pinyin_of(keys: &mut Keys, owner: Owner, pinyin: &str) {
    let none = Simplified::default();
    let syllables = || letters(pinyin, &none).map(|letter| (letter.letter, letter.starts_word));
    keys.add(owner, Name::Pinyin, syllables());
    if pinyin.contains('v') {
        keys.add(
            owner,
            Name::Pinyin,
            syllables().map(|(letter, start)| (if letter == 'v' { 'u' } else { letter }, start)),
        );
    }
    if pinyin.contains(' ') {
        keys.add(
            owner,
            Name::Initials,
            syllables().filter(|(_, start)| *start).enumerate().map(|(at, (letter, _))| (letter, at == 0)),
        );
    }
}
