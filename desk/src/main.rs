//! A worker of the browser: looks after the shelf beside the page.
//!
//! The page gives it texts, a [`Question`](juku_view::talk::Question) in JSON each; lists with what is kept, of which the
//! first is whether it lasts, and then come keys and texts in turn; and files. It answers with texts, an
//! [`Answer`](juku_view::talk::Answer) in JSON each, and with lists of name, media type and bytes, which are files to be
//! saved. Whenever it knows more, it answers the last question again. Its first text is empty: it listens from then on.

#[cfg(target_arch = "wasm32")]
mod worker;

fn main() {
    #[cfg(target_arch = "wasm32")]
    worker::start();
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!("This program runs in the browser, as a worker of the site. `cargo xtask serve` builds both.");
}
