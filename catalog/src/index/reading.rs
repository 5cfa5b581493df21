//! How Chinese names are read: from the pinyin that content gives, a syllable for each character.

use std::collections::HashMap;

use pinyin::{ToPinyin, ToPinyinMulti};
use unicode_normalization::UnicodeNormalization;

use super::{Unit, units};

/// Pinyin as it is typed: lower-case, without tones, `v` for `ü`, nothing but letters and digits.
pub(super) fn typed(pinyin: &str) -> String {
    let mut typed = String::with_capacity(pinyin.len());
    for letter in pinyin.nfd().flat_map(char::to_lowercase) {
        match letter {
            // The two dots of ü, which tone marks may follow.
            '\u{308}' if typed.ends_with('u') => {
                typed.pop();
                typed.push('v');
            }
            _ if letter.is_ascii_alphanumeric() => typed.push(letter),
            _ => {}
        }
    }
    typed
}

/// The readings of a character, most usual first; none if it is not known.
fn readings(han: char) -> Vec<String> {
    let usual = han.to_pinyin().map(|reading| typed(reading.with_tone()));
    let all = han.to_pinyin_multi().into_iter().flatten().map(|reading| typed(reading.with_tone()));
    let mut readings: Vec<String> = Vec::new();
    for reading in usual.into_iter().chain(all) {
        if !readings.contains(&reading) {
            readings.push(reading);
        }
    }
    readings
}

/// The usual reading of a character; empty if it is not known.
pub(super) fn usual(han: char) -> String {
    readings(han).into_iter().next().unwrap_or_default()
}

/// A syllable for each unit of a Chinese name, with spaces between, from its pinyin. Content says how a name is read;
/// the dictionary only tells where one syllable ends. Where that fails, the pinyin as one word.
pub(super) fn syllables(zh: &str, pinyin: &str) -> String {
    let whole = typed(pinyin);
    let units = units(zh);
    align(&units, &whole, true).map_or(whole, |syllables| syllables.join(" "))
}

/// A syllable for each unit of a person's name. Content gives no pinyin for people, but most write their names in
/// pinyin, and so tell which of a character's readings is theirs (`Zeng Li`, 曾黎). Else the usual ones.
pub(super) fn of_person(en: &str, zh: &str) -> String {
    let units = units(zh);
    let words: Vec<String> =
        en.split(|c: char| c.is_whitespace()).map(typed).filter(|word| !word.is_empty()).collect();
    // Family name first or last.
    for turn in 0..words.len() {
        let (later, first) = words.split_at(turn);
        if let Some(syllables) = align(&units, &[first, later].concat().concat(), false) {
            return syllables.join(" ");
        }
    }
    let usual: Vec<String> =
        units.iter().map(|unit| unit.han().map_or_else(|| typed(unit.text), usual)).collect();
    usual.join(" ")
}

/// What is known of a way to cut the first letters.
#[derive(Clone)]
struct Cut {
    cost: u32,
    syllables: Vec<String>,
}

/// Cuts pinyin into a syllable for each unit; the way that fits the dictionary best, `None` if there is none.
///
/// # Arguments
/// `trusted`: whether a reading that the dictionary does not have may be right.
fn align(units: &[Unit<'_>], whole: &str, trusted: bool) -> Option<Vec<String>> {
    /// A reading that the dictionary does not have; worse than any number of known ones.
    const UNKNOWN: u32 = 100;
    /// The longest syllable: zhuang, chuang, shuang.
    const LONGEST: usize = 6;
    let mut cuts: HashMap<usize, Cut> = HashMap::from([(0, Cut { cost: 0, syllables: Vec::new() })]);
    for unit in units {
        let known: Vec<String> = match unit.han() {
            // At the end of a word 儿 is an r, in the pinyin of Beijing.
            Some('儿') => vec!["er".to_owned(), "r".to_owned()],
            Some(han) => readings(han),
            // Numbers are written as they are, or as they are said.
            None => vec![typed(unit.text), said(unit.text)],
        };
        let mut next: HashMap<usize, Cut> = HashMap::new();
        let mut ways: Vec<(usize, Cut)> = cuts.into_iter().collect();
        ways.sort_unstable_by_key(|(at, _)| *at);
        for (at, cut) in ways {
            let rest = whole.get(at..).unwrap_or_default();
            let mut go = |syllable: &str, cost: u32| {
                let better =
                    next.get(&(at + syllable.len())).is_none_or(|other| other.cost > cut.cost + cost);
                if better {
                    let mut syllables = cut.syllables.clone();
                    syllables.push(syllable.to_owned());
                    next.insert(at + syllable.len(), Cut { cost: cut.cost + cost, syllables });
                }
            };
            for (rank, reading) in
                known.iter().enumerate().filter(|(_, reading)| rest.starts_with(reading.as_str()))
            {
                go(reading, rank as u32);
            }
            for length in 1..=LONGEST.min(rest.len()) {
                let syllable = rest.get(..length).unwrap_or_default();
                if trusted && unit.han().is_some() && is_syllable(syllable) {
                    go(syllable, UNKNOWN);
                }
            }
        }
        cuts = next;
    }
    cuts.remove(&whole.len()).map(|cut| cut.syllables)
}

/// Digits as they are said, one by one: `2` is `er`.
fn said(digits: &str) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|digit| "零一二三四五六七八九".chars().nth(digit as usize));
    digits.chars().filter_map(digit).map(usual).collect()
}

/// Whether letters may be a syllable: as much consonant as pinyin has, then vowels, then n, ng or r.
fn is_syllable(letters: &str) -> bool {
    const INITIALS: [&str; 24] = [
        "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z",
        "c", "s", "y", "w", "",
    ];
    INITIALS.iter().filter_map(|initial| letters.strip_prefix(initial)).any(|rest| {
        let end = rest.trim_start_matches(['a', 'e', 'i', 'o', 'u', 'v']);
        end.len() < rest.len() && matches!(end, "" | "n" | "ng" | "r")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pinyin_becomes_what_is_typed() {
        assert_eq!(typed("Nà xiē nián, wǒmen yīqǐ zhuī de nǚhái"), "naxienianwomenyiqizhuidenvhai");
        assert_eq!(typed("Cháng'ān"), "changan");
        assert_eq!(typed("lǜshī LÜ"), "lvshilv");
    }

    #[test]
    fn names_are_cut_into_a_syllable_for_each_character() {
        for (zh, pinyin, syllables) in [
            (
                "牯岭街少年杀人事件",
                "Gǔlǐng Jiē shàonián shārén shìjiàn",
                "gu ling jie shao nian sha ren shi jian",
            ),
            ("扫毒2天地对决", "Sǎodú 2: Tiāndì duìjué", "sao du 2 tian di dui jue"),
            ("欢乐颂2", "Huānlè sòng èr", "huan le song er"),
            ("长安三万里", "Cháng'ān sānwàn lǐ", "chang an san wan li"),
            ("长风渡", "Chángfēng dù", "chang feng du"),
            ("绿绮", "Lǜqǐ", "lv qi"),
            ("好儿", "Hǎor", "hao r"),
            // Content is right though no dictionary has it.
            ("好好", "Māmā", "ma ma"),
            // What cannot be cut stays together.
            ("好", "Mama", "mama"),
        ] {
            assert_eq!(super::syllables(zh, pinyin), syllables, "{zh}");
        }
    }

    #[test]
    fn the_latin_name_tells_how_a_person_reads_theirs() {
        assert_eq!(of_person("Zeng Li", "曾黎"), "zeng li");
        assert_eq!(of_person("Leah Dou", "窦靖童"), "dou jing tong");
        assert_eq!(of_person("Xuelin Shan", "单雪琳"), "shan xue lin");
        assert_eq!(of_person("Joan Chen", "陈冲"), "chen chong");
        assert_eq!(of_person("Tony Leung Chiu-wai", "梁朝伟"), "liang chao wei");
    }
}
