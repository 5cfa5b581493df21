//! Figures: shapes in a circle of radius 100 about the origin. Some reach beyond it, where the poster
//! or its plate cuts them off.

use super::Layer;
use super::Paint::{A, B, Ink, Paper, Soft};
use super::{discs, fill, line, rings};

pub(super) const DISC: &[Layer] = &[discs(B, &[[0, 0, 100]])];

pub(super) const CRESCENT: &[Layer] = &[fill(B, "M34-94A100 100 0 1 0 94 34A78 78 0 1 1 34-94z")];

pub(super) const SUNSET: &[Layer] = &[fill(
    A,
    "M-100-8A100 100 0 0 1 100-8zM-100 2A100 100 0 0 0 -98 20H98A100 100 0 0 0 100 2zM-95 32A100 100 0 0 0 -89 46H89A100 100 0 0 0 95 32zM-81 58A100 100 0 0 0 -71 70H71A100 100 0 0 0 81 58zM-57 82A100 100 0 0 0 -44 90H44A100 100 0 0 0 57 82z",
)];

pub(super) const DISCS: &[Layer] = &[discs(A, &[[-24, -18, 76]]), discs(B, &[[46, 42, 54]])];

pub(super) const RINGS: &[Layer] = &[
    rings(A, 5, &[[0, 0, 97], [0, 0, 81], [0, 0, 65], [0, 0, 33]]),
    rings(B, 9, &[[0, 0, 49]]),
    discs(A, &[[0, 0, 14]]),
];

pub(super) const ORBITS: &[Layer] = &[
    line(
        A,
        4,
        "M-80 56A98 40-35 1 0 80-56A98 40-35 1 0 -80 56M-59 41A72 26-35 1 0 59-41A72 26-35 1 0 -59 41M-98 69A120 58-35 1 0 98-69A120 58-35 1 0 -98 69",
    ),
    discs(B, &[[0, 0, 30]]),
    discs(A, &[[80, -56, 9], [-62, 62, 7]]),
];

pub(super) const COURT: &[Layer] =
    &[rings(A, 14, &[[0, 0, 92]]), line(B, 5, "M-300 0H300"), discs(A, &[[0, 0, 30]])];

pub(super) const BUTTERFLY: &[Layer] = &[
    fill(A, "M-4-8C-20-70-96-96-98-52C-100-14-50 4-6 4zM4-8C20-70 96-96 98-52C100-14 50 4 6 4z"),
    fill(B, "M-4 4C-50 6-78 30-60 62C-42 86-12 60-4 12zM4 4C50 6 78 30 60 62C42 86 12 60 4 12z"),
    line(Ink, 4, "M0 40V-14M0-14Q-8-44-26-56M0-14Q8-44 26-56"),
];

pub(super) const SWALLOWS: &[Layer] = &[
    discs(B, &[[-8, 8, 62]]),
    fill(
        Ink,
        "M-30-10c-13-18-31-23-52-20c20 4 34 14 43 31c-5 7-9 14-11 23c7-7 14-11 22-12c18-11 40-14 61-7c-14-16-41-25-63-15zM48-58c-8-11-19-14-32-12c12 2 21 9 26 19c-3 4-6 9-7 14c4-4 9-7 13-7c11-7 24-9 37-4c-9-10-25-15-38-9zM58 34c-6-9-15-12-26-10c10 2 17 7 22 15c-3 4-4 7-5 12c4-4 7-5 11-6c9-5 20-7 31-4c-7-8-21-13-32-8z",
    ),
];

pub(super) const UMBRELLA: &[Layer] = &[
    discs(A, &[[0, 0, 100]]),
    discs(B, &[[0, 0, 38]]),
    line(
        Paper,
        3,
        "M100 0L-100 0M87 50L-87-50M50 87L-50-87M0 100L0-100M-50 87L50-87M-87 50L87-50M-76 0a76 76 0 1 0 152 0a76 76 0 1 0-152 0",
    ),
    discs(A, &[[0, 0, 9]]),
];

pub(super) const FAN: &[Layer] = &[
    fill(A, "M-44 41L-113 4A128 128 0 0 1 113 4L44 41A50 50 0 0 0 -44 41z"),
    fill(B, "M-51 37L-74 25A84 84 0 0 1 74 25L51 37A58 58 0 0 0 -51 37z"),
    line(Paper, 2, "M0 64L-95-22M0 64L-68-45M0 64L-35-59M0 64L0-64M0 64L35-59M0 64L68-45M0 64L95-22"),
    line(Ink, 3, "M0 64L-44 41M0 64L-26 21M0 64L0 14M0 64L26 21M0 64L44 41"),
    discs(Ink, &[[0, 64, 7]]),
];

pub(super) const LANTERN: &[Layer] = &[
    line(Ink, 3, "M0-70V-100M0 62V80"),
    fill(A, "M-40-56h80C100-40 100 36 40 52h-80C-100 36-100-40-40-56z"),
    line(Paper, 3, "M0-56V52M-22-56C-56-40-56 36-22 52M22-56C56-40 56 36 22 52"),
    fill(B, "M-30-70h60v14h-60zM-30 52h60v12h-60zM-10 76h4v24h-4zM-2 76h4v28h-4zM6 76h4v24h-4z"),
];

pub(super) const PAGODA: &[Layer] = &[
    fill(Soft, "M-52 64h104v36h-104zM-44 26h88v16h-88zM-36-10h72v14h-72zM-28-44h56v12h-56z"),
    fill(
        A,
        "M-78 64q55-5 78-24q23 19 78 24zM-66 26q46-5 66-24q20 19 66 24zM-54-10q38-5 54-24q16 19 54 24zM-42-44q29-5 42-24q13 19 42 24z",
    ),
    fill(B, "M-4-66L0-100 4-66zM-10 100v-22a10 10 0 0 1 20 0v22z"),
];

pub(super) const GATE: &[Layer] = &[
    discs(A, &[[0, 0, 100]]),
    discs(Paper, &[[0, 0, 82]]),
    discs(B, &[[28, -26, 24]]),
    fill(Soft, "M-82 4Q-44-34-10 2T48 14 81 12A82 82 0 0 1-82 4z"),
    fill(A, "M-74 36Q-30 12 6 36T72 40A82 82 0 0 1-74 36z"),
];

pub(super) const COINS: &[Layer] = &[
    fill(A, "M-96-24a70 70 0 1 0 140 0a70 70 0 1 0-140 0M-48-46h44v44h-44z"),
    fill(B, "M-14 40a56 56 0 1 0 112 0a56 56 0 1 0-112 0M25 23h34v34h-34z"),
];

pub(super) const SWORD: &[Layer] = &[
    fill(A, "M-52 66L66-76 90-92 76-68-44 76z"),
    fill(B, "M-78 34L-70 26-26 88-34 96z"),
    line(Ink, 9, "M-58 66L-84 92"),
    discs(B, &[[-88, 96, 9]]),
];

pub(super) const FLAME: &[Layer] = &[
    fill(
        A,
        "M-4-100C10-56 70-30 70 28C70 74 38 100 0 100S-70 74-70 30C-70 0-52-14-44-44C-30-34-24-24-22-10C-4-30-12-66-4-100z",
    ),
    fill(
        B,
        "M4-22C8 6 40 22 40 52C40 80 22 94 0 94S-38 80-38 56C-38 38-28 30-22 14C-14 20-10 26-8 32C2 18 0-4 4-22z",
    ),
];

pub(super) const BOAT: &[Layer] = &[
    discs(B, &[[10, -30, 58]]),
    fill(A, "M-96 30H96L62 76H-62z"),
    fill(Paper, "M-8 30V-72L52 30z"),
    fill(Soft, "M-16 30V-50L-64 30z"),
    line(A, 5, "M-130 92q16-12 32 0t32 0 32 0 32 0 32 0 32 0 32 0"),
];

pub(super) const DOOR: &[Layer] = &[
    fill(Soft, "M-66-100H66V100H-66z"),
    fill(A, "M-48-82H48V100H-48z"),
    fill(B, "M-30-64H30V100H-30z"),
    fill(Paper, "M-6-20L-6 100H-30V-40z"),
];

pub(super) const VINYL: &[Layer] = &[
    discs(A, &[[0, 0, 100]]),
    rings(Paper, 2, &[[0, 0, 88], [0, 0, 76], [0, 0, 64], [0, 0, 52]]),
    discs(B, &[[0, 0, 38]]),
    discs(A, &[[0, 0, 7]]),
];

pub(super) const CLOCK: &[Layer] = &[
    rings(A, 10, &[[0, 0, 94]]),
    line(
        A,
        6,
        "M68 0L80 0M59 34L69 40M34 59L40 69M0 68L0 80M-34 59L-40 69M-59 34L-69 40M-68 0L-80 0M-59-34L-69-40M-34-59L-40-69M0-68L0-80M34-59L40-69M59-34L69-40",
    ),
    line(B, 9, "M0 0V-64"),
    line(B, 9, "M0 0L38 26"),
    discs(A, &[[0, 0, 10]]),
];

pub(super) const SPIRAL: &[Layer] = &[
    line(
        A,
        7,
        "M0 0a8 8 0 0 1 16 0a16 16 0 0 1-32 0a24 24 0 0 1 48 0a32 32 0 0 1-64 0a40 40 0 0 1 80 0a48 48 0 0 1-96 0a56 56 0 0 1 112 0a64 64 0 0 1-128 0a72 72 0 0 1 144 0a80 80 0 0 1-160 0a88 88 0 0 1 176 0",
    ),
    discs(B, &[[0, 0, 11]]),
];

pub(super) const EYE: &[Layer] = &[
    fill(A, "M-100 0Q-50-66 0-66T100 0Q50 66 0 66T-100 0z"),
    discs(Paper, &[[0, 0, 48]]),
    discs(B, &[[0, 0, 38]]),
    discs(Ink, &[[0, 0, 17]]),
];

pub(super) const KOI: &[Layer] = &[
    fill(A, "M-92-26C-66-84 0-84 34-50L76-84Q74-52 92-22L44-28C8 0-66 12-92-26z"),
    fill(B, "M92 34C66 92 0 92-34 58L-76 92Q-74 60-92 30L-44 36C-8 8 66-4 92 34z"),
    discs(Ink, &[[-66, -34, 5], [66, 42, 5]]),
];

pub(super) const BOWL: &[Layer] = &[
    fill(A, "M-90-6H90C88 46 60 74 40 80V92H-40V80C-60 74-88 46-90-6z"),
    line(B, 6, "M-40-26q-14-18 0-34t0-34M0-26q-14-18 0-34t0-34M40-26q-14-18 0-34t0-34"),
    line(Paper, 4, "M-78 22H78"),
];

pub(super) const BALANCE: &[Layer] = &[
    line(A, 6, "M0-84V88M-72-60H72M-40 90H40"),
    line(A, 3, "M-72-60L-100 14M-72-60L-44 14M72-60L44 14M72-60L100 14"),
    fill(B, "M-104 14H-40A32 32 0 0 1-104 14zM40 14H104A32 32 0 0 1 40 14z"),
    discs(A, &[[0, -88, 9]]),
];

pub(super) const KITE: &[Layer] = &[
    fill(A, "M-60-20L20-100 60-40z"),
    fill(B, "M-60-20L60-40-40 50z"),
    line(Ink, 2, "M20-100L-40 50M-60-20L60-40M-40 50C-40 84-84 62-84 100"),
];

pub(super) const COMPASS: &[Layer] = &[
    fill(A, "M0-100L16-16 0 0-16-16zM0 100L-16 16 0 0 16 16z"),
    fill(B, "M100 0L16-16 0 0 16 16zM-100 0L-16 16 0 0-16-16z"),
    rings(A, 4, &[[0, 0, 66]]),
];
