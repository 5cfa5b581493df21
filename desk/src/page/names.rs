//! Titles by name.

use std::cmp::Reverse;

use juku_catalog::Slug;
use juku_catalog::index::Index;
use juku_catalog::review::Shelf;

use super::fold::{Needle, fold, folded, initials};

/// How many titles are offered where several may be meant.
const OFFERED: usize = 12;

/// What a typed name may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// This title.
    One(Slug),
    /// One of these: first those that are on the shelf, then those whose name is nearer to what was typed.
    Several(Vec<Slug>),
}

/// The title or titles that are meant by an id, a name with or without its year, an alias, pinyin or its initials. A
/// name that is the whole of one is meant more than a part of another.
pub(super) fn meant(typed: &str, index: &Index, shelf: &Shelf) -> Meant {
    let titles = &index.titles;
    if let Some(id) = titles.id.iter().find(|id| id.as_str() == typed.trim()) {
        return Meant::One(id.clone());
    }
    let whole = folded(typed, &index.simplified);
    let needle = Needle::new(typed, &index.simplified);
    if needle.is_empty() {
        return Meant::Several(Vec::new());
    }
    let mut exact = Vec::new();
    let mut near = Vec::new();
    let mut names = String::new();
    for (at, id) in titles.id.iter().enumerate() {
        names.clear();
        write_names(&mut names, index, at);
        if names.split('\n').any(|name| name == whole) {
            exact.push(id);
        } else if needle.is_in(&names) {
            let starts = names.split('\n').any(|name| name.starts_with(&whole));
            near.push((Reverse(starts), names.len(), id));
        }
    }
    near.sort_unstable();
    let mut all: Vec<&Slug> =
        if exact.is_empty() { near.iter().map(|(.., id)| *id).collect() } else { exact };
    if let [one] = all.as_slice() {
        return Meant::One((*one).clone());
    }
    let is_kept = |id: &Slug| shelf.mark(id).is_some_and(|mark| !mark.is_blank());
    all.truncate(4 * OFFERED);
    all.sort_by_key(|id| !is_kept(id));
    Meant::Several(all.into_iter().take(OFFERED).cloned().collect())
}

/// The folded names of a title, a line each.
fn write_names(names: &mut String, index: &Index, at: usize) {
    let titles = &index.titles;
    let (en, pinyin) = (titles.en.get(at), titles.pinyin.get(at));
    let mut add = |parts: &[&str]| {
        parts.iter().for_each(|part| fold(names, part, &index.simplified));
        names.push('\n');
    };
    let year = titles.released.get(at).map(|date| date.year().to_string()).unwrap_or_default();
    for name in [en, titles.zh.get(at)] {
        add(&[name]);
        add(&[name, &year]);
    }
    add(&[pinyin]);
    if pinyin.contains('v') {
        add(&[&pinyin.replace('v', "u")]);
    }
    titles.aliases.get(at).split('\t').filter(|alias| !alias.is_empty()).for_each(|alias| add(&[alias]));
    initials(names, pinyin);
}
