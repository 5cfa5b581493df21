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

/// The entries whose text is nearest to what was asked for, best first, at most `limit`; none that is far.
/// Nearness is that of Jaro and Winkler, which forgives a wrong ending more than a wrong start.
pub fn nearest<'e, E>(
    asked: &str,
    entries: &'e [E],
    text: impl Fn(&E) -> String,
    limit: usize,
) -> Vec<&'e E> {
    const NEAR: f64 = 0.8;
    let asked = asked.to_ascii_lowercase();
    // The best few are kept in order by hand: sorting all costs a visitor 6 kB of code.
    let mut best: Vec<(f64, &E)> = Vec::with_capacity(limit + 1);
    for entry in entries {
        let nearness = strsim::jaro_winkler(&asked, &text(entry));
        let place = best.iter().take_while(|(better, _)| *better >= nearness).count();
        if nearness >= NEAR && place < limit {
            best.insert(place, (nearness, entry));
            best.truncate(limit);
        }
    }
    best.into_iter().map(|(_, entry)| entry).collect()
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

    #[test]
    fn the_nearest_names_come_first_and_far_ones_not_at_all() {
        let names = ["leap-2020", "lost-love-2020", "the-long-season-2023", "leaps-2019"];
        let near = nearest("leap-2021", &names, |name| (*name).to_owned(), 2);
        assert_eq!(near, [&"leap-2020", &"leaps-2019"]);
        assert!(nearest("zzzz", &names, |name| (*name).to_owned(), 2).is_empty());
    }
}
