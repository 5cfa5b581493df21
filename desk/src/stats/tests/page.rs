use juku_catalog::browse::Status;
use juku_catalog::review::{Mark, Rating, Record};
use juku_view::route::{Base, Route};

use super::{
    HERO, IN_2024, IN_2025, INDEX, LEAP, MOMENT, SEASON, SHADOW, Stats, all, html, mark, of_marks, rated,
    seen, shelf, stats, texts,
};

fn full(year: Option<u16>) -> Stats {
    let marks = [
        Mark { rating: Rating::new(8), ..seen(LEAP, &["2024-05-01", "2025-03-09", "2025"]) },
        Mark {
            rating: Rating::new(8), tags: vec!["<b>国庆</b>".to_owned()], ..seen(HERO, &["2025-03-01"])
        },
        Mark { rating: Rating::new(3), ..seen(SHADOW, &["2025-07"]) },
        seen(SEASON, &[]),
        seen("gone-1999", &["2025-01-01"]),
    ];
    of_marks(marks, year)
}

#[test]
fn each_chart_says_its_gist_and_has_a_table_behind_it() {
    for stats in [full(None), full(Some(2025))] {
        let html = html(&stats);
        let figures = all(&html, "figure");
        assert!(figures.len() >= 7, "only {} charts", figures.len());
        for chart in all(&html, "svg.chart") {
            assert_eq!(chart.value().attr("role"), Some("img"));
            assert!(chart.value().attr("aria-label").unwrap().ends_with('.'));
        }
        assert_eq!(all(&html, "figure > details table").len(), figures.len());
        assert_eq!(all(&html, "figure > figcaption > h2").len(), figures.len());
        assert!(all(&html, "table thead th").iter().all(|cell| cell.value().attr("scope") == Some("col")));
        let rows = all(&html, "table tbody tr").len();
        assert_eq!(all(&html, "table tbody tr > th[scope=row]:first-child").len(), rows);
        assert!(all(&html, "[style], script").is_empty());
    }
    let html = html(&full(None));
    assert_eq!(
        all(&html, "svg.chart")[0].value().attr("aria-label"),
        Some("Most of your 3 ratings are 4 stars.")
    );
}

#[test]
fn every_value_of_a_chart_is_written() {
    let html = html(&full(Some(2025)));
    for chart in all(&html, "svg.chart") {
        let count = |name: &str| {
            let selector = scraper::Selector::parse(name).unwrap();
            chart.select(&selector).count()
        };
        assert!(count("rect") > 0);
        assert_eq!(count("rect"), count(".chart__value"));
    }
    assert_eq!(
        all(&html, ".bars li").len(),
        texts(&html, ".bars__value").iter().filter(|text| !text.is_empty()).count()
    );
}

#[test]
fn names_lead_to_their_pages() {
    let base = Base::new("/drama/");
    let html = html(&full(None));
    let hrefs: Vec<_> = all(&html, "a").into_iter().filter_map(|link| link.value().attr("href")).collect();
    for href in
        ["/drama/person/zhang-yimou/", "/drama/genre/wuxia/", "/drama/kind/film/", "/drama/year/2002/"]
    {
        assert!(hrefs.contains(&href), "{href}");
    }
    assert!(hrefs.contains(&"/drama/shelf/?tag=%3Cb%3E%E5%9B%BD%E5%BA%86%3C%2Fb%3E"));
    for path in hrefs.iter().map(|href| href.split('?').next().unwrap()) {
        let is_here =
            path == "/drama/shelf/stats/" || !matches!(Route::parse(&base, path), Route::Unknown(_));
        assert!(is_here, "{path}");
    }
}

#[test]
fn what_a_reader_typed_stays_text_and_its_chinese_is_marked() {
    let html = html(&full(None));
    assert!(all(&html, "b").is_empty());
    assert!(texts(&html, ".bars a").contains(&"<b>国庆</b>".to_owned()));
    assert!(texts(&html, ".bars [lang=zh-Hans]").contains(&"国庆".to_owned()));
}

#[test]
fn years_with_anything_can_be_chosen_and_the_chosen_one_is_named() {
    let years = html(&full(Some(2025)));
    assert_eq!(texts(&years, "nav a"), ["All years", "2025", "2024"]);
    assert_eq!(texts(&years, "nav [aria-current=page]"), ["2025"]);
    let acts: Vec<_> = all(&years, "button:not([name=card])")
        .into_iter()
        .map(|button| (button.value().attr("name").unwrap(), button.value().attr("value").unwrap()))
        .collect();
    assert_eq!(acts, [("picture", "2025"), ("share-year", "2025")]);
    assert!(all(&html(&full(None)), "button:not([name=card])").is_empty());
}

#[test]
fn what_is_left_out_is_said() {
    let said = |stats: &Stats| texts(&html(stats), "p").join(" ");
    let whole = said(&full(None));
    assert!(whole.contains("1 title is not in the catalogue: counted among days and ratings"), "{whole}");
    assert!(whole.contains("1 title that you have seen has no day, and 1 viewing has no month."), "{whole}");
    let mut early = full(None);
    (early.missing, early.hours.unmeasured) = (2000, 2);
    let early = said(&early);
    assert!(
        early.contains("not arrived whole: genres, people and hours leave out 1 title of yours"),
        "{early}"
    );
    assert!(early.contains("The hours leave out 2 titles whose length is not known."), "{early}");
}

#[test]
fn where_nothing_is_to_be_drawn_the_page_says_what_to_do() {
    let empty = html(&stats([], None));
    assert_eq!(texts(&empty, "h2"), ["Nothing to draw yet"]);
    assert!(all(&empty, "a[href='/drama/browse/']").len() == 1 && all(&empty, "nav, dl, figure").is_empty());
    let plans = html(&of_marks([mark(LEAP, Some(Status::Want), &[])], None));
    assert_eq!(texts(&plans, "h2"), ["Nothing watched yet"]);
    assert_eq!(texts(&plans, "dl dd"), ["1"]);
    let other_year = html(&full(Some(1999)));
    assert_eq!(texts(&other_year, "h2"), ["Nothing from 1999"]);
    assert_eq!(texts(&other_year, "nav a"), ["All years", "2025", "2024"]);
    let strange = html(&Stats::new(&shelf([]), &INDEX, Some(u16::MAX), MOMENT));
    assert_eq!(texts(&strange, "nav a"), ["All years"]);
}

#[test]
fn ratings_without_days_are_drawn_and_the_way_to_days_is_shown() {
    let ratings = || [Record::Mark(rated(LEAP, 8, IN_2025)), Record::Mark(rated(HERO, 7, IN_2024))];
    for (year, help) in
        [(None, "No title has a day yet."), (Some(2025), "You rated titles in 2025, but none has a day")]
    {
        let html = html(&stats(ratings(), year));
        assert!(texts(&html, "section p").iter().any(|text| text.starts_with(help)), "{year:?}");
        assert_eq!(texts(&html, "figure h2")[0], "Ratings");
    }
}

#[test]
fn the_shortest_words_are_right() {
    let one = html(&of_marks([Mark { rating: Rating::new(2), ..seen(LEAP, &["2025-01-01"]) }], Some(2025)));
    assert_eq!(texts(&one, "dl div"), ["title watched1", "hours watched2", "stars on average, 1 rating1.0"]);
    assert!(
        texts(&one, "figcaption p").contains(&"The one rating that you gave in 2025 is 1 star.".to_owned())
    );
    assert!(texts(&one, "figcaption p").contains(&"All from 2020.".to_owned()));
    assert!(texts(&one, "figcaption p").contains(&"1 viewing in 2025, in January.".to_owned()));
}
