//! The files of the interface's words, one for each language, which the application loads.
//!
//! While the site is worked on they have plain names, as `index.html` names them. In a release their names change with
//! what they hold, like those of the application, so that hosts and browsers may keep them.

use std::path::Path;

use juku::text;
use juku_view::language::Language;

use crate::File;

/// What stands before and after their names in `index.html`, in the order of [`Language::ALL`].
const PLACE: (&str, &str) = ("<meta name=\"words\" content=\"", "\">");

const ENDING: &str = ".txt";

/// The files under their plain names.
pub fn files() -> Vec<File> {
    Language::ALL.map(|language| File::new(start(language) + ENDING, text::words_file(language))).into()
}

/// Writes the files under names with their hash into the folder of a site, and gives the shell these names.
///
/// # Errors
/// A sentence when the shell has no place for them, or when one cannot be written.
pub fn named(shell: &str, site: &Path) -> Result<String, String> {
    let files =
        Language::ALL.map(|language| File::hashed(&start(language), ENDING, text::words_file(language)));
    let meta = |files: &[File]| {
        let names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        format!("{}{}{}", PLACE.0, names.join(" "), PLACE.1)
    };
    let place = meta(&self::files());
    if !shell.contains(&place) {
        return Err(format!("index.html has no place for the files of words: {place} is missing."));
    }
    for file in &files {
        file.write_below(site).map_err(|error| error.to_string())?;
    }
    Ok(shell.replace(&place, &meta(&files)))
}

/// The name of the file of a language, as a shell has it.
pub fn of_shell(shell: &str, language: Language) -> Option<&str> {
    let (names, _) = shell.split_once(PLACE.0)?.1.split_once(PLACE.1)?;
    let mut named = Language::ALL.into_iter().zip(names.split(' '));
    named.find(|(of, _)| *of == language).map(|(_, name)| name)
}

/// Whether a file of the site is one of them.
pub fn is_one(path: &str) -> bool {
    path.ends_with(ENDING) && Language::ALL.iter().any(|language| path.starts_with(&start(*language)))
}

/// How their names begin: `words-zh`.
fn start(language: Language) -> String {
    format!("words-{}", language.folder().unwrap_or(language.tag()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::headers::is_hashed;

    const SHELL: &str = include_str!("../../index.html");

    #[test]
    fn each_language_has_its_file_under_the_name_of_the_shell() {
        for (file, language) in files().iter().zip(Language::ALL) {
            assert_eq!(of_shell(SHELL, language), Some(file.path.as_str()));
            assert_eq!(file.bytes, text::words_file(language).into_bytes());
            assert!(is_one(&file.path) && !is_hashed(&file.path), "{}", file.path);
        }
        assert_eq!(of_shell("<head></head>", Language::English), None);
    }

    #[test]
    fn a_release_names_them_by_what_they_hold() {
        let site = std::env::temp_dir().join(format!("juku-words-{}", std::process::id()));
        let shell = named(SHELL, &site).unwrap();
        let read = Language::ALL.map(|language| {
            let name = of_shell(&shell, language).unwrap();
            (name.to_owned(), std::fs::read_to_string(site.join(name)).unwrap())
        });
        std::fs::remove_dir_all(&site).unwrap();
        for ((name, words), language) in read.into_iter().zip(Language::ALL) {
            assert!(is_hashed(&name) && is_one(&name) && name.starts_with(&start(language)), "{name}");
            assert_eq!(words, text::words_file(language));
        }
        assert!(named("<head></head>", &site).unwrap_err().contains("no place"));
        assert!(!is_one("robots.txt"));
    }
}
