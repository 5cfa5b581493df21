//! Words around pages, and in place of them.

/// The link for keyboards that jumps over the masthead.
pub const SKIP: &str = "Skip to the content";
/// While a page's data is on its way.
pub const LOADING: &str = "Loading…";
/// The heading of what is kept for times without a network.
pub const OFFLINE: &str = "Without a network";
/// The name of the masthead's navigation.
pub const MAIN_NAVIGATION: &str = "Main";
/// The closing line of every page.
pub const PRIVACY: &str = "No account, no tracker: what you write stays in this browser.";
/// The link to the list of keys, which `?` follows.
pub const KEYS_LINK: &str = "Keys";
/// The heading for an unknown address.
pub const NOT_FOUND: &str = "This page is not in the catalogue";
/// What to do about it.
pub const NOT_FOUND_HELP: &str = "The address may be mistyped, or the title may be known by another.";
/// The link to the home page.
pub const TO_THE_START: &str = "To the start page";
/// The heading when it did not come.
pub const LOAD_FAILED: &str = "This page did not load";
/// The link to it from a page that did not load.
pub const KEPT_PAGES: &str = "What is kept without a network";
/// The button that stops the keeping.
pub const STOP_KEEPING: &str = "Stop keeping pages";
/// The name of the bar that shows how far everything is fetched.
pub const FETCHED: &str = "Fetched";
