//! Preview pictures, which chats and social sites show beside a link, and the site's icons.
//!
//! ```text
//! title ── poster ──> composition (SVG) ──> raster (PNG, 256 colours) ──> title/leap-2020/preview.png
//!                       ↑ fonts                ↕ cache
//! public/icon.svg ──────┴───────────────────> icons
//! ```
//!
//! A picture depends on its SVG text, the fonts and the icon, so that these are what the cache goes by.

mod cache;
mod composition;
mod face;
mod faces;
mod fonts;
mod progress;
mod raster;
mod text;

pub mod icons;

#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use juku::text as words;
use juku_catalog::catalogue::poster_facts;
use juku_catalog::poster::PosterFacts;
use juku_catalog::{Catalogue, Genre, Kind, Slug, Title};
use juku_view::route::Route;
use rayon::prelude::*;
use resvg::usvg::Tree;
pub use resvg::usvg::fontdb::Database;

pub use progress::Progress;

use crate::{File, Publication};
use cache::{Cache, Key};
use composition::Composition;
use fonts::Fonts;
use icons::Icon;
use raster::Renderer;

/// The width of every preview picture in pixels, for `og:image:width`.
pub const WIDTH: u32 = composition::WIDTH;
/// The height of every preview picture in pixels, for `og:image:height`.
pub const HEIGHT: u32 = composition::HEIGHT;

/// The picture of the site as a whole, for home and lists.
pub const SITE: &str = "preview.png";

/// Where a title's picture lies: `title/leap-2020/preview.png`.
pub fn path(id: &Slug) -> String {
    format!("title/{}/preview.png", id.as_str())
}

/// To be raised when pictures come out differently although their SVG is the same.
const VERSION: &str = "1";

/// What pictures are drawn from.
pub struct Drawing<'a> {
    /// The titles.
    pub publication: &'a Publication<'a>,
    /// The text of `public/icon.svg`.
    pub icon: &'a str,
    /// Where pictures are kept between builds: `target/juku-previews`.
    pub cache: &'a Path,
    /// The fonts to choose from; see [`system_fonts`].
    pub fonts: Database,
    /// Who is told how far it is.
    pub progress: Progress,
}

/// The pictures and icons of a site.
#[derive(Debug, Default)]
pub struct Pictures {
    /// All of them, and `icon.svg`.
    pub files: Vec<File>,
    /// What the publisher should know, in sentences: that a font is missing, or that the cache cannot be used.
    pub notes: Vec<String>,
    /// How many were drawn; the others were in the cache.
    pub drawn: usize,
    previews: HashSet<String>,
}

impl Pictures {
    /// The picture that a link to this page is shown with: the title's own, or the site's; nothing where there are no
    /// pictures.
    pub fn of(&self, route: &Route) -> Option<String> {
        let own = match route {
            Route::Title(id) => Some(path(id)),
            _ => None,
        };
        own.into_iter().chain([SITE.to_owned()]).find(|path| self.previews.contains(path))
    }
}

/// The fonts that are installed.
pub fn system_fonts() -> Database {
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    fonts
}

/// A picture that may have to be drawn.
struct Task<'a> {
    path: String,
    key: Key,
    work: Work<'a>,
}

enum Work<'a> {
    Preview(Composition),
    Icon(&'a Icon, &'a Tree),
}

impl Task<'_> {
    fn draw(&self, renderer: Option<&Renderer>) -> Option<Vec<u8>> {
        match &self.work {
            Work::Preview(composition) => renderer?.draw(composition),
            Work::Icon(icon, tree) => icon.draw(tree),
        }
    }
}

impl Drawing<'_> {
    /// The pictures of every title, of the site, and the icons. What cannot be drawn is left out, and noted.
    pub fn draw(self) -> Pictures {
        let mut pictures = Pictures::default();
        let icon = icons::parse(self.icon).map_err(|note| pictures.notes.push(note)).ok();
        let catalogue = self.publication.catalogue;
        let fonts = Fonts::choose(self.fonts, &characters(catalogue));
        if fonts.is_none() {
            pictures.notes.push(NO_CHINESE_FONT.to_owned());
        }

        let mut tasks = Vec::new();
        if let Some(tree) = &icon {
            pictures.files.push(File::new(icons::SVG, self.icon));
            tasks.extend(icons::ALL.iter().map(|icon| Task {
                path: icon.path.to_owned(),
                key: Key::of(&[VERSION, self.icon, &icon.recipe()]),
                work: Work::Icon(icon, tree),
            }));
        }
        if let Some(fonts) = &fonts {
            let previews = compositions(catalogue, fonts, &mut pictures.notes);
            tasks.extend(previews.into_iter().map(|(path, composition)| Task {
                path,
                key: Key::of(&[VERSION, self.icon, fonts.identity(), &composition.svg]),
                work: Work::Preview(composition),
            }));
        }
        let renderer = || fonts.as_ref().map(|fonts| Renderer::new(fonts, icon.clone()));
        carry_out(&tasks, self.cache, self.progress, renderer, &mut pictures);
        pictures
    }
}

/// Takes pictures from the cache and draws the others, on all cores.
fn carry_out(
    tasks: &[Task<'_>],
    cache: &Path,
    progress: Progress,
    renderer: impl FnOnce() -> Option<Renderer>,
    pictures: &mut Pictures,
) {
    let cache = Cache::open(cache);
    let kept: Vec<Option<Vec<u8>>> = tasks.par_iter().map(|task| cache.get(&task.key)).collect();
    let missing = kept.iter().filter(|bytes| bytes.is_none()).count();
    let renderer = if missing > 0 { renderer() } else { None };
    let progress = progress.begin(missing);
    let draw = |task: &Task<'_>| {
        let bytes = task.draw(renderer.as_ref());
        if let Some(bytes) = &bytes {
            cache.put(&task.key, bytes);
        }
        progress.step();
        bytes
    };
    let all: Vec<Option<Vec<u8>>> =
        tasks.par_iter().zip(kept).map(|(task, kept)| kept.or_else(|| draw(task))).collect();
    progress.end();
    pictures.drawn = missing;
    for (task, bytes) in tasks.iter().zip(all) {
        match bytes {
            Some(bytes) => {
                if matches!(task.work, Work::Preview(..)) {
                    pictures.previews.insert(task.path.clone());
                }
                pictures.files.push(File::new(task.path.clone(), bytes));
            }
            None => pictures.notes.push(format!("{}: could not be drawn.", task.path)),
        }
    }
    pictures.notes.extend(cache.tidy(&tasks.iter().map(|task| task.key.clone()).collect()));
}

const NO_CHINESE_FONT: &str = "No font with Chinese characters is installed, so links to this site are shown without \
    preview pictures. Install one and build again: `fonts-noto-cjk` on Debian and Ubuntu, `noto-fonts-cjk` on Arch, \
    `google-noto-serif-cjk-fonts` on Fedora.";

/// Every title's composition that the fonts have all characters for, and the site's.
fn compositions(catalogue: &Catalogue, fonts: &Fonts, notes: &mut Vec<String>) -> Vec<(String, Composition)> {
    let mut whole: Vec<&Title> = Vec::new();
    for title in catalogue.titles() {
        match texts(title).find_map(|text| fonts.missing(text)) {
            None => whole.push(title),
            Some(c) => notes.push(format!(
                "content/titles/{}.json: no installed font has the character {c} (U+{:04X}), so links to it are shown \
                 with the site's picture.",
                title.id.as_str(),
                u32::from(c)
            )),
        }
    }
    let facts = |title| facts(catalogue, title);
    let posters: Vec<_> = whole.iter().take(6).map(|title| facts(title)).collect();
    let count = catalogue.titles().len();
    let site = composition::of_site(catalogue.site(), count, &posters, fonts);
    let titles = whole
        .par_iter()
        .map(|title| (path(&title.id), composition::of_title(title, &facts(title), catalogue.site(), fonts)));
    let mut all: Vec<_> = titles.collect();
    all.push((SITE.to_owned(), site));
    all
}

fn facts<'t>(catalogue: &Catalogue, title: &'t Title) -> PosterFacts<'t> {
    poster_facts(title, catalogue.poster_variant(&title.id))
}

/// What of a title is set on its picture, and may hold any character.
fn texts(title: &Title) -> impl Iterator<Item = &str> {
    [&title.names.en, &title.names.zh, &title.names.pinyin].into_iter().map(String::as_str)
}

/// Every character that the pictures show.
fn characters(catalogue: &Catalogue) -> BTreeSet<char> {
    let mut all = BTreeSet::from([' ']);
    let mut add = |text: &str| all.extend(text.chars().filter(|&c| text::shows(c)));
    add(&catalogue.site().name);
    add(&catalogue.site().description);
    add(&words::titles(0));
    // What posters and lines add of their own.
    add("0123456789·…!?,");
    add(fonts::SEALS);
    catalogue.titles().iter().flat_map(texts).for_each(&mut add);
    Kind::ALL.into_iter().for_each(|kind| add(&words::kind(kind)));
    Genre::ALL.iter().for_each(|genre| add(&words::genre(*genre)));
    all
}
