// A typeface that is the same on every machine: each letter is a bar, half as wide as it is high, and each Chinese
// character a square. With it a page breaks its lines and stands alike wherever it is drawn, whatever fonts are there.
const EM = 1000;
const ASCENT = 880;
const DESCENT = -220;

/** By glyph: how far it moves on, and its ink as left, bottom, right, top. */
const glyphs = [
  // For what is in no range. Browsers take it for a character that is missing, and look into other fonts.
  { advance: 500 },
  { advance: 500, ink: [140, 0, 350, 560] },
  { advance: 250 },
  { advance: 1000, ink: [240, 100, 760, 660] },
];
const [LETTER, SPACE, SQUARE] = [1, 2, 3];

/** Which characters have which glyph. */
const ranges = [
  [0x20, 0x20, SPACE],
  [0x21, 0x9f, LETTER],
  [0xa0, 0xa0, SPACE],
  [0xa1, 0x1fff, LETTER],
  [0x2000, 0x200f, SPACE],
  [0x2010, 0x2e7f, LETTER],
  [0x2e80, 0x2fff, SQUARE],
  [0x3000, 0x3000, SPACE],
  [0x3001, 0xa4cf, SQUARE],
  [0xa4d0, 0xf8ff, LETTER],
  [0xf900, 0xfaff, SQUARE],
  [0xfb00, 0xfeff, LETTER],
  [0xff00, 0xffef, SQUARE],
  [0x10000, 0x1ffff, LETTER],
  [0x20000, 0x3ffff, SQUARE],
];

const u8 = (...values) => Buffer.from(values);
const u16 = (...values) => Buffer.concat(values.map((value) => u8((value >> 8) & 255, value & 255)));
const u32 = (...values) => Buffer.concat(values.map((value) => u16(Math.floor(value / 65_536), value & 65_535)));

function outline({ ink }) {
  if (!ink) return Buffer.alloc(0);
  const [left, bottom, right, top] = ink;
  const corners = u8(1, 1, 1, 1);
  const across = u16(left, 0, right - left, 0);
  const up = u16(bottom, top - bottom, 0, bottom - top);
  return Buffer.concat([u16(1, ...ink, 3, 0), corners, across, up]);
}

function characters() {
  // Format 13: many characters, one glyph.
  const groups = u32(...ranges.flat());
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(16 + groups.length, 0, ranges.length), groups]);
}

function tables() {
  const outlines = glyphs.map(outline);
  const starts = outlines.reduce((all, { length }) => [...all, all.at(-1) + length], [0]);
  const date = u32(0, 0);
  return {
    'OS/2': Buffer.concat([
      u16(4, 500, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      Buffer.alloc(10),
      u32(1, 0, 0, 0),
      Buffer.from('JUKU'),
      u16(0x40, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
      u32(1, 0),
      u16(560, 700, 0, 0x20, 1),
    ]),
    cmap: characters(),
    glyf: Buffer.concat(outlines),
    head: Buffer.concat([u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(0, EM), date, date, u16(0, DESCENT, EM, ASCENT, 0, 8, 2, 1, 0)]),
    hhea: Buffer.concat([u32(0x10000), u16(ASCENT, DESCENT, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length)]),
    hmtx: u16(...glyphs.flatMap(({ advance, ink }) => [advance, ink?.[0] ?? 0])),
    loca: u32(...starts),
    maxp: Buffer.concat([u32(0x10000), u16(glyphs.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: u16(0, 0, 6),
    post: Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)]),
  };
}

/** The typeface as a TrueType file. */
export function bars() {
  const all = Object.entries(tables());
  let start = 12 + 16 * all.length;
  const heads = [];
  const bodies = [];
  for (const [name, body] of all) {
    // Browsers do not check the sums.
    heads.push(Buffer.from(name), u32(0, start, body.length));
    const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)]);
    bodies.push(padded);
    start += padded.length;
  }
  return Buffer.concat([u32(0x10000), u16(all.length, 128, 3, 16 * all.length - 128), ...heads, ...bodies]);
}
