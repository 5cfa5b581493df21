//! What becomes of a record that two tabs changed at the same moment, neither knowing of the other.
//!
//! A browser's storage has no "write only if it is still as I read it", and tells other tabs of a write a moment later.
//! So the later of two such writes hides the earlier, which was said to be kept. Each of the two tabs sees it in time and
//! puts both together, to the same.

use std::iter;

use super::{List, Mark, Record, RecordId, Timestamp};

/// What both changes come to: what is to be kept, all of it, whichever of the two comes first.
///
/// Of marks and lists, each side of them is changed by whoever changed it; where both did, the newer holds, and of
/// tags, days and titles all are there that either has added. Of two texts of one review both stay, the older under
/// an identity of its own.
///
/// # Arguments
/// `base`: what both have begun from; none if there was nothing. `one`, `other`: under one key, in any order.
pub fn overlap(base: Option<Record>, one: Record, other: Record) -> impl Iterator<Item = Record> {
    let (mut late, early) = if one.is_newer(&other) { (one, other) } else { (other, one) };
    let mut copy = None;
    match (&mut late, early) {
        (Record::Mark(late), Record::Mark(early)) => {
            let base = match base {
                Some(Record::Mark(base)) => base,
                _ => Mark::new(late.title.clone()),
            };
            marks(&base, late, early);
        }
        (Record::List(late), Record::List(early)) => {
            if let Some(Record::List(base)) = base {
                lists(&base, late, early);
            }
        }
        (late, Record::Review(mut early)) => {
            let is_same = matches!(late, Record::Review(late) if late.body == early.body
                && late.headline == early.headline && late.rating == early.rating);
            if !is_same {
                early.id = RecordId::new(format!("{:.40}-{}", early.id, early.updated));
                copy = Some(Record::Review(early));
            }
        }
        _ => {}
    }
    iter::once(late).chain(copy)
}

fn marks(base: &Mark, late: &mut Mark, early: Mark) {
    let mut joined = Joined(false);
    joined.side(&base.status, &mut late.status, early.status);
    joined.side(&base.rating, &mut late.rating, early.rating);
    joined.side(&base.episodes, &mut late.episodes, early.episodes);
    joined.entries(&base.viewings, &mut late.viewings, early.viewings, |days, day| {
        let (Ok(at) | Err(at)) = days.binary_search(&day);
        days.insert(at, day);
    });
    joined.entries(&base.tags, &mut late.tags, early.tags, Vec::push);
    joined.date(&mut late.updated);
}

fn lists(base: &List, late: &mut List, early: List) {
    // What was deleted stays deleted, if that came last, and else what was added stays.
    if late.is_blank() || early.is_blank() {
        return;
    }
    let mut joined = Joined(false);
    joined.side(&base.name, &mut late.name, early.name);
    joined.side(&base.note, &mut late.note, early.note);
    // Who only moved titles has moved them.
    if late.titles == base.titles {
        joined.side(&base.titles, &mut late.titles, early.titles);
    } else {
        joined.entries(&base.titles, &mut late.titles, early.titles, Vec::push);
    }
    joined.date(&mut late.updated);
}

/// Whether something of the older change was taken over.
struct Joined(bool);

impl Joined {
    /// One side of a record: as it is in the newer change, unless only the older has changed it.
    fn side<T: PartialEq>(&mut self, base: &T, late: &mut T, early: T) {
        if late == base && early != *base {
            *late = early;
            self.0 = true;
        }
    }

    /// The entries of both, without those that either has taken out.
    fn entries<T: PartialEq>(
        &mut self,
        base: &[T],
        late: &mut Vec<T>,
        early: Vec<T>,
        add: fn(&mut Vec<T>, T),
    ) {
        let count = late.len();
        late.retain(|entry| early.contains(entry) || !base.contains(entry));
        self.0 |= late.len() < count;
        for entry in early {
            if !late.contains(&entry) && !base.contains(&entry) {
                add(late, entry);
                self.0 = true;
            }
        }
    }

    /// What says more than the newer change is newer than it.
    fn date(self, updated: &mut Timestamp) {
        *updated = updated.saturating_add(u64::from(self.0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Length;
    use crate::browse::Status;
    use crate::review::record::tests::review;
    use crate::review::{Act, Rating, Review, Tombstone};

    const FILM: Length = Length::Single(None);

    fn mark(acts: &[Act], now: u64) -> Mark {
        let mut mark = Mark::new(review().title);
        acts.iter().for_each(|act| mark.act(act.clone(), FILM, now));
        mark
    }

    /// Both orders, which must come to the same.
    fn both(base: Option<Record>, one: Record, other: Record) -> Vec<Record> {
        let there: Vec<_> = overlap(base.clone(), one.clone(), other.clone()).collect();
        assert_eq!(there, overlap(base, other, one).collect::<Vec<_>>());
        there
    }

    #[test]
    fn each_side_of_a_mark_is_as_whoever_changed_it_left_it() {
        let day = |text: &str| Act::Viewing(text.parse().unwrap(), true);
        let base = mark(&[Act::Rate(Rating::new(3)), Act::Tag("a, b".to_owned(), true)], 5);
        let mut one = base.clone();
        for act in [Act::Status(Some(Status::Want)), Act::Tag("c".to_owned(), true), day("2026-03-01")] {
            one.act(act, FILM, 10);
        }
        let mut other = base.clone();
        for act in [Act::Rate(None), Act::Tag("a".to_owned(), false), day("2025-03-01")] {
            other.act(act, FILM, 10);
        }
        let joined = both(Some(Record::Mark(base)), Record::Mark(one.clone()), Record::Mark(other));
        let [Record::Mark(joined)] = &joined[..] else { panic!("{joined:?}") };
        assert_eq!((joined.status, joined.rating), (Some(Status::Seen), None));
        assert_eq!(
            joined.viewings.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["2025-03-01", "2026-03-01"]
        );
        assert_eq!(joined.tags, ["b", "c"]);
        assert!(joined.updated > one.updated);
        // Once more changes nothing.
        let again = both(None, Record::Mark(joined.clone()), Record::Mark(joined.clone()));
        assert_eq!(again, [Record::Mark(joined.clone())]);
    }

    #[test]
    fn a_list_has_what_either_has_added_and_stays_deleted() {
        let titles = ["leap-2020", "hero-2002", "red-cliff-2008"].map(|id| id.parse().unwrap());
        let mut base = List::new(RecordId::new("a"), "To see", 1);
        base.add(&titles[0]);
        let change = |now, change: &dyn Fn(&mut List)| {
            let mut list = base.clone();
            list.change(now, change);
            Record::List(list)
        };
        let base = Some(Record::List(base.clone()));
        let renamed = change(4, &|list| {
            list.add(&titles[1]);
            list.name = "Seen".to_owned();
        });
        let joined = both(base.clone(), renamed.clone(), change(5, &|list| list.add(&titles[2])));
        let [Record::List(joined)] = &joined[..] else { panic!("{joined:?}") };
        assert_eq!(
            (joined.name.as_str(), &joined.titles[..]),
            ("Seen", &[&titles[0], &titles[2], &titles[1]].map(Clone::clone)[..])
        );

        let gone = change(9, &|list| list.delete(9));
        assert_eq!(both(base.clone(), renamed.clone(), gone.clone()), [gone]);
        let gone = change(3, &|list| list.delete(3));
        assert_eq!(both(base, renamed.clone(), gone), [renamed]);
    }

    #[test]
    fn moved_titles_stay_moved_when_the_other_only_renamed() {
        let titles = ["leap-2020", "hero-2002"].map(|id| id.parse().unwrap());
        let mut base = List::new(RecordId::new("a"), "To see", 1);
        titles.iter().for_each(|title| base.add(title));
        let (mut moved, mut renamed) = (base.clone(), base.clone());
        moved.change(4, |list| list.put(&titles[0], 1));
        renamed.change(5, |list| list.name = "Seen".to_owned());
        let joined = both(Some(Record::List(base)), Record::List(moved.clone()), Record::List(renamed));
        let [Record::List(joined)] = &joined[..] else { panic!("{joined:?}") };
        assert_eq!((joined.name.as_str(), &joined.titles), ("Seen", &moved.titles));
    }

    #[test]
    fn two_texts_of_one_review_both_stay_and_a_text_outlives_its_deletion_elsewhere() {
        let early = Review { updated: 4, body: "Mine.".to_owned(), ..review() };
        let late = Review { updated: 5, body: "Also mine.".to_owned(), ..review() };
        let copy = Review { id: RecordId::new("7b1c-4"), ..early.clone() };
        let base = || Some(Record::Review(review()));
        let kept = both(base(), Record::Review(early.clone()), Record::Review(late.clone()));
        assert_eq!(kept, [Record::Review(late), Record::Review(copy.clone())]);
        let gone =
            Record::Tombstone(Tombstone { id: early.id.clone(), title: early.title.clone(), deleted: 5 });
        let kept = both(base(), Record::Review(early.clone()), gone.clone());
        assert_eq!(kept, [gone, Record::Review(copy)]);
        let same = Review { updated: 5, ..early.clone() };
        let kept = both(base(), Record::Review(early), Record::Review(same.clone()));
        assert_eq!(kept, [Record::Review(same)]);
    }
}
