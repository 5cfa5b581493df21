//! The words around saving reviews.

use juku_view::words;
use juku_view::words::Text;

use super::SaveError;
use crate::browser::storage::StorageError;

words! { after super::offline::END;
    SAVED = "Review saved in this browser.", "影评已保存在这个浏览器里。";
    SAVED_FOR_NOW = "Review kept until this page is closed.", "影评会保留到关闭这个页面为止。";
    NOT_SAVED_FULL = "The browser's storage is full, so the review could not be saved. Your text is still here: download it, or make room and try again.",
        "浏览器的存储空间满了，影评没能保存。你的文字还在这里：可以下载，或者腾出空间再试。";
    NOT_SAVED_BLOCKED = "The browser no longer lets the site keep anything, so the review could not be saved. Your text is still here: download it.",
        "浏览器不再允许本站保存内容，影评没能保存。你的文字还在这里，请下载。";
    NOT_SAVED_CHANGED = "This review was changed in another tab meanwhile; that text is shown above. Save once more to replace it with yours.",
        "这篇影评刚才在另一个标签页里改过，那一版显示在上面。再保存一次，就用你的替换它。";
    NOT_SAVED_NEWER = "A newer version of this site has written this review. Reload the page to go on; your text is kept as a draft.",
        "这篇影评是新版网站写下的。请重新载入页面再继续，你的文字已存为草稿。";
    NOT_KEPT_FULL = "The browser's storage is full, so this was not kept. Make room and try again.", "浏览器的存储空间满了，这次没有保存。请腾出空间再试。";
    NOT_KEPT_BLOCKED = "The browser no longer lets the site keep anything, so this was not kept.", "浏览器不再允许本站保存内容，这次没有保存。";
    NOT_KEPT_OVERTAKEN = "Another tab has changed the same just now, so this was not kept. Look at what is here now, and try again.",
        "另一个标签页刚刚改了同一处，这次没有保存。看看现在的内容，再试一次。";
    NOT_KEPT_NEWER = "What is kept of this title was written by a newer version of this site, and is left as it is. Reload the page to go on.",
        "这部作品的记录是新版网站写下的，已原样保留。请重新载入页面再继续。";
    DRAFT_KEPT = "Draft kept · {0} character|Draft kept · {0} characters", "草稿已保存 · {0} 字";
    DRAFT_FULL = "The browser's storage is full: the draft lasts until this page is closed.", "浏览器的存储空间满了：草稿只保留到关闭这个页面为止。";
    DRAFT_BLOCKED = "The browser lets the site keep nothing: the draft lasts until this page is closed.", "浏览器不允许本站保存内容：草稿只保留到关闭这个页面为止。";
}

/// Says that it was saved, and for how long.
pub const fn saved(lasting: bool) -> Text {
    if lasting { SAVED } else { SAVED_FOR_NOW }
}

/// The name of the downloaded file.
pub const FILE_NAME: &str = "juku-reviews.json";

/// Why a review could not be saved.
pub const fn save_error(error: SaveError) -> Text {
    match error {
        SaveError::Full => NOT_SAVED_FULL,
        SaveError::Blocked => NOT_SAVED_BLOCKED,
        SaveError::ChangedElsewhere(_) => NOT_SAVED_CHANGED,
        SaveError::Overtaken | SaveError::Unreadable => NOT_SAVED_NEWER,
    }
}

/// Why something that was pressed could not be kept.
pub const fn act_error(error: SaveError) -> Text {
    match error {
        SaveError::Full => NOT_KEPT_FULL,
        SaveError::Blocked => NOT_KEPT_BLOCKED,
        SaveError::Overtaken => NOT_KEPT_OVERTAKEN,
        SaveError::ChangedElsewhere(_) | SaveError::Unreadable => NOT_KEPT_NEWER,
    }
}

/// Under the text: whether it is kept.
pub fn draft_kept(kept: Result<(), StorageError>, characters: usize) -> String {
    match kept {
        Ok(()) => DRAFT_KEPT.count(characters),
        Err(StorageError::Full) => DRAFT_FULL.owned(),
        Err(StorageError::Blocked) => DRAFT_BLOCKED.owned(),
    }
}
