//! From the publisher's files to a checked [`Catalogue`]: every fault is found, not only the first.
//!
//! The layers: [`json`] reads the text strictly, [`raw`] names the fields of the format, [`title`] checks one
//! file, [`people`], [`organisations`], [`links`] and [`former`] check what only all files together can tell.

mod checker;
mod former;
mod json;
mod links;
mod organisations;
mod people;
mod raw;
mod site;
mod title;

use std::fmt;

use crate::Catalogue;

/// A file of the content folder.
#[derive(Clone, Debug)]
pub struct Source {
    /// Where it is, as people see it in messages: `content/titles/leap-2020.json`.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl Source {
    /// The file's name without folder and ending: `leap-2020`.
    fn stem(&self) -> &str {
        let name = self.path.rsplit(['/', '\\']).next().unwrap_or(&self.path);
        name.strip_suffix(".json").unwrap_or(name)
    }
}

/// Something in the content that must be mended: which file, which field, what is there and what is wanted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The field, as a path: `cast[2].en`; `None` for the file as a whole.
    pub field: Option<String>,
    /// What is there and what is wanted.
    pub problem: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.field {
            Some(field) => write!(f, "{}: {field}: {}", self.file, self.problem),
            None => write!(f, "{}: {}", self.file, self.problem),
        }
    }
}

/// How many there are, as a closing line: `2 faults to mend`.
pub fn in_short(faults: &[Fault]) -> String {
    match faults.len() {
        1 => "1 fault to mend".to_owned(),
        count => format!("{count} faults to mend"),
    }
}

/// Reads a catalogue from its files. Without a site's file, which the caller has reported, only the titles are
/// checked.
///
/// # Errors
/// Every fault of every file, in the order of the files.
pub fn read(site: Option<&Source>, sources: &[Source]) -> Result<Catalogue, Vec<Fault>> {
    let mut faults = Vec::new();
    let site = site.and_then(|site| site::read(site, &mut faults));
    let mut titles = Vec::with_capacity(sources.len());
    let mut mentions = Vec::new();
    let mut organisations = Vec::new();
    let mut relations = Vec::new();
    let mut former = Vec::new();
    for source in sources {
        if let Some(reading) = title::read(source, &mut faults) {
            titles.extend(reading.title);
            mentions.extend(reading.people);
            organisations.extend(reading.organisations);
            relations.extend(reading.related);
            former.extend(reading.former);
        }
    }
    people::check(&mentions, &mut faults);
    organisations::check(&organisations, &mut faults);
    links::check(&relations, sources, &mut faults);
    former::check(&former, sources, &mut faults);
    match site {
        Some(site) if faults.is_empty() => {
            Ok(Catalogue::new(site, titles).with_former_ids(former::pairs(former)))
        }
        _ => {
            faults.sort();
            Err(faults)
        }
    }
}

#[cfg(test)]
mod tests;
