//! Words of files that are not brought in.

use crate::text::COMMA;
use crate::transfer::Refusal;

juku_view::words! {
    NOT_READ = "The browser could not read this file. It may have been moved or changed; choose it again.",
        "浏览器无法读取这个文件。它可能被移动或改动过，请重新选择。";
    EMPTY = "This file is empty. Choose the file that you exported.", "这个文件是空的。请选择你导出的文件。";
    TOO_LARGE = "This file is larger than {0} MB. Choose the export itself, or one of its tables.",
        "这个文件超过 {0} MB。请选择导出文件本身，或其中一张表。";
    TOO_MUCH_INSIDE = "What is packed in this file is larger than {0} MB. Unpack it and choose one of its tables.",
        "这个压缩包里的内容超过 {0} MB。请解压后选择其中一张表。";
    ENCODING = "The letters in this file cannot be read. If it is a table, save it as “CSV UTF-8” and choose it again.",
        "无法识别这个文件的文字编码。如果是表格，请另存为“CSV UTF-8”再选择。";
    NEWER = "A newer version of Juku wrote this copy (form {0}). Reload this page to get that version, then choose the file again.",
        "这份副本由剧库的新版本写成（格式 {0}）。请重新载入页面用上新版本，再选择文件。";
    DAMAGED_JSON = "This copy is damaged or not complete ({0}). Choose another copy.", "这份副本已损坏或不完整（{0}）。请选择另一份。";
    OTHER_JSON = "This file is JSON, but no copy of a shelf. Choose a file that was taken here.",
        "这个文件是 JSON，但不是片架的副本。请选择从本站导出的文件。";
    DAMAGED_ZIP = "This zip file is damaged or not complete. Download it again, then choose it.",
        "这个 zip 文件已损坏或不完整。请重新下载后再选择。";
    LOCKED = "This zip file asks for a password. Unpack it and choose one of its tables.",
        "这个 zip 文件需要密码。请解压后选择其中一张表。";
    EMPTY_ZIP = "There is nothing in this zip file. Choose the zip as Letterboxd or NeoDB gave it to you.",
        "这个 zip 文件里什么都没有。请选择 Letterboxd 或 NeoDB 给你的原始 zip。";
    OTHER_ZIP = "This zip file has nothing that can be read here (it has {0}). Choose the zip as Letterboxd or NeoDB gave it to you; save a spreadsheet as CSV.",
        "这个 zip 文件里没有本站能读取的内容（里面有 {0}）。请选择 Letterboxd 或 NeoDB 给你的原始 zip；电子表格请存为 CSV。";
    OTHER_TABLE = "This table is of no known form; its columns are {0}. Choose a table of Letterboxd, IMDb or NeoDB, or one that was taken here.",
        "无法识别这张表格的格式，它的列是 {0}。请选择 Letterboxd、IMDb 或 NeoDB 的表格，或从本站导出的表格。";
    NO_ROWS = "This table has a head but no rows. There is nothing in it to bring in.", "这张表格只有表头，没有内容可导入。";
}

/// Why a file is not brought in, and what to do.
pub fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Unreadable => NOT_READ.owned(),
        Refusal::Empty => EMPTY.owned(),
        Refusal::TooLarge(most) => TOO_LARGE.count(*most),
        Refusal::TooMuchInside(most) => TOO_MUCH_INSIDE.count(*most),
        Refusal::Encoding => ENCODING.owned(),
        Refusal::Newer(form) => NEWER.with(&[&form.to_string()]),
        Refusal::DamagedJson(what) => DAMAGED_JSON.with(&[what]),
        Refusal::OtherJson => OTHER_JSON.owned(),
        Refusal::DamagedZip => DAMAGED_ZIP.owned(),
        Refusal::Locked => LOCKED.owned(),
        Refusal::OtherZip(names) if names.is_empty() => EMPTY_ZIP.owned(),
        Refusal::OtherZip(names) => OTHER_ZIP.with(&[&names.join(&COMMA)]),
        Refusal::OtherTable(names) => {
            let quoted = |name: &String| format!("“{}”", name.chars().take(40).collect::<String>());
            OTHER_TABLE.with(&[&names.iter().map(quoted).collect::<Vec<_>>().join(&COMMA)])
        }
        Refusal::NoRows => NO_ROWS.owned(),
    }
}
