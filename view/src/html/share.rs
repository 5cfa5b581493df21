//! "Spread the love".

use maud::html;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::text;

/// The address to copy, plain links to where people share, and the system's share sheet.
///
/// # Arguments
/// `name`, `address`: what is shared. `said`: what was done, in words. `has_sheet`: whether the system has a share sheet. A prerendered page cannot know:
/// the button has its place at the end, so that nothing moves when it appears.
pub fn share(name: &str, address: &str, has_sheet: bool, said: &str) -> String {
    html! {
        section.share aria-labelledby="share" {
            h2 id="share" { (text::SHARE) }
            ul.share__ways {
                li { button.button.button--quiet type="button" name="copy" { (text::COPY_LINK) } }
                @for (place, href) in places(name, address) {
                    li { a.button.button--quiet href=(href) target="_blank" rel="noopener noreferrer" { (place) } }
                }
                li class=[(!has_sheet).then_some("unseen")] {
                    button.button.button--quiet type="button" name="sheet" { (text::SHARE_SHEET) }
                }
            }
            p.share__said role="status" { (said) }
        }
    }
    .into_string()
}

/// Where people share, each with the address that opens there. No script and no picture of theirs is loaded.
fn places(name: &str, address: &str) -> [(&'static str, String); 5] {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let (title, url) = (encode(name), encode(address));
    let both = encode(&[name, " ", address].concat());
    [
        ("X", ["https://x.com/intent/post?text=", &title, "&url=", &url].concat()),
        ("Facebook", ["https://www.facebook.com/sharer/sharer.php?u=", &url].concat()),
        ("WhatsApp", ["https://wa.me/?text=", &both].concat()),
        (
            text::WEIBO.get(),
            ["https://service.weibo.com/share/share.php?title=", &title, "&url=", &url].concat(),
        ),
        (text::E_MAIL.get(), ["mailto:?subject=", &title, "&body=", &both].concat()),
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
