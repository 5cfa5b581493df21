//! "Spread the love".

use std::sync::Arc;

use juku_catalog::page::TitlePage;
use juku_view::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::browser::share;
use crate::state::{Given, given};
use crate::text;

/// The system's share sheet where there is one, the address to copy, and plain links to where people share.
#[component]
pub fn Share(
    /// The title's page.
    page: Arc<TitlePage>,
) -> impl IntoView {
    let Given { site, has_share_sheet, .. } = given();
    let name = format!("{} {}", text::heading(&page), page.title.names.zh);
    let address = format!("{}{}", site.address, Route::Title(page.title.id.clone()).path());
    let copied = RwSignal::new(None::<bool>);
    let open = {
        let (name, address) = (name.clone(), address.clone());
        move |_| {
            let (name, address) = (name.clone(), address.clone());
            spawn_local(async move { share::open_sheet(&name, &address).await });
        }
    };
    let copy = {
        let address = address.clone();
        move |_| {
            let address = address.clone();
            copied.set(None);
            spawn_local(async move { copied.set(Some(share::copy(&address).await)) });
        }
    };
    let links: Vec<_> = places(&name, &address)
        .into_iter()
        .map(|(place, href)| {
            view! { <li><a class="button button--quiet" href=href target="_blank" rel="noopener noreferrer">{place}</a></li> }
        })
        .collect();
    let said = move || copied.get().map(|worked| if worked { text::COPIED } else { text::NOT_COPIED });
    // Whether there is a sheet, a prerendered page cannot know: the button has its place at the end, so that nothing
    // moves when it appears.
    let place = if has_share_sheet { "" } else { "unseen" };
    view! {
        <section class="share" aria-labelledby="share">
            <h2 id="share">{text::SHARE}</h2>
            <ul class="share__ways">
                <li><button type="button" class="button button--quiet" on:click=copy>{text::COPY_LINK}</button></li>
                {links}
                <li class=place>
                    <button type="button" class="button button--quiet" on:click=open>{text::SHARE_SHEET}</button>
                </li>
            </ul>
            <p class="share__said" role="status">{said}</p>
        </section>
    }
    .into_any()
}

/// Where people share, each with the address that opens there. No script and no picture of theirs is loaded.
fn places(name: &str, address: &str) -> [(&'static str, String); 5] {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let (title, url) = (encode(name), encode(address));
    let both = encode(&format!("{name} {address}"));
    [
        ("X", format!("https://x.com/intent/post?text={title}&url={url}")),
        ("Facebook", format!("https://www.facebook.com/sharer/sharer.php?u={url}")),
        ("WhatsApp", format!("https://wa.me/?text={both}")),
        ("Weibo", format!("https://service.weibo.com/share/share.php?title={title}&url={url}")),
        (text::E_MAIL, format!("mailto:?subject={title}&body={both}")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_addresses_are_encoded_whole() {
        let places = places("One & Only – 热烈", "https://juku.example/title/one-and-only-2023/");
        assert_eq!(
            places[0].1,
            "https://x.com/intent/post?text=One%20%26%20Only%20%E2%80%93%20%E7%83%AD%E7%83%88&url=https%3A%2F%2Fjuku%2Eexample%2Ftitle%2Fone%2Dand%2Donly%2D2023%2F"
        );
        assert!(places.iter().all(|(_, href)| !href.contains(' ')));
    }
}
