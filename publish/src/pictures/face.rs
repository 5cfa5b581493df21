//! What is asked of one face of a font.

use resvg::usvg::fontdb::{Database, ID};
use skrifa::instance::Size;
use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider};

/// How many of these characters the face has no glyph for; all, if its file cannot be read.
pub(super) fn lacks(
    database: &Database,
    id: ID,
    characters: impl IntoIterator<Item = char> + Clone,
) -> usize {
    let lacking = ask(database, id, |font| {
        let glyphs = font.charmap();
        characters.clone().into_iter().filter(|&c| glyphs.map(c).is_none()).count()
    });
    lacking.unwrap_or_else(|| characters.into_iter().count())
}

/// The width of a character in ems, if the face has it.
pub(super) fn width(database: &Database, id: ID, weight: u16, c: char) -> Option<f32> {
    ask(database, id, |font| {
        let glyph = font.charmap().map(c)?;
        let location = font.axes().location([("wght", f32::from(weight))]);
        font.glyph_metrics(Size::new(1.0), &location).advance_width(glyph)
    })?
}

/// The face's name, and the checksum that the `head` table holds of the whole font file.
pub(super) fn identity(database: &Database, id: ID) -> String {
    let name = database.face(id).map_or("", |face| &face.post_script_name);
    let checksum = ask(database, id, |font| font.head().map_or(0, |head| head.checksum_adjustment()));
    format!("{name} {:08x}\n", checksum.unwrap_or(0))
}

fn ask<T>(database: &Database, id: ID, question: impl FnOnce(&FontRef<'_>) -> T) -> Option<T> {
    let answer = |data: &[u8], index| Some(question(&FontRef::from_index(data, index).ok()?));
    database.with_face_data(id, answer)?
}
