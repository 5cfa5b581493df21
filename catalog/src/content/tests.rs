use super::*;
use crate::Slug;

const SITE: &str = r#"
name = "Juku"
description = "Films and series."
description_zh = "电影和剧集。"
address = "https://juku.example/"
language = "en"
"#;

const LEAP: &str = include_str!("../../../content/titles/leap-2020.json");

fn site() -> Source {
    Source { path: "content/site.toml".to_owned(), text: SITE.to_owned() }
}

fn source(id: &str, text: impl Into<String>) -> Source {
    Source { path: format!("content/titles/{id}.json"), text: text.into() }
}

/// Leap with another id and name, and one place changed.
fn leap(id: &str, from: &str, to: &str) -> Source {
    let year = id.rsplit('-').next().unwrap();
    let text = LEAP.replace("leap-2020", id).replace("\"2020-09-25\"", &format!("\"{year}-09-25\""));
    assert!(from.is_empty() || text.contains(from), "the fixture has no {from}");
    source(id, if from.is_empty() { text } else { text.replacen(from, to, 1) })
}

fn faults(sources: &[Source]) -> Vec<String> {
    read(Some(&site()), sources)
        .map(|_| Vec::new())
        .unwrap_or_else(|faults| faults.iter().map(Fault::to_string).collect())
}

fn fault_of(from: &str, to: &str) -> String {
    let found = faults(&[leap("leap-2020", from, to)]);
    assert_eq!(found.len(), 1, "{from} → {to}: {found:#?}");
    found.into_iter().next().unwrap().replace("content/titles/leap-2020.json: ", "")
}

#[test]
fn a_good_title_is_read() {
    let catalogue = read(Some(&site()), &[leap("leap-2020", "", "")]).unwrap();
    let title = &catalogue.titles()[0];
    assert_eq!((title.names.zh.as_str(), title.year()), ("夺冠", 2020));
    assert_eq!(
        title.leads().map(|person| person.en.as_str()).collect::<Vec<_>>(),
        ["Gong Li", "Huang Bo", "Wu Gang"]
    );
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert_eq!(faults(&[source("leap-2020", format!("\u{feff}{LEAP}"))]), [""; 0]);
}

#[test]
fn each_fault_names_its_field_what_is_there_and_what_is_wanted() {
    for (from, to, fault) in [
        (
            "\"2020-09-25\"",
            "\"2020-13-01\"",
            "released: \"2020-13-01\" is no date (YYYY, YYYY-MM or YYYY-MM-DD)",
        ),
        ("\"2020-09-25\"", "20200925", "released: 20200925 is no text"),
        (
            "\"2020-09-25\"",
            "\"2019-09-25\"",
            "id: \"leap-2020\" does not end in the year of \"released\" (-2019)",
        ),
        ("\"sport\", \"drama\"", "\"sprot\"", "genres[0]: \"sprot\" is no genre; did you mean \"sport\"?"),
        ("\"sport\", \"drama\"", "", "genres: has no genre; wanted is at least one"),
        ("\"sport\", \"drama\"", "\"sport\", \"sport\"", "genres[1]: \"sport\" stands twice"),
        (
            "\"film\"",
            "\"movie\"",
            "kind: \"movie\" is no kind (known: film, series, animation, documentary, variety)",
        ),
        ("\"film\"", "\"flim\"", "kind: \"flim\" is no kind; did you mean \"film\"?"),
        ("\"film\"", "\"series\"", "episodes: is missing in a series; wanted is a number"),
        ("\"episodes\": null", "\"episodes\": 12", "episodes: 12 stands in a film; wanted is null"),
        ("135", "-135", "runtime_min: -135 is no whole number from 1 to 65535 (or null)"),
        ("135", "\"135\"", "runtime_min: \"135\" is no whole number from 1 to 65535 (or null)"),
        ("\"Leap\"", "\"\"", "title.en: \"\" is empty; wanted is a text"),
        ("\"Leap\"", "\" Leap\"", "title.en: \" Leap\" begins or ends with a space"),
        ("\"夺冠\"", "\"Duoguan\"", "title.zh: \"Duoguan\" has no Chinese character"),
        ("\"pinyin\"", "\"piniyn\"", "title.piniyn: there is no such field; did you mean \"pinyin\"?"),
        ("\"巩俐\"", "\"Gong\"", "cast[0].zh: \"Gong\" has no Chinese character"),
        (
            "\"en\": \"Gong Li\"",
            "\"en\": \"巩俐\"",
            "cast[0]: \"巩俐\" has no Latin letter for an address; add an \"id\"",
        ),
        (
            "\"Lang Ping\" },",
            "\"Lang Ping\", \"id\": \"Gong_Li\" },",
            "cast[0].id: \"Gong_Li\" is no slug (lower-case letters a to z, digits and single hyphens)",
        ),
        (
            "\"zh\": \"陈可辛\"",
            "\"zh\": \"陈可辛\", \"role\": \"Himself\"",
            "directors[0].role: stands outside the cast; only the cast has roles",
        ),
        (
            "\"ended\": null",
            "\"ended\": \"2020-09-24\"",
            "ended: \"2020-09-24\" is before \"released\" (2020-09-25)",
        ),
        (
            "\"related\": []",
            "\"related\": [\"leap-2021\"]",
            "related[0]: there is no title \"leap-2021\"; did you mean \"leap-2020\"?",
        ),
        ("\"related\": []", "\"related\": [\"leap-2020\"]", "related[0]: \"leap-2020\" is the title itself"),
        (
            "\"related\": []",
            "\"formerly\": [\"Leap_2019\"]",
            "formerly[0]: \"Leap_2019\" is no slug (lower-case letters a to z, digits and single hyphens)",
        ),
        (
            "\"related\": []",
            "\"formerly\": [\"leap-2019\", \"leap-2020\"]",
            "formerly[1]: \"leap-2020\" is the title's id; wanted are ids that it had before",
        ),
        (
            "\"related\": []",
            "\"formerly\": \"leap-2019\"",
            "formerly: \"leap-2019\" is no list; wanted is [ … ]",
        ),
        ("\"related\"", "\"formely\"", "formely: there is no such field; did you mean \"formerly\"?"),
        ("\"summary\":", "\"sumary\":", "summary: is missing; wanted is a text"),
        (
            "\"related\": []",
            "\"synopsis_zh\": [\"1980年，\", \"In 1980\"]",
            "synopsis_zh[1]: \"In 1980\" has no Chinese character",
        ),
        (
            "\"id\": \"leap-2020\"",
            "\"id\": \"leap-2\"",
            "id: \"leap-2\" is not the file's name; wanted is \"leap-2020\"",
        ),
    ] {
        let found = faults(&[leap("leap-2020", from, to)]);
        let wanted = format!("content/titles/leap-2020.json: {fault}");
        assert!(found.contains(&wanted), "wanted {wanted}\nfound {found:#?}");
    }
}

#[test]
fn one_mistake_makes_one_fault() {
    for (from, to) in
        [("\"2020-09-25\"", "\"2020-13-01\""), ("135", "0"), ("\"sport\"", "\"x\""), ("\"巩俐\"", "\"Gong\"")]
    {
        fault_of(from, to);
    }
}

#[test]
fn bad_json_is_reported_with_line_and_column() {
    assert_eq!(
        faults(&[leap("leap-2020", "\"kind\": \"film\",", "\"kind\": \"film\"")]),
        ["content/titles/leap-2020.json: line 4, column 3: no JSON: expected `,` or `}`"]
    );
    assert!(fault_of("\"kind\": \"film\",", "\"kind\": \"film\", \"kind\": \"film\",").contains("line 3"));
    assert!(faults(&[source("leap-2020", "")])[0].contains("line 1"));
    assert!(faults(&[source("leap-2020", "[]")])[0].contains("[] is no object"));
}

#[test]
fn every_fault_of_every_file_is_reported() {
    let broken = leap("leap-2020", "\"2020-09-25\"", "\"soon\"");
    let broken = Source { text: broken.text.replace("135", "0").replace("\"sport\"", "\"sprot\""), ..broken };
    let found = faults(&[
        broken,
        source("a-2020", "{"),
        leap("b-2021", "\"related\": []", "\"related\": [\"z-2000\"]"),
    ]);
    assert_eq!(found.len(), 5, "{found:#?}");
}

#[test]
fn two_people_who_share_an_address_are_named_with_both_files() {
    let other = leap("leap-2021", "\"Gong Li\", \"zh\": \"巩俐\"", "\"Gong Li\", \"zh\": \"龚丽\"");
    let found = faults(&[leap("leap-2020", "", ""), other]);
    assert_eq!(found.len(), 1, "{found:#?}");
    for part in
        ["\"Gong Li\" 巩俐", "\"Gong Li\" 龚丽", "leap-2020.json", "leap-2021.json", "/person/gong-li/"]
    {
        assert!(found[0].contains(part), "{} lacks {part}", found[0]);
    }
    let nameless = leap("leap-2021", "\"Gong Li\", \"zh\": \"巩俐\"", "\"Gong Li\", \"zh\": null");
    assert_eq!(faults(&[leap("leap-2020", "", ""), nameless]).len(), 1);
    let apart = leap(
        "leap-2021",
        "\"Gong Li\", \"zh\": \"巩俐\"",
        "\"Gong Li\", \"zh\": \"龚丽\", \"id\": \"gong-li-2\"",
    );
    assert_eq!(faults(&[leap("leap-2020", "", ""), apart]), [""; 0]);
}

#[test]
fn an_id_that_is_missing_once_is_asked_for_there() {
    let with = leap("leap-2020", "\"zh\": \"巩俐\"", "\"zh\": \"巩俐\", \"id\": \"gong-li-actor\"");
    let found = faults(&[with, leap("leap-2021", "", "")]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with("content/titles/leap-2021.json: cast[0]: \"Gong Li\" 巩俐 has no \"id\" here"),
        "{}",
        found[0]
    );
}

#[test]
fn the_site_is_checked_too() {
    for (from, to, part) in [
        ("\"Juku\"", "\" \"", "name: is empty"),
        ("\"电影和剧集。\"", "\"\"", "description_zh: is empty"),
        (
            "电影和剧集。",
            "Films and series.",
            "description_zh: \"Films and series.\" has no Chinese character",
        ),
        ("name =", "nmae =", "unknown field `nmae`"),
        ("https://juku.example/", "juku.example", "address: \"juku.example\" is no address"),
        ("https://juku.example/", "https://juku.example", "with a closing slash"),
        ("\"en\"", "\"English language\"", "is no language tag"),
        ("\"Juku\"", "Juku", "line 2, column 8"),
    ] {
        let site = Source { text: SITE.replace(from, to), ..site() };
        let found = read(Some(&site), &[leap("leap-2020", "", "")]).unwrap_err();
        assert!(found[0].to_string().contains(part), "{part}: {found:?}");
    }
    for (line, wanted) in [("description_zh = \"电影和剧集。\"\n", Some("电影和剧集。")), ("", None)]
    {
        let text = SITE.replace("description_zh = \"电影和剧集。\"\n", line);
        let catalogue = read(Some(&Source { text, ..site() }), &[leap("leap-2020", "", "")]).unwrap();
        assert_eq!(catalogue.site().description_zh.as_deref(), wanted);
    }
}

#[test]
fn a_file_whose_name_is_no_slug_is_to_be_renamed() {
    let found = faults(&[source("Leap-2020", LEAP)]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].ends_with("rename the file"), "{}", found[0]);
}

#[test]
fn former_ids_are_kept_with_the_id_of_today() {
    let renamed =
        leap("leap-2020", "\"related\": []", "\"formerly\": [\"volleyball-2019\", \"duoguan-2020\"]");
    let catalogue = read(Some(&site()), &[renamed]).unwrap();
    let pairs = catalogue.former_ids().iter().map(|(old, now)| (old.as_str(), now.as_str()));
    assert_eq!(pairs.collect::<Vec<_>>(), [("duoguan-2020", "leap-2020"), ("volleyball-2019", "leap-2020")]);
}

#[test]
fn an_old_address_leads_to_one_title_only() {
    let found = faults(&[
        leap("leap-2020", "\"related\": []", "\"formerly\": [\"leap-2021\", \"old-2020\"]"),
        leap("leap-2021", "\"related\": []", "\"formerly\": [\"old-2020\"]"),
    ]);
    assert_eq!(
        found,
        [
            "content/titles/leap-2020.json: formerly[0]: \"leap-2021\" is the id of another title, so its address cannot lead here",
            "content/titles/leap-2021.json: formerly[0]: \"old-2020\" is claimed by content/titles/leap-2020.json (formerly[1]), too; its address can lead to one title only",
        ]
    );
}

#[test]
fn two_names_of_a_company_or_a_site_do_not_share_an_address_in_silence() {
    for (field, word, own, other) in
        [("companies", "company", "J.Q. Pictures", "J Q Pictures"), ("watch", "watch", "Viki", "VIKI")]
    {
        let (own_text, other_text) = (format!("\"{own}\""), format!("\"{other}\""));
        let found = faults(&[leap("leap-2020", "", ""), leap("leap-2021", &own_text, &other_text)]);
        let slug = Slug::of_name(own).unwrap();
        assert_eq!(
            found,
            [format!(
                "content/titles/leap-2021.json: {field}[0]: \"{other}\" would share the address /{word}/{slug}/ with \"{own}\" in content/titles/leap-2020.json ({field}[0]); write the name the same everywhere, or with other letters if these are two"
            )]
        );
    }
    // A company may be called like a site.
    assert_eq!(faults(&[leap("leap-2020", "\"J.Q. Pictures\"", "\"VIKI\"")]), [""; 0]);
    assert_eq!(
        fault_of("\"J.Q. Pictures\"", "\"华谊兄弟\""),
        "companies[0]: \"华谊兄弟\" has no Latin letter for an address; write its English name"
    );
}
