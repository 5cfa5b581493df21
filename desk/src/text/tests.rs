//! Of what both languages say, each with its own grammar.

use juku_catalog::PartialDate;
use juku_catalog::browse::Status;
use juku_view::language::{Language, speak};

use super::page::{attention, changes_review, on_shelf, rated_between, tags_now, watched};
use super::parcel::{broken, list_summary, shelf_piece, year_by, year_facts};
use super::stats::{gaps, hours, months_gist, ratings_gist, span_gist};
use super::transfer::summary;
use super::*;
use crate::parcel::Broken;
use crate::stats::{Hours, Stats};
use crate::transfer::Summary;

fn day(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn rating(half_stars: u8) -> Rating {
    Rating::new(half_stars).unwrap()
}

#[test]
fn days_and_months_are_said_in_the_order_of_each_language() {
    let say = || ["2026-03-09", "2026-10", "2026"].map(|text| date(day(text)));
    assert_eq!(say(), ["9 March 2026", "October 2026", "2026"]);
    assert_eq!((month(3), month_of(12, 2025)), ("March".to_owned(), "December 2025".to_owned()));
    speak(Language::Chinese);
    assert_eq!(say(), ["2026年3月9日", "2026年10月", "2026年"]);
    assert_eq!((month(3), month_of(12, 2025)), ("3月".to_owned(), "2025年12月".to_owned()));
}

#[test]
fn a_name_has_its_place_and_a_space_beside_it_only_where_letters_meet() {
    let said = |text: &str, name: &str| {
        let (before, after) = around(text, name);
        format!("{before}{name}{after}")
    };
    assert_eq!(said(&parcel::REVIEW_BY, "梅"), "A review by 梅");
    assert_eq!(said(&year_by(2025), "Ada"), "2025, as seen by Ada");
    assert_eq!(said(&parcel::review_by_of("Leap"), "梅"), "梅 on Leap");
    speak(Language::Chinese);
    assert_eq!(said(&parcel::REVIEW_BY, "Ada"), "Ada 的影评");
    assert_eq!(said(&parcel::LIST_BY, "小梅"), "小梅的片单");
    assert_eq!(said(&year_by(2025), "Ada"), "Ada 的 2025 年");
}

#[test]
fn what_is_on_the_shelf_is_counted_in_chinese() {
    speak(Language::Chinese);
    assert_eq!(on_shelf(1, 1), "片架上有 1 部作品");
    assert_eq!(on_shelf(3, 12), "片架上有 12 部作品，这里是 3 部");
    assert_eq!(watched(&[day("2026-03-03")]).as_deref(), Some("2026年3月3日看过"));
    assert_eq!(watched(&[day("2025"), day("2026-03")]).as_deref(), Some("看过 2 遍，最近一次：2026年3月"));
    assert_eq!([rating(1), rating(9)].map(stars), ["½ 星", "4½ 星"]);
    assert_eq!(rated_between(rating(7), rating(9)), "3½ – 4½ 星");
    assert_eq!(tags_now(&["国庆".to_owned(), "重看".to_owned()]), "标签为“国庆”“重看”");
    assert_eq!(attention(2), "需要你留意：2 条内容无法读取");
    assert_eq!(changes_review(Some("2026年3月3日")), "修改 2026年3月3日的影评");
    let changed = page::changed(&page::put_on("最佳"), 2, 1);
    assert_eq!(changed, "已放进片单“最佳”：2 部。1 部无法读取，保持原样");
}

#[test]
fn charts_say_their_gist_in_chinese() {
    let mut counts = [0; 12];
    (counts[2], counts[6]) = (5, 1);
    speak(Language::Chinese);
    assert_eq!(months_gist(2025, 7, &counts), "2025 年观看 7 次，3月最多：5 次。");
    assert_eq!(months_gist(2025, 2, &[0; 12]), "2025 年观看 2 次，月份不详。");
    let titles = stats::SPAN_OF_TITLES;
    let decades = [1980, 2010].map(stats::decade);
    let said = span_gist(&decades[0], &decades[1], (&[&decades[1]], 8), titles);
    assert_eq!(said, "从 1980 年代到 2010 年代，2010 年代最多：8 部。");
    assert_eq!(span_gist("2019", "2019", (&["2019"], 3), titles), "都在 2019 年。");
    let mut ratings = [0; 10];
    (ratings[7], ratings[8], ratings[9]) = (2, 1, 1);
    assert_eq!(ratings_gist(&ratings, None), "你的 4 个评分中，4 星最多：2 次。");
    ratings[8] = 2;
    assert_eq!(ratings_gist(&ratings, None), "你的 5 个评分中，4½ 星和 4 星最多：各 2 次。");
    let minutes = |minutes| hours(Hours { minutes, unmeasured: 0 });
    assert_eq!(minutes(59), ("59".to_owned(), "观看时长（分钟）".to_owned()));
    assert_eq!(minutes(72_240), ("1,204".to_owned(), "观看时长（小时）".to_owned()));
    let stats = Stats { unknown: 2, missing: 9, ..Stats::default() };
    let said = "片库还没有全部载入：在那之前，题材、影人和时长没有算上你的 2 部作品。";
    assert_eq!(gaps(&stats), [said]);
}

#[test]
fn what_comes_by_link_or_file_is_told_in_chinese() {
    speak(Language::Chinese);
    assert_eq!(year_facts(12, 0, 34, 1), ["12 部作品", "34 小时", "1 篇影评"]);
    assert_eq!(list_summary(12, 3), "12 部作品，你看过其中 3 部");
    assert_eq!(shelf_piece(2, 7), "一个片架，第 2 份，共 7 份");
    assert_eq!(broken(Broken::Cut).get(), "这个链接缺了结尾。");
    let what = Summary { rating: Some(rating(8)), days: 1, tags: 2, reviews: 1, ..Summary::default() };
    assert_eq!(summary(&what), "4 星、观看 1 天、2 个标签、1 篇影评");
    assert_eq!(stats::with_status(Status::Want), "想看");
}
