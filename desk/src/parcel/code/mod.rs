//! A text as few bytes, before it is compressed: a character that is frequent in Chinese takes one byte or two, and so
//! do the digits of identities and moments.
//!
//! UTF-8 has three bytes for each Chinese character, of which compression of short texts wins little back. `docs/data.md`
//! has the table of the bytes. The characters stand by how often they are written, counted with the word list of jieba;
//! the traditional forms of the most frequent follow. Their order is part of the form of links and never changes.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The characters of one byte in the first line; in each further one 256 that begin with the same byte.
const CHARACTERS: &str = include_str!("characters.txt");
/// Before the 6 bytes of a number of 13 decimal digits: a moment.
const MOMENT: u8 = 0x0E;
/// Before the 16 bytes of 32 hexadecimal digits: an identity.
const IDENTITY: u8 = 0x0F;
/// The first byte that stands for a character of the first line.
const SINGLE: usize = 0x80;
/// How many such there are.
const SINGLES: usize = 95;
/// The first byte of characters from the further lines.
const PAIR: usize = SINGLE + SINGLES;
/// The first byte of characters below U+0800 that have no other bytes.
const LATIN: u8 = 0xF7;
/// The first of the three bytes of a unit of UTF-16.
const UNIT: u8 = 0xFF;

static ALL: LazyLock<Vec<char>> =
    LazyLock::new(|| CHARACTERS.chars().filter(|character| *character != '\n').collect());

static PLACES: LazyLock<HashMap<char, usize>> =
    LazyLock::new(|| ALL.iter().enumerate().map(|(place, character)| (*character, place)).collect());

/// The bytes of a text.
pub(super) fn encode(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        if let Some((digits, after)) = digits(rest) {
            bytes.extend(digits);
            rest = after;
            continue;
        }
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
        match (character as u32, PLACES.get(&character)) {
            (ascii @ (0x0A | 0x20..=0x7F), _) => bytes.push(ascii as u8),
            (_, Some(place)) if *place < SINGLES => bytes.push((SINGLE + place) as u8),
            (_, Some(place)) => {
                let place = place - SINGLES;
                bytes.extend([(PAIR + place / 256) as u8, (place % 256) as u8]);
            }
            (latin @ 0..=0x7FF, None) => bytes.extend([LATIN + (latin >> 8) as u8, latin as u8]),
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    let [high, low] = unit.to_be_bytes();
                    bytes.extend([UNIT, high, low]);
                }
            }
        }
    }
    bytes
}

/// The digits at the start of a text as bytes, and what follows them.
fn digits(text: &str) -> Option<(Vec<u8>, &str)> {
    if let Some((number, after)) = text.split_at_checked(13)
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && !number.starts_with('0')
    {
        let [_, _, bytes @ ..] = number.parse::<u64>().ok()?.to_be_bytes();
        return Some(([&[MOMENT], bytes.as_slice()].concat(), after));
    }
    let (number, after) = text.split_at_checked(32)?;
    let is_digit = |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let bytes = u128::from_str_radix(number.bytes().all(is_digit).then_some(number)?, 16).ok()?.to_be_bytes();
    Some(([&[IDENTITY], bytes.as_slice()].concat(), after))
}

/// The text of bytes; `None` if they are not those of a text.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let mut text = String::with_capacity(bytes.len() * 2);
    let mut bytes = bytes.iter().copied();
    while let Some(byte) = bytes.next() {
        let place = usize::from(byte);
        text.push(match byte {
            MOMENT => {
                text += &format!("{:013}", number(&mut bytes, 6)?);
                continue;
            }
            IDENTITY => {
                text += &format!("{:032x}", number(&mut bytes, 16)?);
                continue;
            }
            0..=0x7F => char::from(byte),
            LATIN..UNIT => char::from_u32(u32::from(byte - LATIN) << 8 | u32::from(bytes.next()?))?,
            UNIT => {
                let first = number(&mut bytes, 2)? as u32;
                match char::from_u32(first) {
                    Some(character) => character,
                    None => {
                        bytes.next().filter(|byte| *byte == UNIT)?;
                        let pair = [first as u16, number(&mut bytes, 2)? as u16];
                        char::decode_utf16(pair).next()?.ok()?
                    }
                }
            }
            _ if place < PAIR => *ALL.get(place - SINGLE)?,
            _ => *ALL.get(SINGLES + (place - PAIR) * 256 + usize::from(bytes.next()?))?,
        });
    }
    Some(text)
}

/// The number that the next bytes are, the highest first.
fn number(bytes: &mut impl Iterator<Item = u8>, count: usize) -> Option<u128> {
    (0..count).try_fold(0, |number, _| Some(number << 8 | u128::from(bytes.next()?)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_line_of_the_file_is_full_and_no_character_stands_twice() {
        let lines: Vec<usize> = CHARACTERS.lines().map(|line| line.chars().count()).collect();
        assert_eq!(lines.first(), Some(&SINGLES));
        assert!(lines.iter().skip(1).all(|count| *count == 256));
        assert_eq!(PAIR + lines.len() - 1, 0xF6);
        assert_eq!(PLACES.len(), ALL.len());
        assert!(ALL.iter().all(|character| !character.is_ascii()));
    }

    #[test]
    fn the_order_of_the_characters_stays_as_links_out_there_have_it() {
        assert_eq!(crc32fast::hash(CHARACTERS.as_bytes()), 4_105_298_779);
        let bytes = [0x61, 0x80, 0x83, 0xF7, 0xE9, 0xFF, 0xD8, 0x3D, 0xFF, 0xDE, 0x00, 0xF7, 0x00];
        assert_eq!(encode("a，的é😀\0"), bytes);
        assert_eq!(encode("1785310245123"), [0x0E, 0x01, 0x9F, 0xAC, 0xC8, 0x71, 0x03]);
    }

    #[test]
    fn every_character_there_is_comes_back() {
        let all: String = ('\0'..=char::MAX).collect();
        assert_eq!(decode(&encode(&all)).as_deref(), Some(all.as_str()));
    }

    proptest! {
        #[test]
        fn digits_come_back_as_they_were(text in "[a-f0-9]{0,70}[0-9]{0,30}[A-F0 ]{0,20}") {
            prop_assert_eq!(decode(&encode(&text)), Some(text));
        }

        #[test]
        fn any_bytes_are_a_text_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Some(text) = decode(&bytes) {
                prop_assert_eq!(decode(&encode(&text)), Some(text));
            }
        }
    }
}
