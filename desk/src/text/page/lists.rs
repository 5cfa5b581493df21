//! Words of lists.

juku_view::words! {
    /// When there is no list.
    pub NO_LISTS = "You have no lists yet.", "你还没有片单。";
    /// What they are for.
    pub NO_LISTS_HELP = "A list holds titles in your own order: what to watch with your family, the best of a year.",
        "片单按你自己的顺序收作品：想和家人一起看的，某一年最喜欢的。";
    /// What opens the form of a new list.
    pub NEW_LIST = "Make a new list", "新建片单";
    /// The field of its name.
    pub LIST_NAME = "Name", "名称";
    /// The field of its note.
    pub LIST_NOTE = "Note", "说明";
    /// That it may be empty.
    pub OPTIONAL = "(if you like)", "选填";
    /// The button that makes it.
    pub MAKE_LIST = "Make the list", "创建片单";
    /// What opens the form that changes one.
    pub EDIT_LIST = "Name and note", "名称与说明";
    /// The button that keeps the change.
    pub SAVE_LIST = "Save", "保存";
    /// The button that deletes one.
    pub DELETE_LIST = "Delete this list", "删除这个片单";
    /// The button that makes a link of one.
    pub SHARE_LIST = "Share by link", "分享链接";
    /// The way to all lists.
    pub ALL_LISTS = "All lists", "全部片单";
    /// The titles of a list.
    pub ON_THE_LIST = "Titles on this list, in your order", "片单里的作品，按你的顺序";
    /// When there is none.
    pub EMPTY_LIST = "Nothing is on this list yet.", "这个片单还是空的。";
    /// The field that adds one.
    pub ADD_TITLE = "Add a title", "添加作品";
    /// What can be typed.
    pub ADD_TITLE_HELP = "Name or pinyin", "片名或拼音";
    /// The button that adds it.
    pub ADD = "Add", "添加";
    /// A list that is not there.
    pub LIST_GONE = "This list is no longer there.", "这个片单已经不在了。";
    /// What opens the rest of an item's acts.
    pub MORE = "More", "更多";
    /// The field of a place.
    pub PLACE = "Place", "位置";
    /// The button that moves there.
    pub MOVE = "Move there", "移过去";
    /// The button that takes a title off.
    pub TAKE_OFF = "Take off the list", "移出片单";
    /// When a list has no name.
    pub NAME_MISSING = "Give the list a name.", "请给片单起个名字。";
    /// When the list is as it was.
    pub LIST_SAME = "The list was so already.", "片单没有变化。";
    /// When no place was typed.
    pub NO_SUCH_PLACE = "Type a place as a number, counted from 1.", "请输入表示位置的数字，从 1 开始。";
    /// When nothing was typed.
    pub NO_TITLE_TYPED = "Type the name of a title first.", "请先输入片名。";
    /// A list that cannot be read.
    pub LIST_UNREADABLE = "This list cannot be read, so it was not changed.", "这个片单无法读取，因此没有改动。";
    COUNTED = "{0} list|{0} lists", "{0} 个片单";
    ON_LIST = "{0} title on this list|{0} titles on this list", "片单里有 {0} 部作品";
    MOVE_UP = "Move {0} up", "上移《{0}》";
    MOVE_DOWN = "Move {0} down", "下移《{0}》";
    MORE_FOR = "More for {0}", "《{0}》的更多操作";
    PLACE_OF = "Place of {0}, 1 to {1}", "《{0}》的位置，1 到 {1}";
    MOVED = "{0} is now {1} of {2}", "《{0}》现在排在第 {1} 位，共 {2} 部";
    ADDED = "{0} is on {1} now", "《{0}》已加入片单“{1}”";
    ALREADY_ON = "{0} is on {1} already", "《{0}》已经在片单“{1}”里";
    TAKEN_OFF = "{0} is off {1}", "《{0}》已移出片单“{1}”";
    MADE = "The list {0} is made", "片单“{0}”已创建";
    DELETED = "The list {0} is deleted", "片单“{0}”已删除";
    SAVED = "The list {0} is saved", "片单“{0}”已保存";
    SEVERAL = "{0} title may be meant: choose one|{0} titles may be meant: choose one", "有 {0} 部作品可能符合，请选一部";
    NO_TITLE = "The catalogue has no title “{0}”. Try another spelling, or a part of the name.",
        "片库里没有“{0}”。换个写法，或只输入片名的一部分试试。";
}

/// `3 lists`.
pub fn lists(count: usize) -> String {
    COUNTED.count(count)
}

/// `12 titles on this list`.
pub fn on_list(count: usize) -> String {
    ON_LIST.count(count)
}

/// The label of the button that moves a title up.
pub fn move_up(name: &str) -> String {
    MOVE_UP.with(&[name])
}

/// The label of the button that moves it down.
pub fn move_down(name: &str) -> String {
    MOVE_DOWN.with(&[name])
}

/// The name of the rest of an item's acts.
pub fn more_for(name: &str) -> String {
    MORE_FOR.with(&[name])
}

/// The label of the place of a title.
pub fn place_of(name: &str, count: usize) -> String {
    PLACE_OF.with(&[name, &count.to_string()])
}

/// After a title was moved.
pub fn moved(name: &str, place: usize, count: usize) -> String {
    MOVED.with(&[name, &place.to_string(), &count.to_string()])
}

/// After a title was added.
pub fn added(name: &str, list: &str) -> String {
    ADDED.with(&[name, list])
}

/// When it was there already.
pub fn already_on(name: &str, list: &str) -> String {
    ALREADY_ON.with(&[name, list])
}

/// After a title was taken off.
pub fn taken_off(name: &str, list: &str) -> String {
    TAKEN_OFF.with(&[name, list])
}

/// After a list was made.
pub fn list_made(name: &str) -> String {
    MADE.with(&[name])
}

/// After a list was deleted.
pub fn list_deleted(name: &str) -> String {
    DELETED.with(&[name])
}

/// After the name or note of a list was changed.
pub fn list_saved(name: &str) -> String {
    SAVED.with(&[name])
}

/// Above titles of which one may be meant.
pub fn several(count: usize) -> String {
    SEVERAL.count(count)
}

/// When none is.
pub fn no_title(words: &str) -> String {
    NO_TITLE.with(&[words])
}
