//! The keys of a catalogue: every name by which a title or a person is found, folded, in one text.

use std::ops::Range;

use super::found::{Found, How};
use super::typo::Walk;

/// Which name of a thing a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// The English or otherwise Latin one.
    En,
    /// The same with the last word first: which of a person's names comes first differs.
    Turned,
    /// The Chinese one.
    Zh,
    /// The Chinese one in pinyin.
    Pinyin,
    /// The first letters of its pinyin.
    Initials,
    /// Another name, by its place among them.
    Alias(u8),
}

/// Whom or what a key belongs to, by its place in the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Title(u32),
    Person(u32),
}

/// A key: a part of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    begin: u32,
    end: u32,
    pub owner: Owner,
    pub name: Name,
}

/// Where a word of a key begins.
struct Start {
    /// The first eight bytes from there, which mostly decide a comparison.
    head: u64,
    at: u32,
    key: u32,
}

/// All keys, with their words in alphabetical order.
#[derive(Default)]
pub(super) struct Keys {
    text: Vec<u8>,
    keys: Vec<Key>,
    starts: Vec<Start>,
    /// For each start how many bytes it shares with the one before.
    shared: Vec<u8>,
    /// For each byte of the text whether a word starts there.
    begins: Vec<bool>,
    /// For each key its pairs of letters, as a Bloom filter with one function.
    pairs: Vec<u64>,
}

impl Keys {
    /// Adds a key from its letters, each with whether a word starts there.
    pub fn add(&mut self, owner: Owner, name: Name, letters: impl Iterator<Item = (char, bool)>) {
        let begin = self.text.len();
        let key = self.keys.len() as u32;
        let mut buffer = [0; 4];
        for (letter, starts_word) in letters {
            if starts_word || self.text.len() == begin {
                self.starts.push(Start { head: 0, at: self.text.len() as u32, key });
            }
            self.text.extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
        }
        if self.text.len() > begin {
            self.keys.push(Key { begin: begin as u32, end: self.text.len() as u32, owner, name });
        }
    }

    /// Puts the words in order. Nothing is found before.
    pub fn finish(&mut self) {
        let mut starts = std::mem::take(&mut self.starts);
        for start in &mut starts {
            start.head = head(self.rest(start));
        }
        starts.sort_unstable_by(|a, b| {
            a.head.cmp(&b.head).then_with(|| self.rest(a).cmp(self.rest(b))).then(a.at.cmp(&b.at))
        });
        let mut before: &[u8] = &[];
        let mut shared = |start: &Start| {
            let rest = self.rest(start);
            let bytes = std::mem::replace(&mut before, rest).iter().zip(rest);
            bytes.take(usize::from(u8::MAX)).take_while(|(a, b)| a == b).count() as u8
        };
        self.shared = starts.iter().map(&mut shared).collect();
        self.begins = vec![false; self.text.len()];
        for start in &starts {
            if let Some(begins) = self.begins.get_mut(start.at as usize) {
                *begins = true;
            }
        }
        self.pairs = self.keys.iter().map(|key| pairs(self.bytes(key))).collect();
        self.starts = starts;
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// A key.
    pub fn get(&self, at: usize) -> Option<&Key> {
        self.keys.get(at)
    }

    /// The folded name.
    pub fn bytes(&self, key: &Key) -> &[u8] {
        self.text.get(key.begin as usize..key.end as usize).unwrap_or_default()
    }

    /// From the start of a word to the end of its key.
    fn rest(&self, start: &Start) -> &[u8] {
        let end = self.keys.get(start.key as usize).map_or(start.at, |key| key.end);
        self.text.get(start.at as usize..end as usize).unwrap_or_default()
    }

    /// Every start of a word, in order.
    pub fn all(&self) -> Range<usize> {
        0..self.starts.len()
    }

    /// The starts, among those of a range, at which a needle stands.
    pub fn narrow(&self, range: Range<usize>, needle: &[u8]) -> Range<usize> {
        let starts = self.starts.get(range.clone()).unwrap_or_default();
        let wanted = head(needle);
        let mask = if needle.len() >= 8 { u64::MAX } else { !(u64::MAX >> (8 * needle.len())) };
        let order = |start: &Start| {
            (start.head & mask).cmp(&wanted).then_with(|| {
                let rest = self.rest(start);
                rest.get(..needle.len()).unwrap_or(rest).cmp(needle)
            })
        };
        let from = starts.partition_point(|start| order(start).is_lt());
        let to = from + starts.get(from..).unwrap_or_default().partition_point(|start| order(start).is_eq());
        range.start + from..range.start + to
    }

    /// What is found at a range of starts, for a needle of so many bytes.
    pub fn found(&self, range: Range<usize>, length: usize) -> impl Iterator<Item = (&Key, Found)> {
        self.starts.get(range).unwrap_or_default().iter().filter_map(move |start| {
            let key = self.keys.get(start.key as usize)?;
            let whole = (key.end - key.begin) as usize;
            let from = (start.at - key.begin) as usize;
            let how = match from {
                0 if whole == length => How::Exact,
                0 => How::Start,
                _ => How::Word,
            };
            Some((key, Found { how, from, to: from + length, rest: whole - length }))
        })
    }

    /// The keys with a needle inside a word: Latin letters only, at least three.
    pub fn inside<'k>(&'k self, needle: &'k [u8]) -> impl Iterator<Item = (&'k Key, Found)> {
        let wanted = if needle.len() >= 3 && needle.is_ascii() { pairs(needle) } else { u64::MAX };
        let filtered = self.pairs.iter().enumerate().filter(move |(_, pairs)| **pairs & wanted == wanted);
        filtered.filter_map(move |(at, _)| {
            let key = self.keys.get(at).filter(|_| wanted != u64::MAX)?;
            let bytes = self.bytes(key);
            let places = bytes.windows(needle.len()).enumerate().skip(1);
            let mut found = places.filter(|(_, window)| *window == needle).map(|(from, _)| from);
            let from = found.find(|from| self.is_within_word(key, *from, needle.len()))?;
            let rest = bytes.len() - needle.len();
            Some((key, Found { how: How::Inside, from, to: from + needle.len(), rest }))
        })
    }

    /// Tells the keys in which a needle stands at a word's start with at most so many typing errors. Words that begin
    /// alike stand together, and what they share is compared once.
    pub fn mistyped(&self, needle: &[u8], errors: u8, mut tell: impl FnMut(&Key, Found)) {
        let Some(mut walk) = Walk::new(needle, errors) else { return };
        // How many letters of the word before were compared.
        let mut compared = 0;
        let mut at = 0;
        while let (Some(start), Some(shared)) = (self.starts.get(at), self.shared.get(at)) {
            let rest = self.rest(start);
            // What is not Latin comes last.
            if !rest.first().is_some_and(u8::is_ascii) {
                break;
            }
            let mut depth = compared.min(usize::from(*shared));
            let mut may_go_on = true;
            while may_go_on && depth < rest.len().min(walk.reach()) {
                depth += 1;
                may_go_on = walk.step(depth, rest);
            }
            compared = depth;
            at += 1;
            let found = walk.found(depth);
            if let (Some((typos, length)), Some(key)) = (found, self.keys.get(start.key as usize))
                && may_be_mistyped(key, needle)
            {
                tell(key, Found::mistyped(typos, length, rest.len(), (start.at - key.begin) as usize));
            }
            if found.is_none() && !may_go_on {
                while self.shared.get(at).is_some_and(|shared| usize::from(*shared) >= depth) {
                    at += 1;
                }
            }
        }
    }

    /// The best place of a needle in one key.
    pub fn find(&self, key: &Key, needle: &[u8]) -> Option<Found> {
        let bytes = self.bytes(key);
        let places =
            || bytes.windows(needle.len().max(1)).enumerate().filter(|(_, window)| *window == needle);
        let word = places().map(|(from, _)| from).find(|from| self.starts_word(key, *from));
        let inside =
            || places().map(|(from, _)| from).find(|from| self.is_within_word(key, *from, needle.len()));
        if let Some(from) = word.or_else(inside) {
            let rest = bytes.len() - needle.len();
            let how = match from {
                0 if rest == 0 => How::Exact,
                0 => How::Start,
                _ if word.is_some() => How::Word,
                _ => How::Inside,
            };
            return Some(Found { how, from, to: from + needle.len(), rest });
        }
        None
    }

    /// The best place of a walk's needle at a word's start in one key.
    pub fn find_mistyped(&self, key: &Key, walk: &mut Walk<'_>) -> Option<Found> {
        let bytes = self.bytes(key);
        let may_be = bytes.is_ascii() && may_be_mistyped(key, walk.needle());
        let words = (0..bytes.len()).filter(|from| may_be && self.starts_word(key, *from));
        let found = words.filter_map(|from| {
            let rest = bytes.get(from..)?;
            let (typos, length) = walk.compare(rest)?;
            Some(Found::mistyped(typos, length, rest.len(), from))
        });
        found.min_by_key(|found| found.how.errors())
    }

    /// Whether so many bytes belong to one word: what ends one and begins the next was not meant.
    fn is_within_word(&self, key: &Key, from: usize, length: usize) -> bool {
        (from + 1..from + length).all(|at| !self.starts_word(key, at))
    }

    /// Whether a word starts so many bytes from the beginning of a key.
    fn starts_word(&self, key: &Key, from: usize) -> bool {
        self.begins.get(key.begin as usize + from).copied().unwrap_or(false)
    }
}

/// Short initials are so many that errors in them lead anywhere.
fn may_be_mistyped(key: &Key, needle: &[u8]) -> bool {
    key.name != Name::Initials || needle.len() > 4
}

/// The first eight bytes as a number that sorts as they do.
fn head(bytes: &[u8]) -> u64 {
    let mut head = [0; 8];
    for (to, from) in head.iter_mut().zip(bytes) {
        *to = *from;
    }
    u64::from_be_bytes(head)
}

/// The pairs of neighbouring letters; none if it is not all Latin.
fn pairs(bytes: &[u8]) -> u64 {
    if !bytes.is_ascii() {
        return 0;
    }
    bytes.windows(2).fold(0, |set, pair| match pair {
        [a, b] => set | 1 << ((u32::from(*a) * 31 + u32::from(*b)) % 64),
        _ => set,
    })
}
