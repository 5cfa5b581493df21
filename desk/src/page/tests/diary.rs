//! Of the diary.

use super::*;

fn reader() -> Reader {
    let watched = |title: &str, updated, days: &[&str]| {
        mark(title, updated, |mark| {
            mark.status = Some(Status::Seen);
            mark.viewings = days.iter().map(|day| day.parse().unwrap()).collect();
        })
    };
    Reader::new([
        watched("leap-2020", 1, &["2024-12-31", "2025-03-01", "2025-03-20"]),
        watched("hero-2002", 2, &["2025", "2025-05"]),
        watched("farewell-my-concubine-1993", 3, &["2025-03-20"]),
        status("shadow-2018", 4, Status::Seen),
        status("the-long-season-2023", 4, Status::Want),
    ])
}

fn months(query: &str) -> Vec<(String, Vec<String>)> {
    let html = reader().html(query);
    all(&html, ".month")
        .into_iter()
        .map(|month| {
            let part = Html::parse_fragment(&month.inner_html());
            (texts(&part, "h2").concat(), texts(&part, ".card__name"))
        })
        .collect()
}

#[test]
fn days_stand_month_by_month_newest_first() {
    let mut reader = reader();
    reader.keep([mark("leap-2020", 9, |mark| {
        mark.viewings = ["2024-12-31", "2025-03-01", "2025-03-20"].map(|day| day.parse().unwrap()).to_vec();
        mark.rating = Rating::new(7);
    })]);
    let html = reader.html("show=diary");
    assert_eq!(texts(&html, ".month h2"), ["May 2025", "March 2025", "Some time this year 2025"]);
    assert_eq!(texts(&html, ".day__number [aria-hidden]"), ["–", "20", "20", "1", "–"]);
    assert_eq!(
        texts(&html, ".card__name"),
        ["Hero", "Leap", "Farewell My Concubine", "Leap", "Hero"],
        "of the same day what was changed last is first"
    );
    assert_eq!(texts(&html, ".card__meta")[1], "again");
    assert_eq!(all(&html, ".day [data-half-stars='7']").len(), 2);
    assert_eq!(reader.show("show=diary").said, "6 entries in your diary");
}

#[test]
fn years_and_months_lead_to_their_days() {
    let controls = reader().controls("show=diary");
    assert_eq!(texts(&controls, ".parts a"), ["2025 5", "2024 1", "Without a day 1"]);
    assert_eq!(texts(&controls, ".orders a"), ["Whole year", "May", "March"]);
    let month = query_of(all(&controls, ".orders a")[2]);
    assert_eq!(month, "show=diary&year=2025&month=3");
    assert_eq!(months(&month).len(), 1);
    assert_eq!(months("show=diary&year=2024"), [("December 2024".to_owned(), vec!["Leap".to_owned()])]);
    assert_eq!(months("show=diary&year=none"), [("Without a day".to_owned(), vec!["Shadow".to_owned()])]);
    assert!(reader().show("show=diary&year=1999").html.contains("nothing then"));
}

#[test]
fn the_diary_is_filtered_as_titles_are() {
    assert_eq!(months("show=diary&q=hero")[0].1, ["Hero"]);
    let controls = reader().controls("show=diary&q=hero");
    assert_eq!(texts(&controls, ".browse__chosen .chip"), ["“hero”×", "Clear all"]);
    assert!(Reader::new([]).show("show=diary").html.contains("Your diary is empty."));
}
