//! The faces that are drawn with.

use std::sync::Arc;

use resvg::usvg::fontdb::{Database, FaceInfo, ID, Source};
use resvg::usvg::{FontFamily, FontResolver};

use super::face;

/// The family by which a composition asks for the Chinese font first.
pub(super) const CHINESE_FIRST: &str = "Chinese";

/// How heavy letters are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Heaviness {
    /// 400.
    Regular,
    /// 700.
    Bold,
}

impl Heaviness {
    /// Both, in the order in which [`Faces`] has them.
    pub(super) const BOTH: [Heaviness; 2] = [Heaviness::Regular, Heaviness::Bold];

    /// The weight as CSS counts it.
    pub(super) const fn weight(self) -> u16 {
        match self {
            Heaviness::Regular => 400,
            Heaviness::Bold => 700,
        }
    }

    const fn of(weight: u16) -> Self {
        if weight < 550 { Heaviness::Regular } else { Heaviness::Bold }
    }
}

/// For each weight the Latin face, the Chinese one, and those that have what these lack.
pub(super) struct Faces {
    database: Arc<Database>,
    faces: [Vec<ID>; 2],
}

impl Faces {
    /// Faces of a database: regular and bold.
    pub(super) fn new(database: Database, faces: [Vec<ID>; 2]) -> Self {
        Self { database: Arc::new(database), faces }
    }

    /// The same faces with their files read: a file of 25 MB that is mapped anew for every text costs more than the
    /// drawing.
    pub(super) fn in_memory(&self) -> Self {
        let mut database = Database::new();
        let faces = self.faces.each_ref().map(|faces| {
            let read = faces.iter().filter_map(|&id| {
                let bytes = self.database.with_face_data(id, |bytes, _| bytes.to_vec())?;
                let source = Source::Binary(Arc::new(bytes));
                Some(database.push_face_info(FaceInfo { source, ..self.database.face(id)?.clone() }))
            });
            read.collect()
        });
        Self::new(database, faces)
    }

    /// All fonts, for the renderer.
    pub(super) fn database(&self) -> Arc<Database> {
        Arc::clone(&self.database)
    }

    /// Answers the renderer's questions with these faces, whatever families are named.
    pub(super) fn resolver(&self) -> FontResolver<'static> {
        let chinese_first = FontFamily::Named(CHINESE_FIRST.to_owned());
        let (to_select, to_fall_back) = (self.faces.clone(), self.faces.clone());
        FontResolver {
            select_font: Box::new(move |font, _| {
                let faces = &to_select[Heaviness::of(font.weight()) as usize];
                let wanted = usize::from(font.families().contains(&chinese_first));
                faces.get(wanted).or(faces.first()).copied()
            }),
            select_fallback: Box::new(move |c, used, database| {
                let first = used.first()?;
                let faces = to_fall_back.iter().find(|faces| faces.contains(first))?;
                let unused = faces.iter().filter(|id| !used.contains(id));
                unused.copied().find(|&id| face::lacks(database, id, [c]) == 0)
            }),
        }
    }
}
