//! Whatever is on a shelf.

use juku_catalog::PartialDate;
use juku_catalog::browse::Status;
use juku_catalog::review::{Mark, Rating, Record};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::super::{html, picture};
use super::{INDEX, MOMENT, Stats, review, shelf};
use crate::Moment;

fn title() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => (0..INDEX.len()).prop_map(|at| INDEX.titles.id[at].to_string()),
        1 => "[a-z]{1,9}-[12][0-9]{3}",
    ]
}

fn day() -> impl Strategy<Value = PartialDate> {
    let day =
        (1_i16..=9999, 1_u8..=12, 1_u8..=31, 0..3).prop_filter_map("no day", |(year, month, day, known)| {
            let text = match known {
                0 => format!("{year:04}"),
                1 => format!("{year:04}-{month:02}"),
                _ => format!("{year:04}-{month:02}-{day:02}"),
            };
            text.parse().ok()
        });
    let recent = (1_u8..=28).prop_filter_map("no day", |day| PartialDate::from_day(2025, 6, day));
    prop_oneof![1 => day, 2 => recent]
}

prop_compose! {
    fn mark()(
        title in title(),
        updated in prop_oneof![any::<u64>(), 1_700_000_000_000..1_770_000_000_000_u64],
        status in option::of(prop::sample::select(Status::ALL.to_vec())),
        rating in option::of(1_u8..=10),
        episodes in prop_oneof![Just(0), any::<u16>()],
        mut viewings in vec(day(), 0..4),
        tags in vec(any::<String>(), 0..3),
    ) -> Record {
        viewings.sort();
        viewings.dedup();
        let rating = rating.and_then(Rating::new);
        Record::Mark(Mark { updated, status, rating, episodes, viewings, tags, ..Mark::new(title.parse().unwrap()) })
    }
}

fn record() -> impl Strategy<Value = Record> {
    let review =
        (title(), 1_u8..=10, any::<u64>()).prop_map(|(title, stars, updated)| review(&title, stars, updated));
    prop_oneof![3 => mark(), 1 => review]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_is_lost_or_counted_twice(
        records in vec(record(), 0..30),
        year in option::of(prop_oneof![Just(2025), any::<u16>()]),
        ahead in prop_oneof![-840..=840, any::<i32>()],
    ) {
        let shelf = shelf(records);
        let stats = Stats::new(&shelf, &INDEX, year, Moment { ahead, ..MOMENT });
        prop_assert_eq!(stats.kept, shelf.kept().len());
        prop_assert_eq!(stats.months.iter().map(|months| months.total()).sum::<usize>(), stats.viewings);
        let known: usize = stats.kinds.iter().map(|kind| kind.tally.titles).sum();
        prop_assert_eq!(stats.releases.iter().map(|(_, count)| count).sum::<usize>(), known);
        prop_assert!(known <= stats.watched && stats.watched <= known + stats.unknown);
        let in_years = |stats: &Stats| stats.years.iter().all(|year| !Stats::new(&shelf, &INDEX, Some(*year), Moment { ahead, ..MOMENT }).is_empty());
        prop_assert!(in_years(&stats));
        if year.is_none() {
            let days: usize = shelf.marks().map(|mark| mark.viewings.len()).sum();
            prop_assert_eq!(stats.viewings, days);
            let ratings = shelf.kept().iter().filter(|kept| kept.rating.is_some()).count();
            prop_assert_eq!(stats.rated(), ratings);
        }
        let page = html(&juku_view::route::Base::new("/"), &stats);
        prop_assert!(!page.contains("<script"));
        let picture = picture(&stats);
        prop_assert!(roxmltree::Document::parse(&picture).is_ok());
    }
}
