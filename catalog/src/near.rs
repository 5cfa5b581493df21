//! What somebody may have meant.

/// The word nearest to what was written, if it is near enough to be meant (Damerau–Levenshtein: at most a third of
/// its letters, at least two).
pub fn nearest_word<'w>(written: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    let written = written.to_ascii_lowercase();
    words
        .map(|word| (strsim::damerau_levenshtein(&written, word), word))
        .filter(|(distance, word)| {
            *distance <= (word.chars().count() / 3).max(2) && *distance < word.chars().count()
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_the_word() {
        let words = ["romance", "sci-fi", "war", "wuxia"];
        for (written, word) in
            [("romanse", "romance"), ("Romance", "romance"), ("scifi", "sci-fi"), ("wuxai", "wuxia")]
        {
            assert_eq!(nearest_word(written, words.into_iter()), Some(word));
        }
        assert_eq!(nearest_word("cooking", words.into_iter()), None);
    }
}
