//! Colours: every poster has a paper, an ink and two accents.

/// A poster's colours, as `0xrrggbb`.
#[derive(Clone, Copy)]
pub(super) struct Colours {
    pub(super) paper: u32,
    pub(super) ink: u32,
    pub(super) a: u32,
    pub(super) b: u32,
}

impl Colours {
    /// The first accent, half way to the paper.
    pub(super) fn soft(self) -> u32 {
        mix(self.a, self.paper)
    }
}

/// The colour half way between two.
fn mix(one: u32, other: u32) -> u32 {
    ((one & 0xfe_fefe) >> 1) + ((other & 0xfe_fefe) >> 1)
}

macro_rules! palettes {
    ($($name:ident: $paper:literal $ink:literal $a:literal $b:literal $seal:ident;)*) => {
        /// A set of colours that suit each other.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the names are the colours of the papers")]
        pub enum Palette { $($name,)* }

        /// In the order of the enum: paper, ink, accents, and whether the seal is red.
        const TABLE: &[(Colours, Seal)] =
            &[$((Colours { paper: $paper, ink: $ink, a: $a, b: $b }, Seal::$seal),)*];

        impl Palette {
            /// Every palette.
            pub const ALL: &'static [Palette] = &[$(Palette::$name,)*];
        }
    };
}

#[derive(Clone, Copy)]
enum Seal {
    /// Cinnabar, as on a painting.
    Red,
    /// The poster's ink, where the paper is too near to red.
    Ink,
}

palettes! {
    // Light papers.
    Rice:      0xf4ecdc 0x2a2320 0xc9b79a 0xb23a2a Red;
    Celadon:   0xcfe0d2 0x1f3a33 0x7fa892 0xf6f1de Red;
    Mist:      0xd9dcec 0x2b2f55 0x9a9ccb 0xf6f3fb Red;
    Blossom:   0xf3d9d6 0x5b1a2e 0xc9637a 0xfff3ef Red;
    Sky:       0xbcd7e6 0x17364c 0x6aa3c4 0xfbf3df Red;
    Apricot:   0xf7dcbc 0x4a2414 0xe39a5f 0xfff6e8 Red;
    Tea:       0xdcdabf 0x33381f 0x9aa06a 0xb0522e Red;
    Frost:     0xe2eaea 0x1e3b44 0x93b4b8 0xd9713f Red;
    Mallow:    0xecd4e0 0x4a1f44 0xb87aa4 0xfdf1e6 Red;
    // Strong papers.
    Gold:      0xe6c574 0x3b2410 0xb9832b 0xf8e9bd Red;
    Lemon:     0xf4d55a 0x23303b 0x2f8f86 0xee8040 Red;
    Persimmon: 0xe6935a 0x371508 0xb94f22 0xfbdcae Ink;
    Jade:      0x8fbfa4 0x0f2f28 0x4a8a70 0xf4eecf Red;
    Wisteria:  0xc3b3df 0x2c1b4d 0x8468b0 0xf6ecf8 Red;
    Coral:     0xeea596 0x4a1220 0xc9565e 0xffebde Ink;
    Azure:     0x8fbddb 0x0d2b45 0x447fab 0xfdf1d2 Red;
    // Dark papers.
    Soot:      0x20242b 0xf3ead8 0x4b5563 0xb23a2a Red;
    Crimson:   0x191314 0xf2e3d5 0xa3212b 0x3c2a2c Ink;
    Night:     0x0f1f3d 0xdcecff 0x2f6fb0 0xe8c15a Red;
    Forest:    0x2f4a3a 0xf0ead2 0x6f8f5f 0xc9b458 Red;
    Lagoon:    0x0f4f55 0xf4ead6 0x2d8a86 0xe3a45b Red;
    Violet:    0x3a2a55 0xf1e6f7 0x7a5aa6 0xe0a4b8 Red;
    Vermilion: 0xb93a26 0xfff4e0 0xe08f3c 0x8a2415 Ink;
    Rust:      0x96492a 0xfff1de 0xd08a4e 0x5f2a14 Ink;
    Khaki:     0x675c39 0xfdf6e3 0x8d8052 0xd0763f Red;
    Wine:      0x5a1626 0xfbe6d8 0x9c3a4a 0xe0a07a Ink;
    Lacquer:   0x1d1712 0xf0dcae 0x8a6a2c 0xb8342a Red;
    Indigo:    0x24406b 0xf2ecdc 0x5f86b8 0xe9b384 Red;
    Storm:     0x46545f 0xf6f0e2 0x74868f 0xd9b36c Red;
}

impl Palette {
    pub(super) fn colours(self) -> Colours {
        TABLE[self as usize].0
    }

    /// The seal's face and its character.
    pub(super) fn seal(self) -> (u32, u32) {
        let (colours, seal) = TABLE[self as usize];
        match seal {
            Seal::Red => (0xb4301e, 0xfff6e8),
            Seal::Ink => (colours.ink, colours.paper),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contrast;

    #[test]
    fn every_palette_has_legible_ink() {
        for palette in Palette::ALL {
            let Colours { paper, ink, .. } = palette.colours();
            let ratio = contrast(paper, ink);
            assert!(ratio >= 4.5, "{palette:?}: {ratio:.2}");
        }
    }

    #[test]
    fn every_seal_is_legible_and_can_be_seen() {
        for palette in Palette::ALL {
            let (face, mark) = palette.seal();
            assert!(contrast(face, mark) >= 4.5, "{palette:?}");
            let paper = palette.colours().paper;
            let seen = contrast(face, paper).max(contrast(mark, paper));
            assert!(seen >= 3.0, "{palette:?}: {seen:.2}");
        }
    }

    #[test]
    fn every_accent_can_be_seen_on_its_paper() {
        for palette in Palette::ALL {
            let Colours { paper, a, b, .. } = palette.colours();
            assert!(contrast(paper, a) >= 1.4, "{palette:?} a {:.2}", contrast(paper, a));
            assert!(contrast(paper, b) >= 1.1, "{palette:?} b {:.2}", contrast(paper, b));
        }
    }
}
