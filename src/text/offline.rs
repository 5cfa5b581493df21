//! Pages for times without a network.

use juku_view::words;
use juku_view::words::Text;

use super::titles;
use crate::state::{Kept, KeptState};

words! { after juku_view::text::END_OF_SHARED;
    ASKING = "Looking at what this browser keeps …", "正在查看这个浏览器里存了什么。";
    IMPOSSIBLE = "This browser keeps no pages of this site. It may be a private window or an old browser, or the site was opened without https.",
        "这个浏览器不保存本站的页面。也许是无痕窗口、浏览器太旧，或者没有通过 https 打开。";
    OFF = "No pages are kept, as you wished.", "已按你的意思，不保存任何页面。";
    OPENED = "What you open is kept in this browser and opens again without a network; reviews can be written there, too. The whole catalogue can be kept: all {0}, {1}.",
        "你打开过的页面会存在这个浏览器里，离线时也能再看，也能写影评。还可以保存整个片库：全部 {0}，{1}。";
    WORKING = "Fetching all {0}, {1}. You can go on reading.", "正在下载全部 {0}，{1}。你可以继续浏览。";
    EVERYTHING = "Everything is kept: all {0}, {1}. What changes is fetched when you come back.",
        "已全部保存：{0}，{1}。有更新时，下次打开会自动下载。";
    PAUSED = "{0} of {1} are kept. The rest did not come; it is fetched when you come back with a network.",
        "已保存 {0} / {1}。其余的没有下载下来，下次联网打开时继续。";
    FULL = "There is no room for everything in this browser: {0} of {1} are kept.", "这个浏览器的空间不够，已保存 {0} / {1}。";
    KEEP_AGAIN = "Keep pages again", "重新保存页面";
    KEEP_EVERYTHING = "Keep everything for offline", "全部保存，离线可看";
}

/// How it stands, of a catalogue with so many titles.
pub fn kept(kept: Kept, count: usize) -> String {
    let (form, is_part) = match kept.state {
        KeptState::Asking => return ASKING.owned(),
        KeptState::Impossible => return IMPOSSIBLE.owned(),
        KeptState::Off => return OFF.owned(),
        KeptState::Opened => (OPENED, false),
        KeptState::Working => (WORKING, false),
        KeptState::Everything => (EVERYTHING, false),
        KeptState::Paused => (PAUSED, true),
        KeptState::Full => (FULL, true),
    };
    let what = if is_part { megabytes(kept.done) } else { titles(count) };
    form.with(&[&what, &megabytes(kept.all)])
}

/// The button that keeps more, where more can be kept.
pub const fn keep_more(state: KeptState) -> Option<Text> {
    match state {
        KeptState::Off => Some(KEEP_AGAIN),
        KeptState::Opened => Some(KEEP_EVERYTHING),
        KeptState::Paused | KeptState::Full => Some(super::TRY_AGAIN),
        KeptState::Asking | KeptState::Impossible | KeptState::Working | KeptState::Everything => None,
    }
}

/// `4.1 MB`; what is not nothing is at least `0.1 MB`.
pub fn megabytes(bytes: u32) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_in_megabytes() {
        for (bytes, words) in [(0, "0.0 MB"), (1, "0.1 MB"), (4_050_001, "4.1 MB"), (12_000_000, "12.0 MB")] {
            assert_eq!(megabytes(bytes), words);
        }
    }
}
