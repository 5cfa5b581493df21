// Pictures as coarse grids of mean colours, and how far two of them are apart. What differs from one font or browser to
// the next, the edges of letters, is lost in a cell; a colour that is wrong or a part that is elsewhere is not.
import { PNG } from 'pngjs';

/** A cell of the grid is so many pixels wide and high. */
export const CELL = 20;

/**
 * The grid of a screenshot.
 *
 * @param {Buffer} picture a PNG
 * @returns {{columns: number, rows: number, colours: number[][]}} red, green and blue from 0 to 255, row by row
 */
export function gridOf(picture) {
  const { width, height, data } = PNG.sync.read(picture);
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  // Of each cell: the sums of red, green and blue, and how many pixels they are of.
  const sums = new Float64Array(4 * columns * rows);
  for (let y = 0, from = 0; y < height; y += 1) {
    const row = columns * Math.floor(y / CELL);
    for (let x = 0; x < width; x += 1, from += 4) {
      const to = 4 * (row + Math.floor(x / CELL));
      sums[to] += data[from];
      sums[to + 1] += data[from + 1];
      sums[to + 2] += data[from + 2];
      sums[to + 3] += 1;
    }
  }
  const mean = (cell, channel) => Math.round(sums[4 * cell + channel] / sums[4 * cell + 3]);
  const colours = Array.from({ length: columns * rows }, (_, cell) => [0, 1, 2].map((channel) => mean(cell, channel)));
  return { columns, rows, colours };
}

/** A grid as a small PNG, one pixel for each cell. */
export function written({ columns, rows, colours }) {
  const png = new PNG({ width: columns, height: rows });
  png.data = Buffer.from(colours.flatMap((colour) => [...colour, 255]));
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

/** The grid that was `written`. */
export function read(picture) {
  const { width, height, data } = PNG.sync.read(picture);
  const colours = Array.from({ length: width * height }, (_, at) => [...data.subarray(4 * at, 4 * at + 3)]);
  return { columns: width, rows: height, colours };
}

/** So far apart, two cells differ. Where edges are only drawn otherwise, by Chromium 131 or 156, it is 0.8 at most. */
const FAR = 4;
/** So large a share of the cells may differ, and so far apart may they be on average. */
const SHARE = 0.02;
const MEAN = 1;

/**
 * Where two grids differ, and whether too much for the same page.
 *
 * @returns {{cells: number[], of: number, mean: number, isAlike: boolean, told: string}} `cells` are counted row by row;
 *   `told` says how many they are and where, as part of a sentence
 */
export function compare(seen, wanted) {
  if (seen.columns !== wanted.columns || seen.rows !== wanted.rows) {
    const [is, was] = [seen, wanted].map(({ columns, rows }) => `${columns} × ${rows} cells`);
    return { cells: [], of: 0, mean: 100, isAlike: false, told: `has ${is} instead of ${was}` };
  }
  const distances = seen.colours.map((colour, at) => distance(colour, wanted.colours[at]));
  const cells = distances.flatMap((apart, at) => (apart > FAR ? [at] : []));
  const of = distances.length;
  const mean = distances.reduce((sum, apart) => sum + apart, 0) / of;
  const isAlike = cells.length <= SHARE * of && mean <= MEAN;
  return { cells, of, mean, isAlike, told: told(cells, of, mean, seen.columns) };
}

function told(cells, of, mean, columns) {
  const range = (numbers) => `${Math.min(...numbers) + 1} to ${Math.max(...numbers) + 1}`;
  const where = cells.length
    ? `, in rows ${range(cells.map((at) => Math.floor(at / columns)))} and columns ${range(cells.map((at) => at % columns))}`
    : '';
  const allowed = `allowed are ${Math.floor(SHARE * of)} cells, and ${MEAN} on average`;
  return `differs in ${cells.length} of ${of} cells of ${CELL} px${where}, and by ${mean.toFixed(2)} on average (${allowed})`;
}

/** To be looked at: what is wanted, what was seen, and in red the cells that differ, side by side and enlarged. */
export function beside(seen, wanted, { cells }) {
  const [edge, gap] = [10, 20];
  const differ = new Set(cells);
  const marked = { ...seen, colours: seen.colours.map((colour, at) => (differ.has(at) ? [255, 0, 0] : colour.map((value) => 170 + value / 3))) };
  const panels = [wanted, seen, marked];
  const width = panels.reduce((sum, { columns }) => sum + columns * edge + gap, -gap);
  const png = new PNG({ width, height: edge * Math.max(...panels.map(({ rows }) => rows)) });
  png.data.fill(255);
  let left = 0;
  for (const { columns, rows, colours } of panels) {
    for (let y = 0; y < rows * edge; y += 1) {
      for (let x = 0; x < columns * edge; x += 1) {
        const colour = colours[Math.floor(y / edge) * columns + Math.floor(x / edge)];
        png.data.set(colour, 4 * (y * width + left + x));
      }
    }
    left += columns * edge + gap;
  }
  return PNG.sync.write(png);
}

/** How far apart two colours look, by Oklab: 0 for the same, 100 for black and white. */
export function distance(one, other) {
  const [a, b] = [oklab(one), oklab(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab(colour) {
  const [r, g, b] = colour.map((value) => (value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3294.6));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
