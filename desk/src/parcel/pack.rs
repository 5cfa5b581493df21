//! A text as a fragment of an address, and back.
//!
//! ```text
//! 1.<base64url of: checksum, 4 bytes | length, 1 to 3 bytes | raw deflate of the text's bytes>
//! ```
//!
//! The length tells a link that was cut on its way from one that was changed. What follows the last character is
//! ignored: programs that find links in texts take too much now and then.

use std::borrow::Cow;
use std::sync::LazyLock;

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use percent_encoding::percent_decode_str;

use super::{Broken, code};

/// How many characters of a fragment are read.
pub const FRAGMENT_LIMIT: usize = 64 * 1024;
/// How many bytes come out of it at most.
const TEXT_LIMIT: usize = 1024 * 1024;
/// The version of the form, before the dot.
const VERSION: u32 = 1;
/// How many bytes the checksum has.
const CHECKSUM: usize = 4;

/// What texts are likely to say. Compression refers to it as if it stood before each text; the form in which records
/// are kept comes last, where references are shortest. It is part of the form of links and never changes.
const DICTIONARY: &str = include_str!("code/dictionary.txt");

static LIKELY: LazyLock<Vec<u8>> = LazyLock::new(|| code::encode(DICTIONARY.trim_end()));

/// The last character's spare bits say nothing, and are not looked at.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The fragment that holds a text.
pub(super) fn pack(text: &str) -> String {
    let text = code::encode(text);
    let deflated = deflate(&text);
    let mut bytes = crc32fast::hash(&text).to_le_bytes().to_vec();
    let mut length = deflated.len();
    while length > 0x7F {
        bytes.push(length as u8 | 0x80);
        length >>= 7;
    }
    bytes.push(length as u8);
    bytes.extend(deflated);
    let mut fragment = format!("{VERSION}.");
    BASE64.encode_string(bytes, &mut fragment);
    if !fragment.ends_with(|last: char| last.is_ascii_alphanumeric()) {
        // Programs that find links in texts leave punctuation at their ends out.
        fragment.push('0');
    }
    fragment
}

/// The text that a fragment holds.
pub(super) fn unpack(fragment: &str) -> Result<String, Broken> {
    if fragment.len() > FRAGMENT_LIMIT {
        return Err(Broken::TooLong);
    }
    let fragment = cleaned(fragment);
    let (version, packed) = fragment.split_once('.').unwrap_or((&fragment, ""));
    match version.parse::<u32>() {
        Ok(VERSION) => {}
        Ok(VERSION..) => return Err(Broken::Newer),
        _ if fragment.is_empty() => return Err(Broken::Empty),
        _ => return Err(Broken::Damaged),
    }
    let end = packed.find(|character: char| !URL_SAFE.as_str().contains(character)).unwrap_or(packed.len());
    // No byte ends with the first of four characters.
    let end = if end % 4 == 1 { end - 1 } else { end };
    let bytes = BASE64.decode(packed.get(..end).unwrap_or_default()).map_err(|_| Broken::Damaged)?;
    let (checksum, rest) = bytes.split_first_chunk::<CHECKSUM>().ok_or(Broken::Cut)?;
    let (length, rest) = length(rest)?;
    let text = inflate(rest.get(..length).ok_or(Broken::Cut)?)?;
    if crc32fast::hash(&text).to_le_bytes() != *checksum {
        return Err(Broken::Damaged);
    }
    code::decode(&text).ok_or(Broken::Damaged)
}

/// Without what messengers do to links: encoded characters, line breaks and invisible marks.
fn cleaned(fragment: &str) -> String {
    let mut text = Cow::Borrowed(fragment);
    // Encoded twice where one program was given it by another.
    for _ in 0..2 {
        if text.contains('%') {
            text = percent_decode_str(&text).decode_utf8_lossy().into_owned().into();
        }
    }
    let is_mark = |character: char| {
        character.is_whitespace()
            || character.is_control()
            || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    let text: String = text.chars().filter(|character| !is_mark(*character)).collect();
    text.trim_start_matches(['#', '/', '!']).to_owned()
}

/// The number at the start, seven bits in each byte, and what follows.
fn length(bytes: &[u8]) -> Result<(usize, &[u8]), Broken> {
    let mut length = 0;
    let mut rest = bytes;
    for shift in [0, 7, 14] {
        let (byte, after) = rest.split_first().ok_or(Broken::Cut)?;
        length |= usize::from(byte & 0x7F) << shift;
        rest = after;
        if byte & 0x80 == 0 {
            return Ok((length, rest));
        }
    }
    Err(Broken::Damaged)
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut state = Compress::new(Compression::best(), false);
    // Only a state that has begun refuses.
    let _ = state.set_dictionary(&LIKELY);
    let mut deflated = Vec::with_capacity(bytes.len() / 2 + 64);
    loop {
        let rest = bytes.get(state.total_in() as usize..).unwrap_or_default();
        match state.compress_vec(rest, &mut deflated, FlushCompress::Finish) {
            Ok(Status::Ok | Status::BufError) => deflated.reserve(bytes.len() / 4 + 64),
            Ok(Status::StreamEnd) | Err(_) => return deflated,
        }
    }
}

fn inflate(bytes: &[u8]) -> Result<Vec<u8>, Broken> {
    let mut state = Decompress::new(false);
    state.set_dictionary(&LIKELY).map_err(|_| Broken::Damaged)?;
    let mut text = Vec::with_capacity((bytes.len() * 4).min(TEXT_LIMIT));
    loop {
        let rest = bytes.get(state.total_in() as usize..).unwrap_or_default();
        match state.decompress_vec(rest, &mut text, FlushDecompress::Finish) {
            Ok(Status::StreamEnd) => return Ok(text),
            Ok(_) if text.len() < text.capacity() => return Err(Broken::Damaged),
            Ok(_) if text.len() >= TEXT_LIMIT => return Err(Broken::TooLong),
            Ok(_) => text.reserve(text.len().min(TEXT_LIMIT - text.len()).max(1)),
            Err(_) => return Err(Broken::Damaged),
        }
    }
}
