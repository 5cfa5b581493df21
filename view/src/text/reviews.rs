//! The words around reviews.

use juku_catalog::review::{Field, FieldError, Rating, Side};

use crate::words;
use crate::words::Text;

words! { after super::mine::END;
    /// The heading of the reviews.
    pub REVIEWS = "Reviews", "影评";
    /// When there is none, before the link.
    pub NO_REVIEWS = "There are no reviews for the show. Be the first to ", "还没有影评。来";
    /// The link to the form in that sentence.
    pub BE_THE_FIRST = "Write a review", "写第一篇影评";
    /// The end of that sentence.
    pub FULL_STOP = ".", "。";
    /// The form's heading.
    pub WRITE_A_REVIEW = "Write a review", "写影评";
    /// The form's heading while a review is changed.
    pub CHANGE_REVIEW = "Change your review", "修改影评";
    /// Where reviews are.
    pub ONLY_HERE = "Yours, and kept in this browser only.", "属于你，只存在这个浏览器里。";
    /// Where they are when the browser keeps nothing.
    pub NOT_LASTING = "This browser does not let the site keep anything. What you write lasts until this page is closed; download it to keep it.",
        "这个浏览器不允许本站保存任何内容。你写的文字在关闭页面后就会消失，请下载保存。";
    /// Without script.
    pub NEEDS_SCRIPT = "Writing a review needs JavaScript, which keeps it in this browser.", "写影评需要 JavaScript，由它存在这个浏览器里。";
    /// About marked fields.
    pub REQUIRED = "Required fields are marked ", "必填项标有 ";
    /// The label of the rating.
    pub RATING = "Rating", "评分";
    /// The label of the name.
    pub NAME = "Name", "署名";
    /// The label of the headline.
    pub HEADLINE = "Headline", "标题";
    /// Beside the label of a field that may stay empty.
    pub OPTIONAL = "optional", "选填";
    /// The label of the text.
    pub REVIEW = "Review", "影评";
    /// Above the ratings of single sides.
    pub MORE_SCORES = "Detailed ratings", "分项评分";
    /// No rating of a side.
    pub NO_SCORE = "–", "–";
    STORY_SIDE = "Story", "故事";
    ACTING = "Acting", "表演";
    MUSIC_SIDE = "Music", "音乐";
    REWATCH = "Worth rewatching", "值得重看";
    /// The label of the spoiler mark.
    pub SPOILER = "Contains spoilers: cover it", "含有剧透，先遮起来";
    /// The button that saves a new review.
    pub POST = "Post review", "发表影评";
    /// The button that saves a changed one.
    pub SAVE = "Save changes", "保存修改";
    /// The button that leaves a review as it was.
    pub CANCEL = "Cancel", "取消";
    /// Beside the button.
    pub STAYS_HERE = "Nothing leaves this browser.", "不会离开这个浏览器。";
    /// While a review is changed that another tab has changed since.
    pub CHANGED_ELSEWHERE = "This review was changed in another tab meanwhile. There it says:", "这篇影评刚才在另一个标签页里改过，那里写的是：";
    /// The button that takes that text instead.
    pub TAKE_THAT = "Take that text", "用那一版";
    /// While a review is changed that another tab has deleted.
    pub DELETED_ELSEWHERE = "This review was deleted in another tab meanwhile. Save it to bring it back, with your changes.",
        "这篇影评刚才在另一个标签页里删除了。保存就能连同你的修改一起找回来。";
    /// In place of a deleted review.
    pub DELETED = "Review deleted.", "影评已删除。";
    /// The button that brings it back.
    pub UNDO = "Undo", "撤销";
    /// The button that downloads what could not be saved, with everything else.
    pub DOWNLOAD = "Download my reviews", "下载我的影评";
    /// The button that downloads a text that could not be read.
    pub DOWNLOAD_IT = "Download it", "下载";
    /// No rating chosen yet.
    pub NOT_RATED = "Choose half a star to five stars", "半星到五星，请选择";
    AWFUL = "awful", "很差";
    WEAK = "weak", "较差";
    FAIR = "fair", "还行";
    GOOD = "good", "推荐";
    EXCELLENT = "excellent", "力荐";
    MASTERPIECE = "a masterpiece", "神作";
    IN_WORDS = "{0} of 5 – {1}", "{0} / 5 – {1}";
    NO_RATING = "Choose a rating, from half a star to five.", "请选择评分，半星到五星。";
    NO_NAME = "Write a name, any name.", "请写一个署名，什么都行。";
    NO_HEADLINE = "Write a headline.", "请写一个标题。";
    NO_BODY = "Write a few words about it.", "请写几句话。";
    TOO_LONG = "Make it shorter: at most {0} characters.", "请写短一些：最多 {0} 个字符。";
    SET_ASIDE = "{0} saved record cannot be read by this version of the site. It is left as it is.|{0} saved records cannot be read by this version of the site. They are left as they are.",
        "有 {0} 条保存的记录，这个版本的网站读不了，已原样保留。";
}

/// A side of a title.
pub const fn side(side: Side) -> Text {
    match side {
        Side::Story => STORY_SIDE,
        Side::Acting => ACTING,
        Side::Music => MUSIC_SIDE,
        Side::Rewatch => REWATCH,
    }
}

/// `3½ of 5 – good`.
pub fn rating_in_words(rating: Rating) -> String {
    let word = match rating.half_stars() {
        1 | 2 => AWFUL,
        3 | 4 => WEAK,
        5 | 6 => FAIR,
        7 | 8 => GOOD,
        9 => EXCELLENT,
        _ => MASTERPIECE,
    };
    IN_WORDS.with(&[&rating.stars(), &word])
}

/// What is wrong with a field.
pub fn field_error(error: FieldError) -> String {
    match error {
        FieldError::Missing(Field::Rating) => NO_RATING.owned(),
        FieldError::Missing(Field::Name) => NO_NAME.owned(),
        FieldError::Missing(Field::Headline) => NO_HEADLINE.owned(),
        FieldError::Missing(Field::Body) => NO_BODY.owned(),
        FieldError::TooLong(_, limit) => TOO_LONG.count(limit),
    }
}

/// About texts that could not be read.
pub fn set_aside(count: usize) -> String {
    SET_ASIDE.count(count)
}
