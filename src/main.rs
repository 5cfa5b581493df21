//! The browser's entry point: loads the page's data, renders beside what is shown, and takes its place.

#[cfg(target_arch = "wasm32")]
fn main() {
    // A panic's message in the console, in place of "unreachable"; the browser adds where it was.
    std::panic::set_hook(Box::new(|panic| leptos::logging::error!("{panic}")));
    juku::browser::takeover::watch_composing();
    // The browser has prepared the application just now, which is long work, too.
    let start = || juku::browser::task::spawn(Box::pin(start::start()));
    leptos::prelude::set_timeout(start, std::time::Duration::ZERO);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in the browser. `cargo xtask serve` builds it and prints where to open it.");
}

#[cfg(target_arch = "wasm32")]
mod start {
    use juku::browser::storage::{self, Storage};
    use juku::browser::{address, clock, document, fetch, intent, navigation, scroll, share, takeover};
    use juku::state::{Asker, Offline, OpenRoute, PageState, Pages, ReaderShelf, Search, load};
    use juku::{App, Given, text};
    use juku_catalog::review::Keys;
    use juku_view::language::{self, Language};
    use juku_view::route::{Base, Route};
    use juku_view::text::let_lead;
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;

    /// The id of the element that the application takes over.
    const PLACE: &str = "app";

    /// The mark of that element when it holds the page already.
    const PRERENDERED: &str = "data-prerendered";

    /// Where the words of the language lie that is spoken.
    fn words_address(base: &Base) -> String {
        let names = document::meta("words");
        let name = names.split(' ').nth(base.language() as usize).unwrap_or_default();
        [base.as_str(), name].concat()
    }

    pub async fn start() {
        let base = address::base();
        language::speak(base.language());
        document::set_language(base.language().tag());
        let names = Storage::Browser.get(&Keys::new(base.as_str()).names());
        let_lead(names.map(|tag| Language::of_tag(&tag)));
        let route = Route::parse(&base, &address::path());
        let Some(old) = leptos::prelude::document().get_element_by_id(PLACE) else { return };
        let Ok(fresh) = leptos::prelude::document().create_element("div") else { return };
        if route.is_of_shelf() {
            Search::start_early(&base, Asker::Shelf);
        }
        let is_prerendered = old.has_attribute(PRERENDERED);
        let first = loop {
            // Without words nothing can be said; that the page does not run is said by itself.
            let words = fetch::text(&words_address(&base)).await;
            let has_words = words.ok().and_then(text::load_words).is_some();
            match load(&base, &route).await {
                state if has_words && !(is_prerendered && matches!(state, PageState::Failed(_))) => {
                    break state;
                }
                // What is there can be read; nothing better could be shown.
                _ => document::not_ready().await,
            }
        };
        takeover::pause().await;
        let is_whole = is_prerendered && !route.is_found_later();
        fresh.set_id(PLACE);
        let place = fresh.clone().unchecked_into();
        leptos::mount::mount_to(place, move || {
            let open = OpenRoute::new(route.clone(), address::query(), address::fragment());
            let pages = Pages::new(base.clone(), &route, first);
            let is_here = move |route: &Route| pages.is_here(route);
            navigation::on_navigation(&base, is_here, move |route, query| open.set(route, query));
            let shelf = ReaderShelf::new(&base, Storage::open(&Keys::new(base.as_str()).probe()));
            let search = Search::new(&base, shelf);
            // The worker reads it at the same time.
            if route.is_of_shelf() {
                search.prepare(Asker::Shelf);
            }
            shelf.read(clock::now());
            // What was found stands below only later.
            scroll::remember(is_whole);
            storage::on_change(move |change| shelf.follow(change));
            let links = base.clone();
            intent::on_intent(move |path| match Route::parse(&links, &path) {
                Route::Unknown(_) => {}
                known => pages.prefetch(&known),
            });
            search.fetch_when_idle();
            let offline = Offline::new(&base);
            offline.begin(pages, search);
            let has_share_sheet = share::has_sheet();
            let site = document::site().into();
            let given = Given { site, base, open, pages, search, shelf, offline, has_share_sheet };
            view! { <App given/> }
        })
        .forget();
        if takeover::replace(&old, &fresh).await {
            document::set_live();
        }
    }
}
