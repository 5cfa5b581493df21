//! Lists and people of the shipped content.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use juku_catalog::page::{ListPage, PersonPage};
use juku_catalog::people::Job;
use juku_catalog::{Catalogue, Genre, Kind, ListKey, Prepared, Title, folder};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    folder::read(&folder).unwrap_or_else(|faults| panic!("{faults:#?}"))
});
static PREPARED: LazyLock<Prepared<'static>> = LazyLock::new(|| Prepared::new(&CATALOGUE));

fn list(key: &ListKey) -> Vec<ListPage> {
    (1..).map_while(|page| ListPage::new(&PREPARED, key, page)).collect()
}

/// The lists that a title must stand in.
fn lists_of(title: &Title) -> Vec<ListKey> {
    let mut lists = vec![ListKey::Year(title.year()), ListKey::Kind(title.kind)];
    lists.extend(title.genres.iter().map(|genre| ListKey::Genre(*genre)));
    lists.extend(title.companies.iter().map(|company| ListKey::Company(company.slug.clone())));
    lists.extend(title.watch.iter().map(|site| ListKey::Watch(site.slug.clone())));
    lists
}

#[test]
fn every_title_stands_once_in_each_of_its_lists_and_in_no_other() {
    let mut places = HashSet::new();
    for (key, pages) in PREPARED.lists.pages() {
        let list = list(key);
        assert_eq!(list.len(), pages, "{key:?}");
        for page in &list {
            assert!(page.cards.len() <= 60 && page.pages == pages, "{key:?}");
            assert!(page.cards.windows(2).all(|pair| pair[0].year >= pair[1].year), "{key:?}");
            for card in &page.cards {
                assert!(places.insert((key.clone(), card.id.clone())), "{key:?}: {} stands twice", card.id);
            }
        }
    }
    let wanted = CATALOGUE
        .titles()
        .iter()
        .flat_map(|title| lists_of(title).into_iter().map(|key| (key, title.id.clone())));
    assert_eq!(places, wanted.collect::<HashSet<_>>());
}

#[test]
fn a_long_list_goes_on_with_page_two_and_ends() {
    let key = ListKey::Genre(Genre::Romance);
    let pages = list(&key);
    assert!(pages.len() > 1);
    assert!(pages[..pages.len() - 1].iter().all(|page| page.cards.len() == 60));
    assert_eq!(pages.iter().map(|page| page.cards.len()).sum::<usize>(), pages[0].count);
    assert_eq!(pages.iter().map(|page| page.page).collect::<Vec<_>>(), (1..=pages.len()).collect::<Vec<_>>());
    assert!(ListPage::new(&PREPARED, &key, 0).is_none());
}

#[test]
fn only_years_have_neighbours() {
    let year = &list(&ListKey::Year(2023))[0];
    assert_eq!((year.earlier, year.later), (Some(2022), Some(2024)));
    let years = CATALOGUE.years();
    let (first, last) = (*years.keys().next().unwrap(), *years.keys().next_back().unwrap());
    assert_eq!(list(&ListKey::Year(first))[0].earlier, None);
    assert_eq!(list(&ListKey::Year(last))[0].later, None);
    assert!(list(&ListKey::Year(1900)).is_empty());
    let films = &list(&ListKey::Kind(Kind::Film))[0];
    assert_eq!((films.earlier, films.later), (None, None));
}

#[test]
fn a_list_of_a_company_or_a_site_knows_its_name() {
    let company = &list(&ListKey::Company("j-q-pictures".parse().unwrap()))[0];
    assert_eq!(company.name, "J.Q. Pictures");
    assert!(company.cards.iter().any(|card| card.id.as_str() == "leap-2020"));
    assert_eq!(list(&ListKey::Watch("hi-yah".parse().unwrap()))[0].name, "Hi-YAH!");
}

#[test]
fn every_credit_stands_on_the_page_of_its_person() {
    let mut credits = 0;
    for works in PREPARED.people.all() {
        let page = PersonPage::new(&PREPARED, &works.person.slug).unwrap();
        assert_eq!(page.person, *works.person);
        let mut jobs = HashSet::new();
        for (job, works) in page.jobs() {
            assert!(jobs.insert(job as u8), "{}: {job:?} comes twice", page.person.slug);
            assert!(works.windows(2).all(|pair| pair[0].card.year >= pair[1].card.year));
            let titles: HashSet<_> = works.iter().map(|work| &work.card.id).collect();
            assert_eq!(titles.len(), works.len(), "{}: {job:?}", page.person.slug);
            for work in works {
                let title = CATALOGUE.title(&work.card.id).unwrap();
                let crew = match job {
                    Job::Director => &title.directors,
                    Job::Writer => &title.writers,
                    Job::Producer => &title.producers,
                    Job::Actor => &title.cast.iter().map(|member| member.person.clone()).collect(),
                };
                assert!(crew.contains(&page.person), "{}: {}", page.person.slug, title.id);
            }
            credits += works.len();
        }
    }
    let wanted: usize = CATALOGUE
        .titles()
        .iter()
        .map(|title| {
            let cast: HashSet<_> = title.cast.iter().map(|member| &member.person.slug).collect();
            title.directors.len() + title.writers.len() + title.producers.len() + cast.len()
        })
        .sum();
    assert_eq!(credits, wanted);
}

#[test]
fn a_person_shows_the_main_job_first_with_roles_and_colleagues() {
    let page = |slug: &str| PersonPage::new(&PREPARED, &slug.parse().unwrap()).unwrap();
    let gong_li = page("gong-li");
    assert_eq!(gong_li.person.zh.as_deref(), Some("巩俐"));
    let leap = gong_li.works.iter().find(|work| work.card.id.as_str() == "leap-2020").unwrap();
    assert_eq!((leap.job, leap.role.as_deref()), (Job::Actor, Some("Lang Ping")));
    let with = &gong_li.colleagues[0];
    assert_eq!(with.person.slug.as_str(), "zhang-yimou");
    let common = CATALOGUE.titles().iter().filter(|title| {
        title.cast.iter().any(|member| member.person.slug.as_str() == "gong-li")
            && (title.directors.iter().chain(&title.writers).chain(&title.producers))
                .chain(title.cast.iter().map(|member| &member.person))
                .any(|person| person.slug.as_str() == "zhang-yimou")
    });
    assert_eq!(with.count, common.count());
    let zhang_yimou = page("zhang-yimou");
    assert_eq!(zhang_yimou.jobs().next().unwrap().0, Job::Director);
    for works in PREPARED.people.all() {
        let page = page(works.person.slug.as_str());
        assert!(page.colleagues.len() <= 8);
        assert!(page.colleagues.iter().all(|other| other.count > 1 && other.person != page.person));
        assert!(page.colleagues.is_sorted_by(|one, next| one.count >= next.count));
    }
    assert!(PersonPage::new(&PREPARED, &"nobody".parse().unwrap()).is_none());
}

#[test]
fn people_of_the_same_english_name_have_pages_of_their_own() {
    let mut names: Vec<_> = PREPARED.people.all().map(|works| works.person.en.as_str()).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert!(names.len() < all, "the shipped content has no namesakes any more");
}
