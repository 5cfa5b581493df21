//! The style sheets, from the folder of the project.

use std::fs;
use std::path::Path;

use super::DesignError;

/// The sheets that the page needs beside those of the shell.
pub(super) struct Sheets {
    /// The tokens.
    pub tokens: String,
    /// What comes with the desk to the pages of the shelf.
    pub desk: String,
    /// What only this page needs.
    pub own: String,
    /// Everything that moves: the declarations of animations and transitions, each with its file.
    pub motion: Vec<(String, String)>,
}

/// The sheets that the desk brings along.
const DESK: [&str; 3] = ["shelf.css", "stats.css", "transfer.css"];

impl Sheets {
    /// Reads them.
    pub(super) fn read(source: &Path) -> Result<Self, DesignError> {
        let folder = source.join("styles");
        let read = |name: &str| {
            let path = folder.join(name);
            fs::read_to_string(&path).map_err(|error| DesignError::Sheet(path.display().to_string(), error))
        };
        let unreadable = |error| DesignError::Sheet(folder.display().to_string(), error);
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            names.extend(entry.map_err(unreadable)?.file_name().into_string().ok());
        }
        names.sort_unstable();
        let mut motion = Vec::new();
        for name in names.iter().filter(|name| name.ends_with(".css") && *name != "design.css") {
            let sheet = read(name)?;
            let moves = |line: &&str| line.starts_with("animation") || line.starts_with("transition");
            motion.extend(
                sheet.lines().map(str::trim).filter(moves).map(|line| (name.clone(), line.to_owned())),
            );
        }
        let desk = DESK.into_iter().map(read).collect::<Result<String, _>>()?;
        Ok(Self { tokens: read("tokens.css")?, desk, own: read("design.css")?, motion })
    }
}
