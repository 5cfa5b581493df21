//! Which palettes and ornaments suit a title.

use super::ornament::Ornament::{self, *};
use super::palette::Palette::{self, *};
use super::{PosterFacts, Style};
use crate::{Genre, Kind};

type Taste = (&'static [Palette], &'static [Ornament]);

/// The style of a title: its kind and its two most telling genres bring what suits them, its id
/// decides where among these it begins, and its variant how far it steps on.
pub(super) fn choose(facts: &PosterFacts<'_>) -> Style {
    let mut tastes: Vec<Taste> = of_kind(facts.kind).into_iter().collect();
    let telling = facts.genres.iter().filter(|&&genre| genre != Genre::Drama);
    tastes.extend(telling.take(2).map(|&genre| of_genre(genre)));
    if tastes.is_empty() {
        tastes.push(of_genre(Genre::Drama));
    }
    tastes.truncate(2);
    let mut palettes: Vec<Palette> = Vec::new();
    let mut ornaments: Vec<Ornament> = Vec::new();
    for (some_palettes, some_ornaments) in tastes {
        add_new(&mut palettes, some_palettes);
        add_new(&mut ornaments, some_ornaments);
    }
    let seed = hash(facts.id);
    Style {
        palette: pick(&palettes, seed >> 4, facts.variant).unwrap_or(Rice),
        ornament: pick(&ornaments, seed >> 16, facts.variant).unwrap_or(Moon),
    }
}

fn add_new<T: Copy + PartialEq>(list: &mut Vec<T>, more: &[T]) {
    for &item in more {
        if !list.contains(&item) {
            list.push(item);
        }
    }
}

fn pick<T: Copy>(list: &[T], start: u32, variant: u8) -> Option<T> {
    let at = (start as usize + usize::from(variant)) % list.len().max(1);
    list.get(at).copied()
}

/// FNV-1a with a final mix, since the low bits alone would follow the last letters.
pub(crate) fn hash(id: &str) -> u32 {
    let mut h: u32 = 0x811c_9dc5;
    for byte in id.bytes() {
        h = (h ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    h = (h ^ h >> 16).wrapping_mul(0x85eb_ca6b);
    h = (h ^ h >> 13).wrapping_mul(0xc2b2_ae35);
    h ^ h >> 16
}

fn of_kind(kind: Kind) -> Option<Taste> {
    match kind {
        Kind::Film | Kind::Series => None,
        Kind::Animation => Some(of_genre(Genre::Animation)),
        Kind::Documentary => Some(of_genre(Genre::Documentary)),
        Kind::Variety => Some(of_genre(Genre::Reality)),
    }
}

/// Genres of one mood share a taste. A list has at least four palettes and three ornaments.
#[rustfmt::skip]
fn of_genre(genre: Genre) -> Taste {
    match genre {
        Genre::Romance => (&[Blossom, Sky, Mist, Rice, Apricot, Mallow, Coral, Wisteria, Wine, Frost], &[Petals, Discs, Umbrella, Moon, Butterfly, Branch, Swallows, Petalfall, Ginkgo, Plum, Horizon]),
        Genre::Melodrama => (&[Wine, Coral, Blossom, Mallow, Violet], &[Petalfall, Rain, Moon, Butterfly]),
        Genre::Xianxia => (&[Mist, Celadon, Violet, Jade, Mallow, Frost, Indigo, Wisteria], &[Clouds, Crescent, Lotus, Swallows, Sword, Ridges, Stars, Gate]),
        Genre::Fantasy => (&[Violet, Lagoon, Mist, Night, Wisteria, Jade, Indigo], &[Waves, Clouds, Stars, Koi, Flame, Crescent, Spiral]),
        Genre::Wuxia => (&[Forest, Rice, Lagoon, Soot, Tea, Storm, Frost], &[Peaks, Strokes, Bamboo, Sword, Ridges, Moon, Swallows]),
        Genre::Costume => (&[Celadon, Gold, Blossom, Lagoon, Vermilion, Lacquer, Jade, Indigo, Tea, Mallow], &[Lattice, Gate, Fan, Lantern, Roofs, Plum, Pagoda, Coins, Branch, Bloom, Clouds]),
        Genre::Historical => (&[Gold, Rust, Rice, Lacquer, Tea, Vermilion, Storm], &[Peaks, Wall, Roofs, Pagoda, Banners, Bloom]),
        Genre::Political => (&[Lacquer, Gold, Storm, Indigo, Vermilion], &[Steps, Lattice, Coins, Bloom, Wall]),
        Genre::Republican => (&[Tea, Wine, Lagoon, Khaki, Persimmon, Storm], &[Umbrella, Fan, Lantern, Skyline, Vinyl]),
        Genre::Crime => (&[Crimson, Soot, Storm, Lacquer, Night, Wine], &[Blinds, Rings, Rain, Door, Skyline]),
        Genre::Thriller => (&[Soot, Crimson, Night, Storm, Violet], &[Rings, Blinds, Door, Eye, Rain]),
        Genre::Mystery => (&[Lagoon, Soot, Night, Forest, Storm, Wine], &[Rings, Lattice, Door, Eye, Spiral]),
        Genre::Psychological => (&[Violet, Night, Storm, Crimson], &[Eye, Spiral, Rings, Door]),
        Genre::Horror | Genre::Supernatural => (&[Crimson, Violet, Forest, Night], &[Eye, Flame, Lantern, Door]),
        Genre::Law => (&[Indigo, Rice, Storm, Frost], &[Balance, Steps, Blinds]),
        Genre::War | Genre::Military => (&[Khaki, Rust, Crimson, Storm, Tea, Vermilion], &[Rays, Peaks, Banners, Flame, Reeds, Wall]),
        Genre::Disaster => (&[Storm, Persimmon, Soot, Rust], &[Flame, Waves, Rain]),
        Genre::Tragedy => (&[Storm, Soot, Frost, Wine], &[Reeds, Rain, Moon, Petalfall]),
        Genre::Comedy => (&[Lemon, Sky, Vermilion, Persimmon, Coral, Azure, Apricot], &[Confetti, Discs, Koi, Coins, Rays, Kite, Sunset]),
        Genre::Action => (&[Vermilion, Soot, Rust, Persimmon, Indigo, Lemon], &[Strokes, Rays, Skyline, Flame, Blinds, Sunset]),
        Genre::Adventure => (&[Rust, Lagoon, Gold, Forest, Persimmon, Azure], &[Compass, Waves, Peaks, Boat, Sunset]),
        Genre::SciFi => (&[Night, Violet, Indigo, Soot, Azure], &[Orbits, Stars, Rings, Horizon]),
        Genre::TimeTravel => (&[Violet, Indigo, Gold, Azure, Night], &[Clock, Spiral, Orbits, Gate]),
        Genre::Family => (&[Apricot, Rice, Rust, Sky, Tea, Coral], &[Roofs, Discs, Lantern, Bowl, Kite, Branch]),
        Genre::Life => (&[Sky, Rice, Celadon, Frost, Tea, Azure], &[Roofs, Strokes, Reeds, Ginkgo, Bowl, Boat]),
        Genre::Youth => (&[Sky, Lemon, Blossom, Azure, Apricot, Jade, Coral], &[Horizon, Kite, Swallows, Confetti, Ginkgo, Sunset]),
        Genre::School => (&[Azure, Lemon, Frost, Jade], &[Kite, Ginkgo, Swallows]),
        Genre::Sport => (&[Vermilion, Sky, Lemon, Azure, Jade, Persimmon], &[Court, Rays, Strokes, Banners]),
        Genre::Music => (&[Persimmon, Wine, Lagoon, Lemon, Night], &[Vinyl, Bars, Discs]),
        Genre::Business => (&[Lagoon, Rice, Soot, Indigo, Gold], &[Skyline, Steps, Coins, Bars]),
        Genre::Medical => (&[Frost, Celadon, Sky, Lagoon], &[Rings, Discs, Horizon]),
        Genre::Food => (&[Apricot, Tea, Persimmon, Rust], &[Bowl, Koi, Strokes]),
        Genre::Animation => (&[Lemon, Lagoon, Vermilion, Azure, Jade, Violet, Persimmon], &[Waves, Clouds, Stars, Koi, Peaks, Sunset]),
        Genre::Documentary => (&[Rice, Celadon, Frost, Tea, Storm], &[Strokes, Horizon, Ridges, Reeds]),
        Genre::Reality => (&[Lemon, Coral, Azure, Persimmon, Wisteria], &[Confetti, Bars, Rays, Discs]),
        Genre::Biography => (&[Rice, Tea, Indigo, Khaki], &[Ridges, Boat, Reeds]),
        Genre::Drama => (&[Rice, Soot, Celadon, Rust, Frost, Storm, Indigo], &[Horizon, Strokes, Moon, Reeds, Ridges, Door]),
    }
}
