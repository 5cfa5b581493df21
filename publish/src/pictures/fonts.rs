//! Which of the system's fonts the pictures are set in.
//!
//! Posters name the families that browsers know. Here two are chosen once for all texts, so that every picture
//! looks alike: a Chinese serif, and a Latin one that goes with it.

use std::collections::{BTreeSet, HashMap};

use resvg::usvg::fontdb::{Database, Family, ID, Query, Weight};

use super::face;
use super::faces::{Faces, Heaviness};

/// Chinese families, the best first: serifs, then what shows the characters at all.
const CHINESE: &[&str] = &[
    "Noto Serif CJK SC",
    "Source Han Serif SC",
    "Source Han Serif CN",
    "Noto Serif SC",
    "Songti SC",
    "STSong",
    "SimSun",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "WenQuanYi Zen Hei",
];

/// Latin families, the best first.
const LATIN: &[&str] = &[
    // These hold the letters of Source Serif, with all of pinyin.
    "Noto Serif CJK SC",
    "Source Han Serif SC",
    "Source Han Serif CN",
    "Noto Serif SC",
    "Iowan Old Style",
    "Charter",
    "Georgia",
    "Noto Serif",
    "Times New Roman",
    "Liberation Serif",
    "DejaVu Serif",
];

/// Simplified characters that a Chinese font has and a Japanese or Korean one has not: the seals of the kinds.
pub(super) const SEALS: &str = "影剧动纪综";

/// The chosen faces, and what is known of the characters that will be set.
pub(super) struct Fonts {
    faces: Faces,
    /// The width of each character that all faces together have, in ems: regular and bold.
    widths: HashMap<char, [f32; 2]>,
    /// Tells fonts apart, also two versions of one font.
    identity: String,
}

impl Fonts {
    /// The fonts for these characters, or nothing where no font has simplified Chinese.
    pub(super) fn choose(database: Database, characters: &BTreeSet<char>) -> Option<Self> {
        let (chinese, latin): (Vec<char>, Vec<char>) = characters.iter().partition(|&&c| c >= '\u{2e80}');
        let chinese = chinese_family(&database, &chinese)?;
        let latin = latin_family(&database, &latin, chinese);
        let faces = Heaviness::BOTH.map(|heaviness| {
            let mut faces = vec![with_weight(&database, latin, heaviness)];
            let second = with_weight(&database, chinese, heaviness);
            if !faces.contains(&second) {
                faces.push(second);
            }
            add_rest(&database, &mut faces, characters);
            faces
        });
        let widths = characters.iter().filter_map(|&c| {
            let [regular, bold] = Heaviness::BOTH.map(|heaviness| {
                let faces = &faces[heaviness as usize];
                faces.iter().find_map(|&id| face::width(&database, id, heaviness.weight(), c))
            });
            Some((c, [regular?, bold?]))
        });
        let widths = widths.collect();
        let identity = faces.iter().flatten().map(|&id| face::identity(&database, id)).collect();
        Some(Self { faces: Faces::new(database, faces), widths, identity })
    }

    /// A character of the text that should show but has no glyph.
    pub(super) fn missing(&self, text: &str) -> Option<char> {
        text.chars().find(|&c| super::text::shows(c) && !self.widths.contains_key(&c))
    }

    /// How wide a text is, in ems; kerning left out.
    pub(super) fn width(&self, text: &str, heaviness: Heaviness) -> f32 {
        let width_of = |c| self.widths.get(&c).map_or(0.5, |both| both[heaviness as usize]);
        text.chars().map(width_of).sum()
    }

    /// What the pictures depend on beside their texts.
    pub(super) fn identity(&self) -> &str {
        &self.identity
    }

    /// The faces to draw with.
    pub(super) const fn faces(&self) -> &Faces {
        &self.faces
    }
}

/// A face of the family that has most of these characters, if any has simplified Chinese.
fn chinese_family(database: &Database, characters: &[char]) -> Option<ID> {
    let is_chinese = |id: &ID| face::lacks(database, *id, SEALS.chars()) == 0;
    let named = CHINESE.iter().filter_map(|name| by_name(database, name)).filter(is_chinese);
    fullest(database, named, characters)
        .or_else(|| fullest(database, all(database).into_iter().filter(is_chinese), characters))
}

/// A face of the family that has most of these characters; at the worst the Chinese one.
fn latin_family(database: &Database, characters: &[char], chinese: ID) -> ID {
    let named = LATIN.iter().filter_map(|name| by_name(database, name));
    fullest(database, named.chain([chinese]), characters).unwrap_or(chinese)
}

/// The first face that has all characters, or else the one that lacks the fewest.
fn fullest(database: &Database, faces: impl Iterator<Item = ID>, characters: &[char]) -> Option<ID> {
    let mut best = None;
    for id in faces {
        match face::lacks(database, id, characters.iter().copied()) {
            0 => return Some(id),
            lacks if best.is_none_or(|(fewest, _)| lacks < fewest) => best = Some((lacks, id)),
            _ => (),
        }
    }
    best.map(|(_, id)| id)
}

/// Adds faces until all characters are there that any font has.
fn add_rest(database: &Database, faces: &mut Vec<ID>, characters: &BTreeSet<char>) {
    let has = |id: ID, c: char| face::lacks(database, id, [c]) == 0;
    for &c in characters {
        if !faces.iter().any(|&id| has(id, c)) {
            faces.extend(all(database).into_iter().find(|&id| has(id, c)));
        }
    }
}

/// Every face, in an order that does not depend on the file system's.
fn all(database: &Database) -> Vec<ID> {
    let mut faces: Vec<_> = database.faces().collect();
    faces.sort_by(|a, b| (&a.post_script_name, a.index).cmp(&(&b.post_script_name, b.index)));
    faces.into_iter().map(|face| face.id).collect()
}

fn by_name(database: &Database, name: &str) -> Option<ID> {
    let weight = Weight(Heaviness::Bold.weight());
    database.query(&Query { families: &[Family::Name(name)], weight, ..Query::default() })
}

/// The face of the same family that comes nearest to a weight.
fn with_weight(database: &Database, id: ID, heaviness: Heaviness) -> ID {
    let families: Vec<Family<'_>> = database
        .face(id)
        .map(|face| face.families.iter().map(|(name, _)| Family::Name(name)).collect())
        .unwrap_or_default();
    let weight = Weight(heaviness.weight());
    database.query(&Query { families: &families, weight, ..Query::default() }).unwrap_or(id)
}
