//! Of the view of titles.

use std::time::Instant;

use super::*;

fn reader() -> Reader {
    Reader::new([
        rated("leap-2020", 3, 6),
        mark("the-long-season-2023", 1, |mark| {
            mark.rating = Rating::new(10);
            mark.episodes = 5;
            mark.status = Some(Status::Watching);
            mark.tags = vec!["国庆".to_owned(), "With Mum".to_owned()];
        }),
        mark("farewell-my-concubine-1993", 2, |mark| {
            mark.status = Some(Status::Seen);
            mark.viewings = vec!["2025-03-01".parse().unwrap()];
            mark.tags = vec!["with mum".to_owned()];
        }),
        review("leap-2020", 4, "排球打得好. <b>Bold</b> play."),
        status("gone-1999", 9, Status::Dropped),
    ])
}

fn names(query: &str) -> Vec<String> {
    texts(&reader().html(query), ".entry .card__name")
}

#[test]
fn an_empty_shelf_says_what_will_stand_there() {
    let shown = Reader::new([]).show("");
    assert_eq!((shown.said.as_str(), shown.count), ("0 titles on your shelf", 0));
    assert!(shown.html.contains("Nothing is here yet.") && shown.html.contains("/drama/browse/"));
    let controls = Html::parse_fragment(&shown.controls);
    assert_eq!(
        texts(&controls, ".ways a"),
        ["Titles", "Lists", "Diary", "Drafts", "In pictures", "Export and import"]
    );
    assert!(all(&controls, ".orders, [type=search]").is_empty());
}

#[test]
fn each_title_says_how_the_reader_stands_to_it() {
    let html = reader().html("");
    assert_eq!(
        texts(&html, ".entry .card__meta"),
        ["Reviewed", "Seen", "Watching · 5 of 12 episodes"],
        "the one changed last is first"
    );
    let stars = all(&html, ".card__meta [role=img]")[0].value().attr("aria-label");
    assert_eq!(stars, Some("4½ of 5 stars"), "the rating of the review was given last");
    assert_eq!(
        texts(&html, ".entry__own p"),
        ["Worth the wait", "Watched on 1 March 2025", "#with mum", "#国庆 #With Mum"]
    );
    assert_eq!(texts(&html, ".entry__tags [lang=zh-Hans]"), ["国庆"]);
    assert_eq!(texts(&html, ".shelf__unknown li"), ["Pick gone-1999gone-1999Dropped"]);
    assert_eq!(
        texts(&html, ".entry__acts > button:not([name=row])"),
        ["+1 episode"],
        "only what is being watched has it at hand"
    );
}

#[test]
fn orders_go_both_ways_and_what_has_no_rating_stays_last() {
    for (query, expected) in [
        ("", ["Leap", "Farewell My Concubine", "The Long Season"]),
        ("reverse=yes", ["The Long Season", "Farewell My Concubine", "Leap"]),
        ("by=rating", ["The Long Season", "Leap", "Farewell My Concubine"]),
        ("by=rating&reverse=yes", ["Leap", "The Long Season", "Farewell My Concubine"]),
        ("by=title", ["Farewell My Concubine", "Leap", "The Long Season"]),
        ("by=released", ["The Long Season", "Leap", "Farewell My Concubine"]),
    ] {
        assert_eq!(names(query), expected, "{query}");
    }
}

#[test]
fn words_are_found_in_names_and_in_what_the_reader_wrote() {
    for (query, expected) in [
        ("q=LEAP", vec!["Leap"]),
        ("q=%E5%A4%BA%E5%86%A0", vec!["Leap"]),
        ("q=%E5%A5%AA%E5%86%A0", vec!["Leap"]),
        ("q=duoguan", vec!["Leap"]),
        ("q=mcdjj", vec!["The Long Season"]),
        ("q=1993", vec!["Farewell My Concubine"]),
        ("q=%E6%8E%92%E7%90%83+play", vec!["Leap"]),
        ("q=worth", vec!["Leap"]),
        ("q=%E5%9C%8B%E6%85%B6", vec!["The Long Season"]),
        ("q=leap+season", vec![]),
    ] {
        assert_eq!(names(query), expected, "{query}");
    }
}

#[test]
fn filters_go_together_and_each_count_is_what_its_choice_leaves() {
    let reader = reader();
    let count = |query: &str| reader.show(query).count;
    assert_eq!(names("tag=WITH+MUM&rating=9-10"), ["The Long Season"]);
    assert_eq!((count("review=yes"), count("review=no"), count("rating=9")), (1, 3, 1));
    for query in ["", "tag=with+mum", "rating=9-10&show=watching", "q=mum&review=no"] {
        let controls = reader.controls(query);
        for choice in all(&controls, ".parts a") {
            let said: usize = text(choice).rsplit(' ').next().unwrap().parse().unwrap();
            assert_eq!(count(&query_of(choice)), said, "{query} {}", text(choice));
        }
        for choice in all(&controls, "[name=review]") {
            let label = ElementRef::wrap(choice.parent().unwrap()).unwrap();
            let said: usize = text(label).rsplit(' ').next().unwrap().parse().unwrap();
            let value = choice.value().attr("value").unwrap();
            let rest = query.replace("review=no", "");
            assert_eq!(count(&format!("{rest}&review={value}")), said, "{query} {value}");
        }
    }
    assert_eq!(
        texts(&reader.controls(""), ".parts a"),
        ["Everything 4", "Watching 1", "Seen 1", "Dropped 1", "Rated 2", "Reviewed 1"]
    );
}

#[test]
fn what_is_chosen_is_taken_back_one_by_one_or_at_once() {
    let reader = reader();
    let query = "show=watching&q=mum&rating=9-10&tag=with+mum&review=no&page=3";
    let controls = reader.controls(query);
    let chips = all(&controls, ".browse__chosen .chip");
    assert_eq!(
        chips.iter().map(|chip| text(*chip)).collect::<Vec<_>>(),
        ["“mum”×", "4½ – 5 stars×", "#with mum×", "without one×", "Clear all"]
    );
    assert_eq!(query_of(chips[0]), "show=watching&rating=9-10&tag=with+mum&review=no");
    assert_eq!(query_of(chips[4]), "show=watching");
    let nothing = reader.html("q=zzz&show=seen");
    assert_eq!(texts(&nothing, "h2"), ["Nothing on your shelf passes all of these."]);
    assert_eq!(
        texts(&nothing, ".message__ways a"),
        ["Clear all", "Show everything", "Look for “zzz” in the catalogue"]
    );
}

/// What a browser would send of the form.
#[test]
fn the_form_sends_the_view_that_it_shows() {
    for query in [
        "",
        "show=seen&by=title&reverse=yes&q=a+b&rating=3-9&tag=x%26y&tag=with+mum&review=yes",
        "show=diary&year=2025&q=x&tag=a",
    ] {
        let controls = reader().controls(query);
        let fields = all(&controls, "input[name]").into_iter().filter_map(|field| {
            let attribute = |name| field.value().attr(name);
            let is_chosen =
                attribute("checked").is_some() || !matches!(attribute("type"), Some("checkbox" | "radio"));
            let value = attribute("value").unwrap();
            let is_asked = is_chosen && !value.is_empty() && attribute("data-open") != Some(value);
            is_asked.then(|| (attribute("name").unwrap(), value))
        });
        let sent = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        assert_eq!(View::parse(&sent), View::parse(query), "{sent}");
    }
}

#[test]
fn what_a_reader_typed_stays_text() {
    let tag = "<img src=x>\"'";
    let mut reader = Reader::new([mark("leap-2020", 1, |mark| mark.tags = vec![tag.to_owned()])]);
    reader.keep([list("<i>", "<script>", &["leap-2020"])]);
    for query in
        ["", "tag=%3Cimg%20src%3Dx%3E", "q=%3Cb%3E", "show=lists", "show=list&id=%3Ci%3E&add=%3Cb%3E"]
    {
        let shown = reader.show(query);
        let both = Html::parse_fragment(&(shown.html + &shown.controls));
        assert!(all(&both, "img, script, b, i").is_empty(), "{query}");
    }
    assert_eq!(texts(&reader.html(""), ".entry__tags"), [format!("#{tag}")]);
}

#[test]
fn what_cannot_be_read_is_shown_with_why_and_can_be_saved() {
    let mut reader = reader();
    let newer = "{\"v\":99}";
    for (key, text) in [("juku:/drama/:review:leap-2020:x", "garbage"), ("juku:/drama/:list:y", newer)] {
        reader.shelf.apply(&reader.keys, key, Some(text));
    }
    let html = reader.html("");
    assert_eq!(texts(&html, "#attention summary"), ["Needs your attention: 2 texts cannot be read"]);
    assert_eq!(texts(&html, "#attention strong"), ["List", "Review: Leap"]);
    let saves = all(&html, "[name=save-unreadable]");
    let saves: Vec<_> = saves.iter().map(|save| save.value().attr("value").unwrap()).collect();
    assert_eq!(saves, ["list:y", "review:leap-2020:x"]);
    assert!(texts(&html, "#attention li")[0].contains("A newer version of this site wrote it."));
}

#[test]
fn ids_stand_once() {
    let html = reader().html("pick=all");
    let mut ids: Vec<_> =
        all(&html, "[id]").iter().map(|one| one.value().attr("id").unwrap().to_owned()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    let unnamed = all(&html, "button:not([type=button]), button:not([name]), [style]");
    assert!(unnamed.is_empty());
}

#[test]
fn five_thousand_records_are_shown_sixty_by_sixty_and_at_once() {
    let known = INDEX.0.titles.id.iter().map(Slug::to_string);
    let unknown = (0..5000).map(|at| format!("gone-{at}"));
    let titles: Vec<String> = known.chain(unknown).take(5000).collect();
    let marks = titles.iter().zip(1..).map(|(title, at)| {
        mark(title, at, |mark| {
            mark.rating = Rating::new(1 + (at % 10) as u8);
            mark.tags = vec![format!("tag {}", at % 7)];
            mark.viewings = vec!["2026-03-01".parse().unwrap()];
        })
    });
    let reader = Reader::new(marks);
    for query in ["", "by=title&page=2", "q=chang", "tag=tag+3&rating=2-8", "show=diary"] {
        let start = Instant::now();
        let shown = reader.show(query);
        let took = start.elapsed();
        // A wide margin for slow machines and builds without optimisation.
        assert!(took.as_millis() < 1000, "{query}: {took:?}");
        // The page takes it over text by text.
        assert!(shown.html.len() < 150_000, "{query}: {} bytes", shown.html.len());
        let html = Html::parse_fragment(&shown.html);
        assert!(all(&html, ".entry, .day").len() <= 60);
    }
    assert_eq!(reader.show("").count, 5000);
    assert!(texts(&reader.html(""), ".shelf__unknown > p").last().unwrap().starts_with("and "));
}
