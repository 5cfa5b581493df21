//! Words of the shelf.

use crate::words;

words! { after super::search::END;
    /// The heading of the page and the links to it.
    pub SHELF = "My shelf", "我的片架";
    /// The heading of the statistics and the links to them.
    pub STATS = "My shelf in pictures", "片架图览";
    /// The heading of what somebody sent by link.
    pub SHARED = "Shared with you", "分享给你的";
    /// That without scripts.
    pub SHARED_NEEDS_SCRIPT = "What was sent lies in the link, and reading it needs JavaScript.", "分享的内容就在链接里，读取它需要 JavaScript。";
    /// While that is read.
    pub READING = "Reading the link…", "正在读取链接…";
    /// The page without scripts.
    pub SHELF_NEEDS_SCRIPT = "Your shelf lies in this browser, and showing it needs JavaScript.", "你的片架存在这个浏览器里，显示它需要 JavaScript。";
    /// While the titles are on their way.
    pub OPENING = "Opening your shelf…", "正在打开片架…";
    /// The name of the parts.
    pub PARTS = "Parts of the shelf", "片架的各部分";
}
