//! A worker of the browser: fetches the index once it is asked something, and answers with what has arrived.
//!
//! Both ways go texts: a [`Question`](juku_view::talk::Question) in JSON to the worker, an
//! [`Answer`](juku_view::talk::Answer) back. While parts of the index are missing, each that arrives brings another
//! answer to the last question of each channel. The first text from the worker is empty: it listens from then on.

#[cfg(target_arch = "wasm32")]
mod worker;

fn main() {
    #[cfg(target_arch = "wasm32")]
    worker::start();
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!("This program runs in the browser, as a worker of the site. `cargo xtask serve` builds both.");
}
