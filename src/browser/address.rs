//! Where the application is.

use wasm_bindgen::prelude::*;

use juku_view::route::Base;

#[wasm_bindgen]
extern "C" {
    /// The address of the glue script, which lies at the root of the site.
    #[wasm_bindgen(thread_local_v2, js_namespace = ["import", "meta"], js_name = url)]
    static MODULE_URL: String;
}

/// The path of the site, which is the folder of the application's own module, and the language of the page that is open.
pub fn base() -> Base {
    let path = MODULE_URL.with(|url| web_sys::Url::new(url).map(|url| url.pathname())).unwrap_or_default();
    Base::new(path.rsplit_once('/').map_or("", |(folder, _)| folder)).at(&self::path())
}

/// The path of the address that is open.
pub fn path() -> String {
    leptos::prelude::window().location().pathname().unwrap_or_default()
}

/// The whole address that is open.
pub fn href() -> String {
    leptos::prelude::window().location().href().unwrap_or_default()
}

/// The query of the address that is open, without the question mark.
pub fn query() -> String {
    let query = leptos::prelude::window().location().search().unwrap_or_default();
    query.strip_prefix('?').unwrap_or(&query).to_owned()
}

/// The fragment of the address that is open, with its mark.
pub fn fragment() -> String {
    leptos::prelude::window().location().hash().unwrap_or_default()
}

/// Whether an address, which may begin with the path, is the one that is open.
pub fn is_open(href: &str) -> bool {
    let here = self::href();
    web_sys::Url::new_with_base(href, &here).is_ok_and(|address| address.href() == here)
}

/// Scheme and host: `https://juku.example`.
pub fn origin() -> String {
    leptos::prelude::window().location().origin().unwrap_or_default()
}
