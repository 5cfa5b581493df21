//! The page about the site.

/// The page's heading and every link to it.
pub const ABOUT: &str = "About this site";

/// What stands there, for those who show a link to it.
pub const ABOUT_IN_SHORT: &str = "what it keeps in your browser and where, how to read it without a network, by keyboard, and the licence of its texts.";

/// The heading of what is kept in the browser.
pub const WHAT_IS_KEPT: &str = "What is kept, and where";
/// What is kept in the browser.
pub const WHAT_IS_KEPT_HELP: [&str; 2] = [
    "Your shelf lies in this browser's storage for this site, and nowhere else: reviews, drafts, and what you want to watch, watch, have seen and rated. It is sent to nobody, no other device has it, and you can take a copy of it. Some browsers clear the storage of sites that are not visited for a while: Safari does so after seven days.",
    "There is no account and no tracker, and no page asks another host.",
];

/// The heading of the keyboard's keys.
pub const BY_KEYBOARD: &str = "By keyboard";
/// Keys, and what they do.
pub const KEYS: [(&str, &str); 10] = [
    ("?", "to this list"),
    ("/, or Ctrl K (⌘ K)", "to the search"),
    ("↑ ↓, Enter, Esc", "in the search: choose an answer, open it, close the answers"),
    ("Tab", "to the next link, button or field; with Shift to the one before"),
    ("Tab, then Enter", "at the top of a page: past the masthead to the content"),
    ("Enter, Space", "follows a link, presses a button"),
    ("Arrows", "choose the stars of a rating"),
    ("W, G, S, D", "on a title or its card: want to watch, watching, seen, dropped; once more takes it back"),
    ("1 to 5, 0", "on a title or its card: so many stars, or none"),
    ("+", "on a series or its card: one more episode seen"),
];

/// The heading of the licence.
pub const LICENCE: &str = "Licence of the texts and facts";
