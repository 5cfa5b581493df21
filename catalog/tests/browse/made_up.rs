//! Catalogues to browse: the shipped one, and a large one that is made of it by chance.

use std::path::Path;
use std::sync::LazyLock;

use juku_catalog::browse::{Browser, Mine, Status};
use juku_catalog::index::{self, Index};
use juku_catalog::review::Rating;
use juku_catalog::{Catalogue, Kind, Length, Organisation, Slug, Title, folder};

/// A catalogue, its index, and a reader who keeps some of it.
pub struct World {
    pub catalogue: Catalogue,
    pub index: Index,
    pub browser: Browser,
    pub mine: Vec<Mine>,
    /// The sites, those with most titles first.
    pub sites: Vec<Slug>,
}

pub static SHIPPED: LazyLock<World> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    World::new(folder::read(&content).unwrap_or_else(|faults| panic!("{faults:?}")))
});

pub static LARGE: LazyLock<World> = LazyLock::new(|| World::new(many(10_000)));

impl World {
    fn new(catalogue: Catalogue) -> Self {
        let mut index = Index::default();
        for shard in index::shards(&catalogue) {
            index.add(&serde_json::to_string(&shard).unwrap()).unwrap();
        }
        let mut chance = Chance(7);
        let mine = (0..index.len()).map(|_| Mine {
            rating: Rating::new(chance.below(25) as u8),
            status: Status::ALL.get(chance.below(9)).copied(),
        });
        let mut sites = index.sites.slug.clone();
        let has = |title: &&Title, slug: &Slug| title.watch.iter().any(|site| site.slug == *slug);
        let count = |slug: &Slug| catalogue.titles().iter().filter(|title| has(title, slug)).count();
        sites.sort_by_key(|slug| (std::cmp::Reverse(count(slug)), slug.clone()));
        Self { mine: mine.collect(), browser: Browser::new(&index), index, sites, catalogue }
    }

    pub fn titles(&self) -> &[Title] {
        self.catalogue.titles()
    }
}

/// Numbers by chance, the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn some(&mut self, all: &[Organisation]) -> Vec<Organisation> {
        (0..self.below(4)).map(|_| all[self.below(all.len()).min(self.below(all.len()))].clone()).collect()
    }
}

/// Titles with the names and people of the shipped ones, and all else by chance. Some name a company twice.
fn many(count: usize) -> Catalogue {
    let shipped = SHIPPED.titles();
    let all = |of: fn(&Title) -> &Vec<Organisation>| -> Vec<Organisation> {
        shipped.iter().flat_map(of).cloned().collect()
    };
    let (companies, sites) = (all(|title| &title.companies), all(|title| &title.watch));
    let mut chance = Chance(1);
    let mut title = |number: usize| {
        let mut title = shipped[number % shipped.len()].clone();
        let year = 1950 + chance.below(75);
        let date = [format!("{year}"), format!("{year}-0{}", 1 + chance.below(9))];
        title.released = date[chance.below(2)].parse().unwrap();
        title.id = format!("again-{number}-{year}").parse().unwrap();
        title.names.en = match chance.below(60) {
            0 => "…!".to_owned(),
            1..10 => title.names.en,
            10..20 => format!("The {}", title.names.en),
            20..30 => format!("“{}”", title.names.en.to_uppercase()),
            30..40 => format!("{}é", title.names.en),
            _ => format!("{} {}", title.names.en, chance.below(120)),
        };
        title.kind = Kind::ALL[chance.below(5)];
        let known = |number: usize| (number > 5).then_some(number as u16);
        title.length = match chance.below(2) {
            0 => Length::Single(known(chance.below(180))),
            _ => Length::Episodes(known(chance.below(60)), known(chance.below(90))),
        };
        title.genres.extend(shipped[chance.below(shipped.len())].genres.first());
        title.companies = chance.some(&companies);
        title.watch = chance.some(&sites);
        title
    };
    Catalogue::new(SHIPPED.catalogue.site().clone(), (0..count).map(&mut title).collect())
}
