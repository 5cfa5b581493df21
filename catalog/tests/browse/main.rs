//! Browsing: what passes, in which order, and what one more choice would leave.
#![allow(clippy::unwrap_used, reason = "what fails here fails a test")]

mod made_up;
mod naive;
mod replies;

use juku_catalog::browse::{COMPANIES, EPISODES, Filters, Found, LENGTHS, Sort, Span, Status, span};
use juku_catalog::review::Rating;
use juku_catalog::{Genre, Kind, Slug};
use proptest::prelude::*;

use made_up::{LARGE, SHIPPED, World};
use naive::{count, key, passes, with, with_genre, with_kind, with_rating, with_status};

fn seldom<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    prop_oneof![3 => Just(Vec::new()), 2 => proptest::collection::vec(proptest::sample::select(all), 1..4)]
}

fn spans(range: std::ops::Range<u16>) -> impl Strategy<Value = Span> {
    let bound = || proptest::option::of(range.clone());
    prop_oneof![3 => Just(Span::default()), 2 => (bound(), bound()).prop_map(|(from, to)| Span::new(from, to))]
}

/// The slugs of companies or sites, and one that no title has.
fn slugs(slugs: &[Slug]) -> Vec<Slug> {
    slugs.iter().cloned().chain(["nowhere".parse().unwrap()]).collect()
}

fn filters(world: &World) -> impl Strategy<Value = Filters> + use<> {
    (
        seldom(Kind::ALL.to_vec()),
        (seldom(Genre::ALL.to_vec()), any::<bool>()),
        (spans(1945..2030), spans(1..190), spans(1..70)),
        (seldom(slugs(&world.index.sites.slug)), seldom(slugs(&world.index.companies.slug))),
        proptest::option::weighted(0.2, (1_u8..=10).prop_map(|half_stars| Rating::new(half_stars).unwrap())),
        seldom(Status::CHOICES.to_vec()),
        proptest::sample::select(Sort::ALL.to_vec()),
    )
        .prop_map(
            |(kinds, (genres, every_genre), (years, minutes, episodes), chosen, rated, statuses, sort)| {
                let (sites, companies) = chosen;
                Filters {
                    kinds,
                    genres,
                    every_genre,
                    years,
                    minutes,
                    episodes,
                    sites,
                    companies,
                    rated,
                    statuses,
                    sort,
                }
            },
        )
}

/// Checks that the titles are those that pass, in their order.
fn check_titles(world: &World, filters: &Filters, found: &Found) {
    let mut titles: Vec<usize> = found.titles.iter().map(|at| *at as usize).collect();
    for pair in titles.windows(2) {
        let [one, next] = [pair[0], pair[1]].map(|at| (key(world, filters.sort, at), at));
        assert!(one < next, "{:?}: {one:?}, {next:?}", filters.sort);
    }
    titles.sort_unstable();
    let all = world.titles().iter().zip(&world.mine).enumerate();
    let passing = all.filter(|(_, (title, mine))| passes(title, **mine, filters)).map(|(at, _)| at);
    assert_eq!(titles, passing.collect::<Vec<_>>());
    assert_eq!(found.count(), titles.len());
}

/// Checks every `step`th choice of each facet.
fn check_facets(world: &World, filters: &Filters, found: &Found, step: usize) {
    let count = |filters| count(world, &filters);
    for (kind, left) in Kind::ALL.into_iter().zip(found.kinds).step_by(step) {
        assert_eq!(left, count(with_kind(filters, kind)), "{kind:?}");
    }
    for (genre, left) in Genre::ALL.iter().zip(found.genres.0).step_by(step) {
        assert_eq!(left, count(with_genre(filters, *genre)), "{genre:?}");
    }
    let mut years: Vec<u16> = world.titles().iter().map(|title| title.year() as u16).rev().collect();
    years.dedup();
    assert!(found.years.iter().map(|(year, _)| year).eq(&years));
    for (year, left) in found.years.iter().step_by(step) {
        let of_year = with(filters, |filters| filters.years = Span::new(Some(*year), Some(*year)));
        assert_eq!(*left, count(of_year), "{year}");
    }
    for (choice, left) in LENGTHS.into_iter().zip(found.lengths).step_by(step) {
        assert_eq!(left, count(with(filters, |filters| filters.minutes = span(choice))), "{choice:?}");
    }
    for (choice, left) in EPISODES.into_iter().zip(found.episodes).step_by(step) {
        assert_eq!(left, count(with(filters, |filters| filters.episodes = span(choice))), "{choice:?}");
    }
    for (rating, left) in Rating::all().zip(found.ratings).step_by(step) {
        assert_eq!(left, count(with_rating(filters, rating)), "{rating:?}");
    }
    for (status, left) in Status::CHOICES.into_iter().zip(found.statuses).step_by(step) {
        assert_eq!(left, count(with_status(filters, status)), "{status:?}");
    }
    let sites = &world.index.sites.slug;
    assert!(found.sites.iter().map(|(site, _)| &sites[*site as usize]).eq(&world.sites));
    for (site, left) in found.sites.iter().step_by(step) {
        let slug = &sites[*site as usize];
        assert_eq!(*left, count(with(filters, |filters| filters.sites = vec![slug.clone()])), "{slug}");
    }
    let slug = |place: u32| &world.index.companies.slug[place as usize];
    let of_company = |slug: &Slug| count(with(filters, |filters| filters.companies = vec![slug.clone()]));
    for (company, left) in found.companies.iter().step_by(step) {
        assert_eq!(*left, of_company(slug(*company)), "{}", slug(*company));
    }
}

/// Checks that the companies are those with most of what is left, and those that are chosen.
fn check_companies(world: &World, filters: &Filters, found: &Found) {
    let mut all: Vec<(u32, &Slug)> = world
        .index
        .companies
        .slug
        .iter()
        .map(|slug| {
            let left = count(world, &with(filters, |filters| filters.companies = vec![slug.clone()]));
            (left, slug)
        })
        .collect();
    all.sort_by_key(|(left, slug)| (std::cmp::Reverse(*left), *slug));
    let top = all.iter().filter(|(left, _)| *left > 0).take(COMPANIES);
    let mut wanted: Vec<&Slug> = top.map(|(_, slug)| *slug).collect();
    let mut chosen: Vec<&Slug> = filters.companies.iter().filter(|slug| slug.as_str() != "nowhere").collect();
    chosen.sort_unstable();
    chosen.dedup();
    chosen.retain(|slug| !wanted.contains(slug));
    wanted.extend(chosen);
    assert!(found.companies.iter().map(|(at, _)| &world.index.companies.slug[*at as usize]).eq(wanted));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn ten_thousand_titles_are_filtered_sorted_and_counted(filters in filters(&LARGE), step in 5_usize..12) {
        let found = LARGE.browser.browse(&filters, &LARGE.mine);
        check_titles(&LARGE, &filters, &found);
        check_facets(&LARGE, &filters, &found, step);
    }

    #[test]
    fn every_choice_among_the_shipped_titles_is_counted(filters in filters(&SHIPPED)) {
        let found = SHIPPED.browser.browse(&filters, &SHIPPED.mine);
        check_titles(&SHIPPED, &filters, &found);
        check_facets(&SHIPPED, &filters, &found, 1);
        check_companies(&SHIPPED, &filters, &found);
    }

    #[test]
    fn filters_are_read_as_they_were_written(filters in filters(&SHIPPED)) {
        let query = filters.to_query();
        let read = Filters::parse(&query);
        prop_assert_eq!(&read.to_query(), &query);
        let found = |filters| SHIPPED.browser.browse(filters, &SHIPPED.mine);
        prop_assert_eq!(found(&read), found(&filters));
    }

    #[test]
    fn any_text_is_a_query_and_what_is_written_of_it_stays(query in nearly_a_query()) {
        let once = Filters::parse(&query);
        let written = once.to_query();
        prop_assert_eq!(&Filters::parse(&written), &once);
        prop_assert_eq!(Filters::parse(&written).to_query(), written.clone());
        prop_assert!(written.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-=&".contains(&byte)));
    }
}

/// Texts that are near to a query: its pieces in any order, and anything between.
fn nearly_a_query() -> impl Strategy<Value = String> {
    let names =
        "kind|genre|genres|from|to|min|max|episodes-from|episodes-to|watch|company|rated|status|sort|%6bind";
    let values =
        "film|series|war|sci-fi|all|any|viki|none|want|seen|length|title|[0-9]{1,6}|%3[0-9]|[a-z%+-]{0,6}";
    let field = proptest::string::string_regex(&format!("({names})=({values})&")).unwrap();
    let piece = prop_oneof![
        3 => field,
        3 => "(kind=(film|series|variety)|genre=(war|action|sci-fi)|watch=[ab]|company=[ab]|status=(none|want|seen))&",
        1 => ".{0,12}",
        1 => "[?&=%+#;0-9a-f]{0,6}",
    ];
    proptest::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

#[test]
fn without_filters_everything_passes_newest_first() {
    let found = SHIPPED.browser.browse(&Filters::default(), &[]);
    assert!(found.titles.iter().copied().eq(0..SHIPPED.titles().len() as u32));
    assert_eq!(found.kinds.iter().sum::<u32>() as usize, found.count());
    assert_eq!(found.statuses, [0, 0, 0, 0, found.count() as u32]);
}

#[test]
fn shipped_titles_stand_where_one_looks_for_them() {
    let ids = |sort| -> Vec<&str> {
        let found = SHIPPED.browser.browse(&Filters { sort, ..Filters::default() }, &[]);
        found.titles.iter().map(|at| SHIPPED.titles()[*at as usize].id.as_str()).collect()
    };
    let assert_before = |ids: &[&str], one: &str, other: &str| {
        let place = |id| ids.iter().position(|other| *other == id).unwrap();
        assert!(place(one) < place(other), "{one} before {other}");
    };
    let by_name = ids(Sort::Title);
    for (one, other) in [
        ("the-wandering-earth-2019", "the-wandering-earth-ii-2023"),
        ("leap-2020", "the-wandering-earth-2019"),
        ("meteor-garden-2018", "meteor-garden-2001"),
    ] {
        assert_before(&by_name, one, other);
    }
    assert_before(&ids(Sort::Pinyin), "leap-2020", "the-wandering-earth-2019");
    assert_before(&ids(Sort::Oldest), "meteor-garden-2001", "meteor-garden-2018");
}
