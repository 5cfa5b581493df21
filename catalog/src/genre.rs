//! Genres: the closed list that content may use.

use serde::Serialize;

use crate::json::{FromJson, Reader};

macro_rules! genres {
    ($($variant:ident = $slug:literal, $label:literal;)*) => {
        /// A genre; content and addresses use its [`slug`](Genre::slug).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Genre {
            $(#[doc = $label] $variant,)*
        }

        impl Genre {
            /// Every genre, in alphabetical order of the slugs.
            pub const ALL: &'static [Genre] = &[$(Genre::$variant,)*];

            /// The word in content and addresses: `sci-fi`.
            pub const fn slug(self) -> &'static str {
                match self { $(Genre::$variant => $slug,)* }
            }

            /// The English name that readers see: `Science Fiction`.
            pub const fn label(self) -> &'static str {
                match self { $(Genre::$variant => $label,)* }
            }

            /// The genre with this slug.
            pub fn from_slug(slug: &str) -> Option<Genre> {
                Genre::ALL.iter().copied().find(|genre| genre.slug() == slug)
            }
        }
    };
}

genres! {
    Action = "action", "Action";
    Adventure = "adventure", "Adventure";
    Animation = "animation", "Animation";
    Biography = "biography", "Biography";
    Business = "business", "Business";
    Comedy = "comedy", "Comedy";
    Costume = "costume", "Costume";
    Crime = "crime", "Crime";
    Disaster = "disaster", "Disaster";
    Documentary = "documentary", "Documentary";
    Drama = "drama", "Drama";
    Family = "family", "Family";
    Fantasy = "fantasy", "Fantasy";
    Food = "food", "Food";
    Historical = "historical", "Historical";
    Horror = "horror", "Horror";
    Law = "law", "Legal";
    Life = "life", "Slice of Life";
    Medical = "medical", "Medical";
    Melodrama = "melodrama", "Melodrama";
    Military = "military", "Military";
    Music = "music", "Music";
    Mystery = "mystery", "Mystery";
    Political = "political", "Political";
    Psychological = "psychological", "Psychological";
    Reality = "reality", "Reality";
    Republican = "republican", "Republican Era";
    Romance = "romance", "Romance";
    School = "school", "School";
    SciFi = "sci-fi", "Science Fiction";
    Sport = "sport", "Sport";
    Supernatural = "supernatural", "Supernatural";
    Thriller = "thriller", "Thriller";
    TimeTravel = "time-travel", "Time Travel";
    Tragedy = "tragedy", "Tragedy";
    War = "war", "War";
    Wuxia = "wuxia", "Wuxia";
    Xianxia = "xianxia", "Xianxia";
    Youth = "youth", "Youth";
}

impl FromJson for Genre {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        reader.word(Genre::from_slug, Genre::Drama)
    }
}
