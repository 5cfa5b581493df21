//! Ratings.

use serde::Serialize;

use crate::json::{FromJson, Reader};

/// Half stars, 1 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "u8")]
pub struct Rating(u8);

impl Rating {
    /// Every rating, from half a star to five stars.
    pub fn all() -> impl Iterator<Item = Rating> {
        (1..=10).map(Rating)
    }

    /// A rating of so many half stars.
    pub fn new(half_stars: u8) -> Option<Rating> {
        (1..=10).contains(&half_stars).then_some(Rating(half_stars))
    }

    /// How many half stars, 1 to 10.
    pub const fn half_stars(self) -> u8 {
        self.0
    }

    /// The number of stars as it is written: `½`, `3`, `3½`.
    pub fn stars(self) -> String {
        match (self.0 / 2, self.0 % 2) {
            (0, _) => "½".to_owned(),
            (whole, 0) => whole.to_string(),
            (whole, _) => whole.to_string() + "½",
        }
    }
}

impl FromJson for Rating {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        let sound = reader.sound();
        Rating::new(u8::from_json(reader)).unwrap_or_else(|| {
            sound.set(false);
            Rating(1)
        })
    }
}

impl From<Rating> for u8 {
    fn from(rating: Rating) -> u8 {
        rating.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Document;

    #[test]
    fn a_rating_is_read_in_stars() {
        let stars: Vec<_> = Rating::all().map(Rating::stars).collect();
        assert_eq!(stars, ["½", "1", "1½", "2", "2½", "3", "3½", "4", "4½", "5"]);
    }

    #[test]
    fn nothing_beyond_ten_half_stars_is_a_rating() {
        assert_eq!(Rating::new(0), None);
        assert_eq!(Rating::new(11), None);
        assert_eq!(Document::parse("11").and_then(Document::read::<Rating>), None);
    }
}
