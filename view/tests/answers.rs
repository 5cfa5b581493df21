//! What the worker tells, with the shipped catalogue: HTML that reads well and links that lead somewhere.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::path::Path;
use std::sync::LazyLock;

use juku_catalog::browse::{Filters, Kept, Sort};
use juku_catalog::index::{self, Index};
use juku_catalog::review::Rating;
use juku_catalog::search::Finder;
use juku_catalog::{Catalogue, ListKey, folder};
use juku_view::answer::Answerer;
use juku_view::route::{Base, Route, browse_href, page_asked};
use juku_view::talk::{Answer, MORE, Question, SEEN_FIRST, Wish};
use scraper::{ElementRef, Html, Selector};

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")).unwrap());

fn answerer() -> Answerer {
    let mut index = Index::default();
    for shard in index::shards(&CATALOGUE) {
        index.add(&serde_json::to_string(&shard).unwrap()).unwrap();
    }
    Answerer::new(Base::new("/drama/"), Finder::new(index))
}

fn asked(wish: Wish, text: &str, kept: Vec<Kept>) -> Answer {
    let question = Question { channel: 1, number: 7, wish, text: text.to_owned(), act: vec![] };
    let mut answerer = answerer();
    answerer.keep(kept);
    answerer.answer(&question, 1)
}

fn page(address: &str) -> Answer {
    asked(Wish::Page, address, Vec::new())
}

fn parsed(html: &str) -> Html {
    Html::parse_fragment(html)
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    all(html, selector).into_iter().map(text).collect()
}

/// What the fields of the form say, as a browser would send them.
fn sent(controls: &Html) -> String {
    let fields = all(controls, "input[name]").into_iter().filter_map(|field| {
        let attribute = |name| field.value().attr(name);
        let is_chosen =
            attribute("checked").is_some() || !matches!(attribute("type"), Some("checkbox" | "radio"));
        let value = attribute("value").unwrap();
        (is_chosen && !value.is_empty() && attribute("data-open") != Some(value))
            .then(|| format!("{}={value}", attribute("name").unwrap()))
    });
    fields.collect::<Vec<_>>().join("&")
}

#[test]
fn the_form_sends_the_filters_that_it_shows() {
    for query in [
        "",
        "kind=film&kind=series&genre=war&genre=crime&genres=all&from=1999&to=2020&sort=pinyin",
        "kind=film&from=2005&min=90&max=119&watch=viki&company=nowhere&rated=7&status=none",
        "kind=series&to=2015&episodes-from=13&episodes-to=24",
    ] {
        let controls = parsed(&page(&format!("browse/?{query}")).controls);
        assert_eq!(Filters::parse(&sent(&controls)), Filters::parse(query), "{query}");
    }
}

#[test]
fn each_choice_leads_to_as_many_titles_as_it_says() {
    let controls = parsed(&page("browse/?genre=war").controls);
    let base = Base::new("/drama/");
    let count = |filters: &Filters| page(browse_href(&base, filters, 1).trim_start_matches("/drama/")).count;
    let mut checked = 0;
    for choice in all(&controls, "a.choice, label.choice").into_iter().step_by(7) {
        let said: usize =
            text(choice.select(&Selector::parse(".choice__count").unwrap()).next().unwrap()).parse().unwrap();
        let field = choice.select(&Selector::parse("input").unwrap()).next();
        let query = match field {
            Some(field) if field.value().attr("checked").is_some() => continue,
            // Another genre adds to the first, and says what it would leave alone.
            Some(field) if field.value().attr("name") == Some("genre") => {
                format!("genre={}", field.value().attr("value").unwrap())
            }
            Some(field) => {
                format!(
                    "genre=war&{}={}",
                    field.value().attr("name").unwrap(),
                    field.value().attr("value").unwrap()
                )
            }
            None => choice.value().attr("href").unwrap().split_once('?').unwrap().1.to_owned(),
        };
        assert_eq!(count(&Filters::parse(&query)), said, "{query}");
        checked += 1;
    }
    assert!(checked >= 8, "only {checked} choices");
}

#[test]
fn what_is_chosen_can_be_taken_back_one_by_one_or_at_once() {
    let query = "kind=film&genre=war&from=1990&to=2010&min=90&watch=viki&rated=8&status=none";
    let answer = page(&format!("browse/?{query}"));
    let controls = parsed(&answer.controls);
    let chips = all(&controls, ".browse__chosen .chip");
    assert_eq!(
        texts(&controls, ".browse__chosen .chip"),
        [
            "Film×",
            "War×",
            "1990 – 2010×",
            "90 min and more×",
            "Viki×",
            "4 stars and more×",
            "Not on my list×",
            "Clear all"
        ]
    );
    let (clear, ones) = chips.split_last().unwrap();
    assert_eq!(clear.value().attr("href"), Some("/drama/browse/"));
    for chip in ones {
        let (_, rest) = chip.value().attr("href").unwrap().split_once('?').unwrap();
        let lost = query.split('&').filter(|field| !rest.split('&').any(|kept| kept == *field)).count();
        assert!(lost == 1 || lost == 2 && text(*chip).starts_with("1990"), "{rest}");
        assert!(chip.value().attr("aria-label").unwrap().starts_with("Remove "));
    }
    let nothing = parsed(&answer.html);
    assert_eq!(texts(&nothing, "h2"), ["Nothing in the catalogue passes all of these."]);
    assert_eq!(answer.said, format!("0 of {} titles", CATALOGUE.titles().len()));
    assert!(all(&controls, "#surprise").is_empty(), "nothing is left to surprise with");
}

#[test]
fn years_can_be_chosen_by_bar_and_by_handle() {
    let controls = parsed(&page("browse/?from=2010&to=2015").controls);
    let bars = all(&controls, ".span__bars a");
    let years: Vec<i16> = bars
        .iter()
        .map(|bar| {
            let href = bar.value().attr("href").unwrap();
            let from = href.split(['?', '&']).find_map(|field| field.strip_prefix("from=")).unwrap();
            assert!(href.contains(&format!("from={from}&to={from}")), "{href}");
            from.parse().unwrap()
        })
        .collect();
    assert_eq!(years, CATALOGUE.years().keys().copied().collect::<Vec<_>>());
    let out = bars.iter().zip(&years).filter(|(bar, _)| bar.value().attr("class") == Some("is-out"));
    assert!(out.clone().all(|(_, year)| !(2010..=2015).contains(year)));
    assert_eq!(out.count(), years.iter().filter(|year| !(2010..=2015).contains(*year)).count());
    let handles: Vec<_> = all(&controls, "[type=range]")
        .iter()
        .map(|handle| handle.value().attr("value").unwrap().to_owned())
        .collect();
    assert_eq!(handles, ["2010", "2015"]);
}

#[test]
fn cards_come_with_ways_to_the_other_pages() {
    let answer = page("browse/?sort=title&page=2");
    let html = parsed(&answer.html);
    assert_eq!(all(&html, ".card").len(), 60);
    let ways: Vec<_> =
        all(&html, ".pagination a").iter().map(|way| way.value().attr("href").unwrap().to_owned()).collect();
    assert_eq!(ways, ["/drama/browse/?sort=title", "/drama/browse/?sort=title&page=3"]);
    for way in &ways {
        assert_eq!(Route::parse(&Base::new("/drama/"), way.split('?').next().unwrap()), Route::Browse);
        assert_ne!(page_asked(way.split_once('?').unwrap().1), 2);
    }
    assert_eq!(answer.said, format!("{} titles", CATALOGUE.titles().len()));
}

#[test]
fn cards_that_are_seen_first_can_come_before_the_others() {
    let whole = page("browse/");
    for wish in [Wish::Top, Wish::Next] {
        let top = asked(wish, "browse/", Vec::new());
        assert_eq!((top.more, whole.more), (true, false));
        assert_eq!((&top.controls, &top.said, top.count), (&whole.controls, &whole.said, whole.count));
        let cards =
            |html: &str| all(&parsed(html), ".cards > *").iter().map(|card| card.html()).collect::<Vec<_>>();
        assert_eq!(cards(&top.html), cards(&whole.html)[..SEEN_FIRST]);
        assert_eq!(all(&parsed(&top.html), &format!(".cards[{MORE}]")).len(), 1);
        assert!(all(&parsed(&whole.html), &format!("[{MORE}]")).is_empty());
        for short in ["browse/?page=7", "browse/?rated=8", "search/?q=leap", "genre/drama/?sort=rating"] {
            assert_eq!(asked(wish, short, Vec::new()), page(short), "{short}");
        }
    }
}

#[test]
fn any_list_comes_in_any_order() {
    let war = ListKey::Genre(juku_catalog::Genre::War);
    let names = |sort: Sort| -> Vec<String> {
        let address = juku_view::route::sorted_href(Route::list(war.clone()).path(), sort);
        texts(&parsed(&page(&address).html), ".card__name")
    };
    let by_title = names(Sort::Title);
    assert!(by_title.len() > 5);
    let first = |name: &String| name.trim_start_matches("The ").chars().next().unwrap();
    assert!(by_title.windows(2).all(|pair| first(&pair[0]) <= first(&pair[1])), "{by_title:?}");
    for sort in Sort::ALL {
        let mut names = names(sort);
        names.sort_unstable();
        let mut titles = by_title.clone();
        titles.sort_unstable();
        assert_eq!(names, titles, "{sort:?}");
    }
    let mut newest = names(Sort::Oldest);
    newest.reverse();
    assert_eq!(newest.first(), names(Sort::Released).first());
    let paged = parsed(&page("kind/series/page/2/?sort=pinyin").html);
    let next = all(&paged, ".pagination [rel=prev]")[0].value().attr("href");
    assert_eq!(next, Some("/drama/kind/series/?sort=pinyin"));
}

#[test]
fn what_the_reader_has_rated_can_be_filtered() {
    let rated = |half| vec![Kept { rating: Rating::new(half), ..Kept::new("leap-2020".parse().unwrap()) }];
    let answer = asked(Wish::Page, "browse/?rated=8", rated(9));
    assert_eq!((answer.count, texts(&parsed(&answer.html), ".card__name")), (1, vec!["Leap".to_owned()]));
    assert_eq!(asked(Wish::Page, "browse/?rated=8", rated(7)).count, 0);
    let ratings = |answer: &Answer| texts(&parsed(&answer.controls), ".facet .choice--one").join("|");
    assert!(ratings(&asked(Wish::Page, "browse/", rated(9))).contains("4 stars and more 1"));
    assert!(
        !ratings(&page("browse/")).contains("stars"),
        "who has rated nothing is not offered to choose by it"
    );
}

#[test]
fn any_address_has_an_answer() {
    for address in [
        "",
        "browse/",
        "browse/?%%%&kind=&from=99999&page=99",
        "title/leap-2020/",
        "year/0/?sort=x",
        "nonsense/?x",
        "search/?q=%ED%A0%80",
    ] {
        assert_eq!(page(address).failure, None, "{address}");
    }
    assert!(page("title/leap-2020/").html.is_empty());
}
