//! What would come of a file of another site, or of a table.

use std::collections::BTreeMap;

use juku_catalog::Slug;
use juku_catalog::review::{Draft, KeptDraft, LIST_NAME_LIMIT, List, Rating, Record, Review, Timestamp};

use super::{Did, Merger};
use crate::text::transfer as text;
use crate::transfer::entry::{Entry, ListEntry, Text, Work, identity};
use crate::transfer::export::whole_text;
use crate::transfer::merge::{self, Outcome, Said};
use crate::transfer::read::{Source, Told};
use crate::transfer::result::{Summary, Unmatched, Why};

impl Merger<'_> {
    /// Puts to what is there what a file tells.
    pub(super) fn add_told(&mut self, source: Source, told: &Told) {
        let mut titles: BTreeMap<Slug, Said> = BTreeMap::new();
        let mut named: BTreeMap<&str, ListEntry> = BTreeMap::new();
        for entry in &told.entries {
            for list in &entry.lists {
                let list = named
                    .entry(list)
                    .or_insert_with(|| ListEntry { name: list.clone(), ..ListEntry::default() });
                list.works.push((entry.work.clone(), String::new()));
            }
            if let Some(title) = self.matched(&entry.work) {
                titles.entry(title).or_default().add(Entry { work: Work::default(), ..entry.clone() });
            }
        }
        for (title, said) in titles {
            self.add_title(source, &title, said);
        }
        for list in told.lists.iter().chain(named.values()) {
            self.add_list(source, list);
        }
    }

    /// The title that a work is. What is none is told once.
    fn matched(&mut self, work: &Work) -> Option<Slug> {
        match self.matcher.find(work) {
            Ok(title) => Some(title),
            Err(candidates) => {
                let name = work.names.first().cloned().unwrap_or_default();
                let unmatched = Unmatched { name, year: work.year, candidates };
                if !unmatched.name.is_empty() && self.told.insert((unmatched.name.clone(), unmatched.year)) {
                    self.preview.unmatched.push(unmatched);
                }
                None
            }
        }
    }

    fn add_title(&mut self, source: Source, title: &Slug, mut said: Said) {
        let (name, id) = self.named(title);
        let is_known = self.known.contains(title);
        let mut what = said.summary();
        let mut did = Vec::new();
        let texts = std::mem::take(&mut said.texts);
        let length = merge::length(self.index, self.matcher.place(title));
        let key = self.keys.mark(title);
        if self.set_aside.contains_key(key.as_str()) && what != Summary::default() {
            did.push(Did::KeptBack(Why::Unreadable));
        } else {
            did.push(match said.merge(title, self.shelf.mark(title), length, self.moment.now) {
                Outcome::Same => Did::Nothing,
                Outcome::Changed(mark) => self.put(Record::Mark(mark)),
                Outcome::TakenBack => Did::KeptBack(Why::Deleted),
            });
        }
        let rating = said.rating().or(self.shelf.mark(title).and_then(|mark| mark.rating));
        let mut unrated = Vec::new();
        for text in texts {
            match text.rating.or(rating) {
                Some(rating) => {
                    what.reviews += 1;
                    did.push(self.add_review(source, title, &text, rating));
                }
                None => unrated.push(text),
            }
        }
        if !unrated.is_empty() {
            what.drafts += 1;
            did.push(self.add_draft(title, &unrated));
        }
        // What only wrote texts has no mark that could be the same.
        if did.len() > 1 && did.first() == Some(&Did::Nothing) && what.is_only_texts() {
            did.remove(0);
        }
        self.tell(name, id, what, is_known, &did);
    }

    /// Whether the reader has written just this about the title, be it that it went out as one text.
    fn has_text(&self, title: &Slug, text: &Text) -> bool {
        let (headline, body) = (text.headline.trim(), text.body.trim());
        let is_whole = |review: &Review| {
            text::WARNINGS.into_iter().any(|warning| whole_text(review, warning).trim() == body)
        };
        self.shelf.of_title(title).into_iter().any(|review| {
            let own = review.headline.as_deref().unwrap_or_default().trim();
            (own, review.body.trim()) == (headline, body) || (headline.is_empty() && is_whole(review))
        })
    }

    /// A review. Whatever is under its identity was brought in before or changed since, and stays.
    fn add_review(&mut self, source: Source, title: &Slug, text: &Text, rating: Rating) -> Did {
        let from_here = text.id.is_some();
        if !from_here && self.has_text(title, text) {
            return Did::Nothing;
        }
        let made =
            || identity([source.slug(), "review", title.as_str(), &text.when, &text.headline, &text.body]);
        let id = text.id.clone().unwrap_or_else(made);
        let created = text.at.unwrap_or(self.moment.now);
        let name = if text.name.is_empty() { self.name() } else { text.name.clone() };
        let review = Review {
            id,
            title: title.clone(),
            created,
            updated: text.changed.unwrap_or(created),
            name,
            rating,
            headline: (!text.headline.is_empty()).then(|| text.headline.clone()),
            body: text.body.clone(),
            spoiler: text.spoiler,
            scores: text.scores.clone(),
        };
        let key = self.keys.review(title, &review.id);
        match self.record(&key) {
            Some(Record::Tombstone(_)) if !from_here => Did::KeptBack(Why::Deleted),
            Some(_) if !from_here => Did::Nothing,
            _ => self.put(Record::Review(review)),
        }
    }

    fn name(&self) -> String {
        self.shelf.last_name().unwrap_or(text::ME.get()).to_owned()
    }

    /// Texts without a rating wait as a draft: a review has a rating, and only the reader knows it.
    fn add_draft(&mut self, title: &Slug, texts: &[Text]) -> Did {
        let left: Vec<&Text> = texts.iter().filter(|text| !self.has_text(title, text)).collect();
        let Some(first) = left.first() else { return Did::Nothing };
        let mut bodies: Vec<&str> = Vec::new();
        for text in &left {
            if !bodies.contains(&text.body.as_str()) {
                bodies.push(&text.body);
            }
        }
        let key = self.keys.draft(title, None);
        let old = self.drafts.get(key.as_str()).and_then(|old| KeptDraft::read(old));
        if old.is_some_and(|old| bodies.iter().all(|body| old.draft.body.contains(body))) {
            return Did::Nothing;
        }
        let headlines =
            left.iter().skip(1).filter(|text| !text.headline.is_empty() && text.headline != first.headline);
        let body: Vec<String> = bodies
            .into_iter()
            .map(str::to_owned)
            .chain(headlines.map(|text| text.headline.clone()))
            .collect();
        let draft = Draft {
            name: self.name(),
            rating: None,
            headline: first.headline.clone(),
            body: body.join("\n\n"),
            spoiler: left.iter().any(|text| text.spoiler),
            scores: first.scores.clone(),
        };
        self.put_text(key, &KeptDraft::new(draft, None).text())
    }

    /// A list: put to the one that came of it before, or else to the reader's own of that name.
    fn add_list(&mut self, source: Source, told: &ListEntry) {
        let mut titles = Vec::new();
        let mut notes = Vec::new();
        for (work, note) in &told.works {
            let Some(title) = self.matched(work) else { continue };
            if !note.is_empty() {
                notes.push(format!("{}: {note}", self.named(&title).0));
            }
            titles.push(title);
        }
        let told_name = told.name.trim();
        let when = told.at.map(|at| at.to_string()).unwrap_or_default();
        // What is named here has the same identity in every language.
        let (known_by, name) = match told_name {
            "" => (text::NAMELESS, text::A_LIST.get()),
            text::LIKED if source == Source::Letterboxd => (text::LIKED, text::LIKED_ON_LETTERBOXD.get()),
            name => (name, name),
        };
        let id = identity([source.slug(), "list", known_by, &when]);
        let now: Timestamp = told.at.unwrap_or(self.moment.now);
        let mut new = List::new(id, name, now);
        // What does not fit into the name is not lost.
        let is_long = name.chars().count() > LIST_NAME_LIMIT;
        let note = is_long.then(|| name.to_owned()).into_iter();
        let note = note.chain((!told.note.is_empty()).then(|| told.note.clone())).chain(notes);
        let note = note.collect::<Vec<_>>().join("\n\n");
        let before = match self.record(&self.keys.list(&new.id)) {
            Some(Record::List(list)) => Some(list.clone()),
            _ => self.shelf.lists().into_iter().find(|list| list.name == new.name).cloned(),
        };
        if titles.is_empty() {
            return;
        }
        let what = Summary { titles: Some(titles.len()), ..Summary::default() };
        let (is_known, did) = match before {
            Some(list) if list.is_blank() => (true, Did::KeptBack(Why::Deleted)),
            Some(list) => {
                let planned = self.planned_list(&list);
                (true, self.put(Record::List(merge::extended(&planned, &titles, &note, now))))
            }
            None => {
                new.note = note;
                titles.iter().for_each(|title| new.add(title));
                (false, self.put(Record::List(new)))
            }
        };
        self.tell(name.to_owned(), None, what, is_known, &[did]);
    }

    /// A list as it will be after what was put to it so far.
    fn planned_list(&self, list: &List) -> List {
        match self.record(&self.keys.list(&list.id)) {
            Some(Record::List(planned)) => planned.clone(),
            _ => list.clone(),
        }
    }
}

impl Summary {
    /// Whether nothing but texts is told.
    fn is_only_texts(&self) -> bool {
        Self { reviews: 0, drafts: 0, ..self.clone() } == Self::default()
    }
}
