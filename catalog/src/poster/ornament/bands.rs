//! Bands: shapes that stand on the plate, whose hairline is `y = 0`. To the right of `x = 88` they are
//! lower than 45, since titles hang down there.

use super::Paint::{A, B, Ink, Paper, Soft};
use super::{Band, fill, line};

pub(super) const HILLS: Band = Band {
    high: 40,
    wide: 300,
    layers: &[
        fill(Soft, "M-20 9V-28Q30-46 90-32T190-36 330-26V9z"),
        fill(A, "M-20 9V-12Q40-30 100-14T200-18 330-10V9z"),
    ],
};

pub(super) const PEAKS: Band = Band {
    high: 116,
    wide: 300,
    layers: &[
        fill(Soft, "M-20 9V-70L8-98 34-70 56-114 86-52 104-36 128-43 160-24 190-42 224-22 260-43 330-20V9z"),
        fill(A, "M-20 9V-30L14-60 40-38 66-70 98-26 130-34 170-14 206-30 244-12 330-24V9z"),
    ],
};

pub(super) const RIDGES: Band = Band {
    high: 112,
    wide: 300,
    layers: &[
        fill(Soft, "M-20 9V-84C10-112 40-112 60-80S90-44 120-42 150-30 180-38 230-44 330-30V9z"),
        fill(A, "M-20 9V-40C10-74 36-70 58-46S96-24 130-28 190-10 220-20 260-22 330-14V9z"),
        fill(B, "M-20 9V-14C20-34 50-28 80-12S140-4 180-8 240-14 330-6V9z"),
    ],
};

pub(super) const SEA: Band = Band {
    high: 40,
    wide: 300,
    layers: &[
        fill(A, "M-20 9V-38H330V9z"),
        line(Paper, 2, "M10-29h70m14 0h56m20 0h90M-20-19h50m20 0h110m16 0h80M20-9h40m14 0h60m30 0h100"),
    ],
};

pub(super) const CLOUDS: Band = Band {
    high: 100,
    wide: 300,
    layers: &[
        fill(A, "M-24-50a17 17 0 0 1 4-32a25 25 0 0 1 47-10a20 20 0 0 1 35 4a19 19 0 0 1 16 38z"),
        fill(
            B,
            "M-60-14a15 15 0 0 1 4-30a23 23 0 0 1 43-9a18 18 0 0 1 32 4a17 17 0 0 1 14 35zM126-4a14 14 0 0 1 3-26a21 21 0 0 1 38-8a16 16 0 0 1 29 3a15 15 0 0 1 13 31z",
        ),
        fill(
            A,
            "M26 6a15 15 0 0 1 4-30a23 23 0 0 1 43-9a18 18 0 0 1 32 4a17 17 0 0 1 14 35zM190 8a14 14 0 0 1 3-26a21 21 0 0 1 38-8a16 16 0 0 1 29 3a15 15 0 0 1 13 31z",
        ),
    ],
};

pub(super) const STROKES: Band = Band {
    high: 104,
    wide: 300,
    layers: &[
        line(A, 18, "M-20-88C6-110 40-70 72-84"),
        line(B, 13, "M-20-50C10-68 30-38 84-52"),
        line(A, 9, "M-20-22C30-44 90-4 140-22S220-26 330-30"),
    ],
};

pub(super) const ROOFS: Band = Band {
    high: 110,
    wide: 300,
    layers: &[
        fill(Soft, "M4 9V-34h72V9zM16-76h48v20h-48zM104 9V-20h56V9zM176 9V-16h60V9z"),
        fill(A, "M-20-34q42-6 60-30q18 24 60 30zM86-20q32-5 46-23q14 18 46 23z"),
        fill(B, "M-2-76q29-6 42-30q13 24 42 30zM162-16q31-4 44-20q13 16 44 20z"),
    ],
};

pub(super) const WALL: Band = Band {
    high: 96,
    wide: 300,
    layers: &[
        fill(Soft, "M-20 9V-60Q30-84 70-60T140-30 330-26V9z"),
        fill(
            A,
            "M-20 9V-96h7v7h7v-7h7v7h7v-7h7v7h7v-7h7v7h7v-7h7V-58h6v6h6v-6h6v6h6v-6h6V-42h6v6h6v-6h6v6h6v-6h6v6h6v-6h6v6h6v-6h6V-30h6v6h6v-6h6v6h6v-6h6v6h6v-6h6v6h6v-6h6v6h6v-6h6V-40h6v6h6v-6h6v6h6v-6h6v6h6v-6h6v6h6v-6h6v6h6v-6h6v6h6v-6h6v6h6v-6h6v6h6v-6h6v6h6v-6V9z",
        ),
    ],
};

pub(super) const STEPS: Band = Band {
    high: 110,
    wide: 300,
    layers: &[
        fill(Soft, "M-20 9V-108H20V-94H38V-78H56V-62H74V-44H108V-34H142V-24H176V-14H330V9z"),
        fill(A, "M-20 9V-76H2V-64H20V-50H38V-38H56V-26H92V-18H128V-10H330V9z"),
    ],
};

pub(super) const REEDS: Band = Band {
    high: 124,
    wide: 560,
    layers: &[
        line(
            A,
            2,
            "M6 9Q8-50 2-96M22 9Q22-60 36-118M40 9Q42-40 62-82M58 9Q58-30 50-58M96 9Q96-14 104-30M128 9Q128-12 120-28M160 9Q160-20 172-32M196 9Q196-14 190-26",
        ),
        line(
            A,
            6,
            "M2-96Q2-106-2-116M36-118Q40-112 44-98M62-82Q68-76 72-66M50-58Q48-66 44-74M104-30L109-38M120-28L117-38M172-32L180-38M190-26L188-36",
        ),
        fill(Soft, "M-20 9V-12Q60-26 140-12T280-14 430-12 560-12V9z"),
    ],
};

pub(super) const BANNERS: Band = Band {
    high: 124,
    wide: 560,
    layers: &[
        line(Ink, 3, "M12 9V-122M50 9V-88M118 9V-42M160 9V-36"),
        fill(A, "M12-122h48l-14 12 14 12H12zM118-42h32l-8 7 8 7h-32z"),
        fill(B, "M50-88h36l-10 9 10 9H50zM160-36h28l-7 6 7 6h-28z"),
        fill(Soft, "M-20 9V-14Q60-24 140-14T280-14 430-12 560-12V9z"),
    ],
};

pub(super) const BAMBOO: Band = Band {
    high: 168,
    wide: 560,
    layers: &[
        line(A, 9, "M16 9V-38M16-42V-94M16-98V-168"),
        line(A, 6, "M46 9V-20M46-24V-64M46-68V-122"),
        fill(
            B,
            "M16-96q18 5 40-22q-34 4-40 22zM16-96q9 12 36 6q-24-14-36-6zM46-66q16 5 38-18q-32 2-38 18zM46-66q8 12 34 8q-22-15-34-8zM46-122q5 13 30 14q-17-18-30-14zM46-122q-4-11-26-14q14 17 26 14zM16-40q-5-13-30-14q17 18 30 14z",
        ),
        fill(Soft, "M-20 9V-12Q60-24 140-12T280-14 430-12 560-12V9z"),
    ],
};
