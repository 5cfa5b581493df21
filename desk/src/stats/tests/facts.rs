use juku_catalog::browse::Status;
use juku_catalog::index::Index;
use juku_catalog::review::{Mark, Rating, Record};
use juku_catalog::{Genre, Kind};

use super::super::{Hours, Months, Pick};
use super::{
    HERO, IN_2024, IN_2025, LEAP, MOMENT, SEASON, SHADOW, Stats, YANXI, mark, of_marks, rated, review, seen,
    shelf, stats,
};

fn id(pick: &Option<Pick>) -> Option<&str> {
    pick.as_ref().map(|pick| pick.card.id.as_str())
}

#[test]
fn days_count_by_month_as_far_as_they_are_known() {
    let days = ["2024", "2025-03", "2025-03-09", "2025-12-31"];
    let stats = of_marks([seen(LEAP, &days), seen(HERO, &["2025-03-01"]), seen(SHADOW, &[])], None);
    let mut counts = [0; 12];
    (counts[2], counts[11]) = (3, 1);
    let months =
        [Months { year: 2024, counts: [0; 12], unknown: 1 }, Months { year: 2025, counts, unknown: 0 }];
    assert_eq!(stats.months, months);
    assert_eq!((stats.viewings, stats.undated, stats.watched), (5, 1, 3));
    assert_eq!(stats.years, [2025, 2024]);
}

#[test]
fn a_year_has_its_own_days_and_the_ratings_given_in_it() {
    let marks = [
        Mark { rating: Rating::new(8), ..seen(LEAP, &["2024-05-01", "2025-03-09"]) },
        rated(HERO, 10, IN_2024),
        rated(SHADOW, 6, IN_2025),
    ];
    let stats = of_marks(marks, Some(2025));
    assert_eq!((stats.watched, stats.viewings, stats.rated(), stats.kept), (1, 1, 2, 3));
    assert_eq!(stats.average(), Some(3.5));
    assert_eq!(stats.hours.minutes, 135);
    assert_eq!(
        stats.kinds.iter().map(|kind| (kind.what, kind.tally.titles)).collect::<Vec<_>>(),
        [(Kind::Film, 1)]
    );
    let highest: Vec<_> = stats.highest.iter().map(|pick| pick.card.id.as_str()).collect();
    assert_eq!(highest, [LEAP, SHADOW]);
    assert_eq!(stats.years, [2025, 2024]);
}

#[test]
fn of_several_ratings_the_last_counts_and_in_a_year_the_last_of_that_year() {
    let records = || [Record::Mark(rated(LEAP, 2, IN_2025)), review(LEAP, 9, IN_2024), review(LEAP, 5, 1)];
    let given = |year| {
        let ratings = stats(records(), year).ratings;
        ratings.iter().position(|count| *count > 0).map(|at| (at + 1, ratings.iter().sum::<usize>()))
    };
    assert_eq!(
        (given(None), given(Some(2025)), given(Some(2024))),
        (Some((2, 1)), Some((2, 1)), Some((9, 1)))
    );
    assert_eq!(given(Some(2023)), None);
    assert_eq!((stats(records(), None).reviews, stats(records(), Some(2024)).reviews), (2, 1));
}

#[test]
fn the_favourite_of_a_year_was_watched_in_it() {
    let marks = [Mark { rating: Rating::new(7), ..seen(LEAP, &["2025-01-01"]) }, rated(HERO, 10, IN_2025)];
    assert_eq!(id(&of_marks(marks.clone(), Some(2025)).favourite), Some(LEAP));
    assert_eq!(id(&of_marks(marks, None).favourite), Some(HERO));
}

#[test]
fn hours_say_what_they_leave_out() {
    let minutes = |marks: [Mark; 1]| of_marks(marks, None).hours.minutes;
    assert_eq!(minutes([seen(LEAP, &[])]), 135);
    assert_eq!(minutes([seen(LEAP, &["2024", "2025-01-01", "2025-01-02"])]), 3 * 135);
    assert_eq!(minutes([mark(LEAP, Some(Status::Want), &[])]), 0);
    assert_eq!(minutes([rated(LEAP, 7, IN_2025)]), 135);
    let hours = of_marks([seen(SEASON, &["2025-01-01"]), seen(YANXI, &["2024", "2025"])], None).hours;
    assert_eq!(hours, Hours { minutes: 2 * 70 * 45, unmeasured: 1 });
}

#[test]
fn plans_are_not_counted_as_watched() {
    let marks = [mark(LEAP, Some(Status::Want), &[]), mark(HERO, Some(Status::Dropped), &[])];
    let stats = of_marks(marks, None);
    assert!(stats.is_empty() && stats.genres.is_empty());
    assert_eq!((stats.kept, stats.with_status(Status::Want), stats.with_status(Status::Dropped)), (2, 1, 1));
}

#[test]
fn people_are_those_of_at_least_two_titles_each_with_their_job() {
    let stats = of_marks([seen(HERO, &[]), seen(SHADOW, &[]), seen(LEAP, &[])], None);
    let directors: Vec<_> =
        stats.directors.iter().map(|one| (one.what.slug.as_str(), one.tally.titles)).collect();
    assert_eq!(directors, [("zhang-yimou", 2)]);
    assert!(stats.cast.iter().all(|one| one.tally.titles >= 2 && one.what.slug.as_str() != "zhang-yimou"));
    let wuxia = stats.genres.iter().find(|genre| genre.what == Genre::Wuxia).unwrap();
    assert_eq!((wuxia.tally.titles, wuxia.tally.average()), (2, None));
    assert_eq!(stats.releases, [(2002, 1), (2018, 1), (2020, 1)]);
}

#[test]
fn what_stands_out_is_found() {
    let marks = [
        seen(SEASON, &["2025-02-01"]),
        seen(LEAP, &["2025-01", "2025-06-01", "2025-11-30"]),
        seen(HERO, &["2025"]),
    ];
    let stats = of_marks(marks, Some(2025));
    assert_eq!((id(&stats.longest), id(&stats.rewatched)), (Some(SEASON), Some(LEAP)));
    assert_eq!((id(&stats.first), id(&stats.last)), (Some(LEAP), Some(LEAP)));
    assert_eq!(stats.last.unwrap().day.map(|day| day.to_string()).as_deref(), Some("2025-11-30"));
    let once = of_marks([seen(HERO, &["2025"]), seen(LEAP, &["2025-06-01"])], Some(2025));
    assert_eq!((id(&once.first), id(&once.last), id(&once.rewatched)), (Some(LEAP), None, None));
}

#[test]
fn tags_are_one_in_any_letters() {
    let tagged = |title, tags: [&str; 2]| Mark { tags: tags.map(str::to_owned).to_vec(), ..seen(title, &[]) };
    let stats = of_marks([tagged(HERO, ["With Mum", "国庆"]), tagged(LEAP, ["with mum", "plane"])], None);
    let tags: Vec<_> = stats.tags.iter().map(|tag| (tag.what.as_str(), tag.tally.titles)).collect();
    assert_eq!(tags, [("With Mum", 2), ("plane", 1), ("国庆", 1)]);
}

#[test]
fn titles_that_the_index_does_not_have_are_counted_and_said() {
    let gone = Mark { rating: Rating::new(9), ..seen("gone-1999", &["2025-04-01"]) };
    let stats = of_marks([gone.clone(), seen(LEAP, &[])], None);
    assert_eq!((stats.unknown, stats.missing, stats.watched, stats.viewings, stats.rated()), (1, 0, 2, 1, 1));
    assert_eq!((stats.favourite, stats.kinds.len()), (None, 1));
    let mut part = Index::default();
    part.count = 9;
    let early = Stats::new(&shelf([Record::Mark(gone)]), &part, None, MOMENT);
    assert_eq!((early.unknown, early.missing), (1, 9));
}

#[test]
fn a_shelf_of_thousands_is_counted_whole() {
    let marks = (0..5000).map(|at| {
        let mut mark = seen(&format!("title-{at}"), &["2025-01-01"]);
        mark.tags = vec![format!("tag {at}")];
        Record::Mark(mark)
    });
    let stats = stats(marks, None);
    assert_eq!((stats.kept, stats.unknown, stats.viewings, stats.tags.len()), (5000, 5000, 5000, 5000));
    // The page does not grow with them.
    assert!(super::super::html(&juku_view::route::Base::new("/"), &stats).len() < 200_000);
}
