//! The names under which a browser keeps what a reader makes.

use super::RecordId;
use crate::Slug;

/// The keys under which a site keeps its reader's records. All sites of one host share the browser's storage, so
/// each key begins with the site's base: `juku:/drama/:review:leap-2020:<id>`.
#[derive(Clone, Debug)]
pub struct Keys {
    prefix: String,
}

impl Keys {
    /// The keys of the site under this base path: `/` or `/drama/`.
    pub fn new(base: &str) -> Self {
        Self { prefix: ["juku:", base, ":"].concat() }
    }

    /// The key of a review or its tombstone.
    pub fn review(&self, title: &Slug, id: &RecordId) -> String {
        [&self.prefix, "review:", title.as_str(), ":", id.as_str()].concat()
    }

    /// The key of how the reader stands to a title.
    pub fn mark(&self, title: &Slug) -> String {
        [&self.prefix, "mark:", title.as_str()].concat()
    }

    /// The key of a list.
    pub fn list(&self, id: &RecordId) -> String {
        [&self.prefix, "list:", id.as_str()].concat()
    }

    /// The key of what the reader has settled.
    pub fn settings(&self) -> String {
        self.with_rest("settings")
    }

    /// The key of the draft for a new review, or for changing one.
    pub fn draft(&self, title: &Slug, editing: Option<&RecordId>) -> String {
        match editing {
            Some(id) => [&self.prefix, "draft:", title.as_str(), ":", id.as_str()].concat(),
            None => [&self.prefix, "draft:", title.as_str()].concat(),
        }
    }

    /// The key that tries whether anything can be kept.
    pub fn probe(&self) -> String {
        self.with_rest("probe")
    }

    /// The key that says that the reader wants no pages kept.
    pub fn no_pages(&self) -> String {
        self.with_rest("no-pages")
    }

    /// The key of the language whose names come first, as its tag.
    pub fn names(&self) -> String {
        self.with_rest("names")
    }

    /// Whether a key holds a record of this site.
    pub fn is_record(&self, key: &str) -> bool {
        let kinds = ["review:", "mark:", "list:"];
        self.rest(key)
            .is_some_and(|rest| rest == "settings" || kinds.iter().any(|kind| rest.starts_with(kind)))
    }

    /// Whether a key holds a draft of this site.
    pub fn is_draft(&self, key: &str) -> bool {
        self.rest(key).is_some_and(|rest| rest.starts_with("draft:"))
    }

    /// What of a key of this site stands behind the base: `mark:leap-2020`.
    pub fn rest<'k>(&self, key: &'k str) -> Option<&'k str> {
        key.strip_prefix(&self.prefix)
    }

    /// The key of this site that ends like this.
    pub fn with_rest(&self, rest: &str) -> String {
        [&self.prefix, rest].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::record::tests::review;

    #[test]
    fn keys_of_two_sites_on_one_host_do_not_meet() {
        let (root, drama) = (Keys::new("/"), Keys::new("/drama/"));
        let key = drama.review(&review().title, &review().id);
        assert_eq!(key, "juku:/drama/:review:leap-2020:7b1c");
        assert_eq!(drama.mark(&review().title), "juku:/drama/:mark:leap-2020");
        assert!(drama.is_record(&drama.mark(&review().title)));
        assert!(drama.is_record(&key) && !root.is_record(&key));
        assert!(drama.is_record(&drama.list(&review().id)) && drama.is_record(&drama.settings()));
        assert!(drama.is_draft(&drama.draft(&review().title, None)) && !drama.is_draft(&key));
        assert_eq!(drama.rest(&key).map(|rest| drama.with_rest(rest)), Some(key));
        assert!(!drama.is_record(&drama.draft(&review().title, None)));
    }
}
