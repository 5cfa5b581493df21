//! Words of what is passed on by link.

use juku_view::words::Text;

use crate::parcel::{Broken, LINK_LIMIT, PARTS, TooMuch};

juku_view::words! {
    /// The button that keeps it.
    pub KEEP = "Keep a copy on my shelf", "收一份到我的片架";
    /// The button that keeps it beside another version.
    pub KEEP_BOTH = "Keep both", "两份都留";
    /// The button that keeps it in place of another version.
    pub REPLACE = "Replace mine", "替换我的";
    /// Of what is kept.
    pub IS_KEPT = "This is on your shelf already.", "这已经在你的片架上了。";
    /// The way to it.
    pub TO_THE_SHELF = "Open my shelf", "打开我的片架";
    /// The button that shows what a piece of a shelf would change.
    pub BRING_IN = "See what it would change", "看看会改动什么";
    /// Above titles that the catalogue does not have.
    pub NOT_HERE = "Not in this catalogue", "片库里没有";
    /// Above titles while the catalogue is on its way.
    pub NOT_YET_HERE = "Also in it", "其中还有";
    /// Above the titles that somebody liked best.
    pub FAVOURITES = "Liked best", "最喜欢的";
    /// Above the genres of a year.
    pub GENRES = "Most watched genres", "看得最多的题材";
    /// Above the people of a year.
    pub PEOPLE = "Seen most often", "出现最多的影人";
    /// `A review by Ada`, with the name at its place.
    pub REVIEW_BY = "A review by {0}", "{0} 的影评";
    /// The same without a name.
    pub REVIEW = "A review", "一篇影评";
    REVIEW_BY_OF = "{0} on {1}", "{0} 评《{1}》";
    REVIEW_OF = "A review of {0}", "《{0}》的一篇影评";
    /// `A list by Ada`, with the name at its place.
    pub LIST_BY = "A list by {0}", "{0} 的片单";
    /// The same without a name.
    pub LIST = "A list", "一个片单";

    /// The label of a link.
    pub LINK = "Link", "链接";
    /// The button that copies a link.
    pub COPY = "Copy", "复制";
    /// The button for the system's share sheet.
    pub SHARE = "Share…", "分享…";
    /// The button that makes a file instead.
    pub SHARE_FILE = "Save as a file to send", "存为文件再发送";
    /// How a link works.
    pub HOW_LINKS_WORK = "Everything is in the link itself; only those whom you send it to can see it. They can keep a copy, and pass it on.",
        "全部内容就在链接里，只有收到链接的人看得到。对方可以留一份，也可以再转发。";
    /// Below a code.
    pub POINT_A_CAMERA = "Or point the camera of another device at this code.", "也可以用另一台设备的相机扫这个二维码。";
    /// Where there is no code.
    pub NO_CODE = "It is too long for a code to scan.", "内容太长，做不成二维码。";
    /// Where no link can hold it.
    pub NO_LINK = "It is too long for any link. A file can be sent like a photo.", "内容太长，链接装不下。可以存成文件，像照片一样发送。";
    /// How codes are used.
    pub HOW_CODES_WORK = "Open each code with the camera of your other device, and keep what it shows. Their order does not matter, and what is there already is not doubled.",
        "用另一台设备的相机逐个扫码打开，把看到的内容收下。先后顺序没有关系，已有的内容也不会重复。";
    /// The button for the code before.
    pub PREVIOUS_CODE = "Previous code", "上一个";
    /// The button for the code after.
    pub NEXT_CODE = "Next code", "下一个";
    /// Above the links of all codes.
    pub AS_LINKS = "The same as links", "以链接的形式";
    /// When there is nothing to take along.
    pub NOTHING_TO_SEND = "Your shelf is empty: there is nothing to take to another device.", "你的片架是空的，没有可带走的内容。";

    YEAR_BY = "{1}, as seen by {0}", "{0} 的 {1} 年";
    SOMEBODYS_YEAR = "Somebody’s {0}", "某人的 {0} 年";
    WHOLE_SHELF = "A whole shelf", "一整个片架";
    SHELF_PIECE = "A shelf, piece {0} of {1}", "一个片架，第 {0} 份，共 {1} 份";
    OTHER_PIECES = "Each of the {0} pieces can be brought in by itself, in any order. Twice does no harm.",
        "{0} 份可以分别导入，顺序随意，重复也没关系。";
    ANOTHER_VERSION = "Your shelf has another version of this.", "你的片架上有它的另一个版本。";
    ANOTHER_VERSION_OF = "Your shelf has another version of this, changed on {0}.", "你的片架上有它的另一个版本，{0}修改过。";
    TITLE_NOT_HERE = "It is about “{0}”, which this catalogue does not have.", "它写的是“{0}”，片库里没有这部作品。";
    TITLES = "{0} title|{0} titles", "{0} 部作品";
    ALL_SEEN = "{0} title, all seen by you|{0} titles, all seen by you", "{0} 部作品，你都看过";
    SOME_SEEN = "{0} title, {1} of them seen by you|{0} titles, {1} of them seen by you", "{0} 部作品，你看过其中 {1} 部";
    EPISODES = "{0} episode|{0} episodes", "{0} 集";
    HOURS = "{0} hour|{0} hours", "{0} 小时";
    REVIEWS = "{0} review|{0} reviews", "{0} 篇影评";
    MARKS = "{0} title with a status, rating or tag|{0} titles with a status, rating or tag", "{0} 部有状态、评分或标签的作品";
    LISTS = "{0} list|{0} lists", "{0} 个片单";
    TRACES = "{0} note that something was deleted|{0} notes that something was deleted", "{0} 条删除记录";

    HOLDS_NOTHING = "This link holds nothing.", "这个链接里什么都没有。";
    ASK_FOR_ALL = "Reviews and lists that somebody shares stand in the link itself. Ask for the whole link.",
        "别人分享的影评和片单就在链接里。请对方发来完整的链接。";
    IS_CUT = "The end of this link is missing.", "这个链接缺了结尾。";
    ASK_ONCE_MORE = "Some programs cut long links. Ask for it once more, by e-mail perhaps, or as a file, and open all of it.",
        "有些软件会截断长链接。请对方再发一次，比如用电子邮件，或发成文件，然后打开完整的链接。";
    IS_DAMAGED = "This link was changed on its way.", "这个链接在途中被改动过。";
    ASK_FOR_A_FILE = "It is not shown, as it might say what nobody wrote. Ask for it once more, or as a file.",
        "它可能说出没人写过的话，所以没有显示。请对方再发一次，或发成文件。";
    IS_NEWER = "A newer version of this site made this link.", "这个链接由本站的新版本生成。";
    RELOAD = "Reload the page for the newest version, and open the link again.", "重新载入页面用上最新版本，再打开链接。";
    IS_TOO_LONG = "This link is too long.", "这个链接太长了。";
    NONE_IS_THAT_LONG = "No link of this site is that long. Ask for a file instead.", "本站没有这么长的链接。请对方改发文件。";

    CHARACTERS = "{0} character|{0} characters", "{0} 个字符";
    IS_LONG = "Many messengers cut links of more than {0} characters. A file arrives whole.",
        "很多聊天软件会截断超过 {0} 个字符的链接。文件可以完整送达。";
    CODE_OF = "QR code of the link to {0}", "链接二维码：{0}";
    CODE_NUMBER = "Code {0} of {1}", "第 {0} 个二维码，共 {1} 个";
    LEFT_HERE = "Not sent: {0} record that this version cannot read. A file takes everything along.|Not sent: {0} records that this version cannot read. A file takes everything along.",
        "有 {0} 条记录这个版本无法读取，没有发送。用文件可以全部带走。";
    TOO_MANY_CODES = "Your shelf would take more than {0} codes. A file is less work.", "你的片架要用 {0} 个以上的二维码，用文件更省事。";
    TOO_LONG_A_RECORD = "Something on your shelf is too long for a code. A file holds all of it.",
        "你的片架上有内容太长，二维码放不下。文件可以装下全部。";
}

/// `Ada on Leap`, with the name of who wrote at its place `{0}`.
pub fn review_by_of(title: &str) -> String {
    REVIEW_BY_OF.with(&["{0}", title])
}

/// The same without a name.
pub fn review_of(title: &str) -> String {
    REVIEW_OF.with(&[title])
}

/// `2026, as seen by Ada`, with the name at its place `{0}`.
pub fn year_by(year: i16) -> String {
    YEAR_BY.with(&["{0}", &year.to_string()])
}

/// The same without a name.
pub fn year(year: i16) -> String {
    SOMEBODYS_YEAR.with(&[&year.to_string()])
}

/// What a piece of a shelf is called.
pub fn shelf_piece(part: u16, of: u16) -> String {
    if of == 1 { WHOLE_SHELF.owned() } else { SHELF_PIECE.with(&[&part.to_string(), &of.to_string()]) }
}

/// About the other pieces.
pub fn other_pieces(of: u16) -> String {
    OTHER_PIECES.with(&[&of.to_string()])
}

/// How another version stands to what came.
pub fn is_another_version(changed: Option<&str>) -> String {
    changed.map_or_else(|| ANOTHER_VERSION.owned(), |day| ANOTHER_VERSION_OF.with(&[day]))
}

/// In place of the card of a title.
pub fn title_not_here(id: &str) -> String {
    TITLE_NOT_HERE.with(&[id])
}

/// `12 titles, 3 of them seen by you`.
pub fn list_summary(count: usize, seen: usize) -> String {
    match seen {
        0 => TITLES.count(count),
        seen if seen == count => ALL_SEEN.count(count),
        seen => SOME_SEEN.count_with(count, &[&seen.to_string()]),
    }
}

/// The numbers of a year, those that are none left out.
pub fn year_facts(titles: u32, episodes: u32, hours: u32, reviews: u32) -> Vec<String> {
    facts([(titles, TITLES), (episodes, EPISODES), (hours, HOURS), (reviews, REVIEWS)])
}

/// What a piece of a shelf holds, what is none left out.
pub fn shelf_facts(reviews: u32, marks: u32, lists: u32, traces: u32) -> Vec<String> {
    facts([(reviews, REVIEWS), (marks, MARKS), (lists, LISTS), (traces, TRACES)])
}

fn facts(all: [(u32, Text); 4]) -> Vec<String> {
    let some = all.into_iter().filter(|(count, _)| *count > 0);
    some.map(|(count, text)| text.count(count as usize)).collect()
}

/// What is wrong with a link.
pub const fn broken(broken: Broken) -> Text {
    match broken {
        Broken::Empty => HOLDS_NOTHING,
        Broken::Cut => IS_CUT,
        Broken::Damaged => IS_DAMAGED,
        Broken::Newer => IS_NEWER,
        Broken::TooLong => IS_TOO_LONG,
    }
}

/// What to do about it.
pub const fn broken_help(broken: Broken) -> Text {
    match broken {
        Broken::Empty => ASK_FOR_ALL,
        Broken::Cut => ASK_ONCE_MORE,
        Broken::Damaged => ASK_FOR_A_FILE,
        Broken::Newer => RELOAD,
        Broken::TooLong => NONE_IS_THAT_LONG,
    }
}

/// How long a link is.
pub fn characters(count: usize) -> String {
    CHARACTERS.count(count)
}

/// Where messengers may cut it.
pub fn is_long() -> String {
    IS_LONG.count(LINK_LIMIT)
}

/// The name of a code.
pub fn code_of(what: &str) -> String {
    CODE_OF.with(&[what])
}

/// `Code 3 of 7`.
pub fn code_number(part: usize, of: usize) -> String {
    CODE_NUMBER.with(&[&part.to_string(), &of.to_string()])
}

/// What only a file takes along.
pub fn left_here(count: usize) -> String {
    LEFT_HERE.count(count)
}

/// Why a shelf goes into a file only.
pub fn only_a_file(why: TooMuch) -> String {
    match why {
        TooMuch::Parts => TOO_MANY_CODES.count(PARTS.into()),
        TooMuch::Record => TOO_LONG_A_RECORD.owned(),
    }
}
