//! Of what is seen first, where the rest is still to come.

use juku_view::talk::{AS_IS, MORE};

use super::*;
use crate::page::rows::SEEN_FIRST;

fn many() -> Reader {
    let known = INDEX.0.titles.id.iter().take(30).map(|id| id.to_string());
    let gone = (0..20).map(|at| format!("gone-{at}"));
    Reader::new(known.chain(gone).map(|id| rated(&id, 3, 6)))
}

const TOP: Extent<'_> = Extent::Top { after: None };

#[test]
fn of_a_long_shelf_what_is_seen_first_can_come_before_the_rest() {
    let (top, whole) = (many().show_as_far("", TOP), many().show(""));
    assert_eq!((top.more, whole.more), (true, false));
    assert_eq!((&top.said, top.count), (&whole.said, whole.count));
    assert_eq!(top.controls, whole.controls);
    let (top, whole) = (Html::parse_fragment(&top.html), Html::parse_fragment(&whole.html));
    let rows = |html: &Html| all(html, ".entry, .gone").iter().map(|row| row.html()).collect::<Vec<_>>();
    assert_eq!(rows(&whole).len(), 50);
    assert_eq!(rows(&top), rows(&whole)[..SEEN_FIRST], "as they are in the whole, so that they stay");
    assert_eq!(all(&whole, ".entry--first").len(), SEEN_FIRST);
    let waiting = [MORE, AS_IS].map(|name| format!("[{name}]"));
    assert_eq!(all(&top, &waiting[0]).len(), 2, "titles that the catalogue has, and others");
    assert!(all(&whole, &waiting.join(", ")).is_empty());
}

#[test]
fn of_titles_that_the_catalogue_does_not_have_as_many_are_seen_first_as_there_is_room_for() {
    let gone = (0..20).map(|at| format!("gone-{at}"));
    let marks: Vec<Record> =
        ["leap-2020".to_owned()].into_iter().chain(gone).map(|id| rated(&id, 3, 6)).collect();
    let html = Html::parse_fragment(&Reader::new(marks).show_as_far("", TOP).html);
    assert_eq!((all(&html, ".entry").len(), all(&html, ".gone").len()), (1, SEEN_FIRST - 1));
    assert_eq!(all(&html, &format!(".shelf__unknown [{MORE}]")).len(), 1);
    assert_eq!(all(&html, &format!("[{MORE}]")).len(), 1, "only what is not whole says so");
}

#[test]
fn what_is_short_is_whole_at_once() {
    for query in ["", "show=diary", "show=lists", "show=drafts", "show=copy", "q=nothing", "rating=10"] {
        for after in [None, Some(""), Some("by=title")] {
            let few = Reader::new([rated("leap-2020", 3, 6), rated("gone-1999", 9, 4)]);
            let top = few.show_as_far(query, Extent::Top { after });
            assert_eq!(top, few.show(query), "{query} after {after:?}");
        }
    }
}

/// Which of the parts that are folded up are to stay as they are for a moment.
fn left(reader: &Reader, query: &str, after: Option<&str>) -> Vec<String> {
    let shown = reader.show_as_far(query, Extent::Top { after });
    let html = Html::parse_fragment(&(shown.controls + &shown.html));
    let left = all(&html, &format!("[{AS_IS}]"));
    left.iter().map(|part| part.value().attr("id").unwrap_or_default().to_owned()).collect()
}

#[test]
fn what_is_folded_up_stays_as_it_is_while_somebody_orders_or_writes() {
    let many = many();
    for (after, query) in [
        ("", "by=rating"),
        ("by=rating", ""),
        ("", "q=a"),
        ("q=g", "q=go"),
        ("", "show=rated"),
        ("page=2", "reverse=yes"),
        ("rating=1-9", "rating=1-9&by=title"),
    ] {
        assert_eq!(left(&many, query, Some(after)), ["sieve", "bulk-bar"], "{query} after {after}");
    }
}

#[test]
fn what_is_folded_up_comes_at_once_where_it_is_used_or_not_there() {
    let many = many();
    for (after, query) in [
        (None, ""),
        // The handle that somebody moves says where it is.
        (Some("rating=1-9"), "rating=2-9"),
        (Some(""), "review=no"),
        (Some("tag=x"), ""),
        (Some(""), "pick=all"),
    ] {
        assert!(left(&many, query, after).is_empty(), "{query} after {after:?}");
    }
}
