//! Ratings.

use serde::{Deserialize, Serialize};

/// Half stars, 1 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
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
            (whole, _) => format!("{whole}½"),
        }
    }
}

impl TryFrom<u8> for Rating {
    type Error = &'static str;

    fn try_from(half_stars: u8) -> Result<Self, Self::Error> {
        Rating::new(half_stars).ok_or("a rating is 1 to 10 half stars")
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

    #[test]
    fn a_rating_is_read_in_stars() {
        let stars: Vec<_> = Rating::all().map(Rating::stars).collect();
        assert_eq!(stars, ["½", "1", "1½", "2", "2½", "3", "3½", "4", "4½", "5"]);
    }

    #[test]
    fn nothing_beyond_ten_half_stars_is_a_rating() {
        assert_eq!(Rating::new(0), None);
        assert_eq!(Rating::new(11), None);
        assert!(serde_json::from_str::<Rating>("11").is_err());
    }
}
