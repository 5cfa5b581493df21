//! The room that the title leaves, and where in it ornaments stand.

use crate::poster::lettering::Area;

/// Where an ornament may stand.
pub(in crate::poster) struct Stage {
    /// What the title covers.
    pub(in crate::poster) title: Area,
    /// The plate's upper edge.
    pub(in crate::poster) floor: i32,
    /// Decides places and small differences.
    pub(in crate::poster) seed: u32,
}

/// The seal's place; ornaments keep out of it too.
const SEAL: Area = Area { left: 14, top: 16, right: 34, bottom: 36 };
/// The gap between a figure and the lettering.
const GAP: i32 = 9;

impl Stage {
    /// How far a point is from the lettering, less the gap.
    pub(in crate::poster) fn room(&self, x: i32, y: i32) -> i32 {
        let from = |area: Area| {
            let dx = (area.left - x).max(x - area.right).max(0);
            let dy = (area.top - y).max(y - area.bottom).max(0);
            dx * dx + dy * dy
        };
        from(self.title).min(from(SEAL)).isqrt() - GAP
    }

    /// The height at `x` above the floor that is free.
    pub(in crate::poster) fn headroom(&self, x: i32) -> i32 {
        let free = x + GAP < self.title.left;
        self.floor - GAP - if free { SEAL.bottom } else { self.title.bottom }
    }

    /// The radius of the largest circle about a point, at most `largest`, with at most `beyond`
    /// hundredths of it over the poster's edges.
    pub(in crate::poster) fn radius(&self, x: i32, y: i32, largest: i32, beyond: i32) -> i32 {
        let margin = if beyond == 0 { 6 } else { 0 };
        let edge = x.min(200 - x).min(self.floor - y) - margin;
        self.room(x, y).min(edge * 100 / (100 - beyond)).min(largest)
    }

    /// The radius of a whole circle about a point whose foot stands on the floor; 0 if it is too large.
    pub(in crate::poster) fn standing(&self, x: i32, y: i32, largest: i32, foot: i32) -> i32 {
        let r = (self.floor - y) * 100 / foot;
        let fits = r <= largest && r <= self.room(x, y) && r + 6 <= x.min(200 - x);
        if fits { r } else { 0 }
    }

    /// One of the places where `room` is largest: x, y and radius.
    pub(in crate::poster) fn place(&self, room: &dyn Fn(i32, i32) -> i32) -> (i32, i32, i32) {
        let mut rooms = [0; 20 * 48];
        let place = |i: usize| (24 + i as i32 % 20 * 8, 70 + i as i32 / 20 * 4);
        let mut best = 0;
        for (i, r) in rooms.iter_mut().enumerate() {
            let (x, y) = place(i);
            *r = room(x, y);
            best = best.max(*r);
        }
        let good = || rooms.iter().enumerate().filter(|(_, r)| **r * 16 >= best * 15);
        let count = good().count().max(1);
        let chosen = good().nth(self.seed as usize / 8 % count);
        chosen.map_or((60, 200, 20), |(i, r)| (place(i).0, place(i).1, *r))
    }

    /// Where a string that hangs down at `x` begins: at the top, or below the title or the seal where
    /// one is in its way.
    pub(in crate::poster) fn string_top(&self, x: i32) -> i32 {
        let under = |area: Area| {
            let inside = x > area.left - GAP && x < area.right + GAP;
            if inside { area.bottom + GAP } else { 0 }
        };
        under(self.title).max(under(SEAL))
    }

    /// The same stage with a higher floor.
    pub(in crate::poster) fn above(&self, rise: i32) -> Stage {
        Stage { floor: self.floor - rise, ..*self }
    }

    /// Where a band begins and how large it is, in hundredths. Its high part stands beside the title,
    /// or, where there is no room for it, beyond the left edge.
    pub(in crate::poster) fn band(&self, high: i32, wide: i32) -> (i32, i32) {
        let low = self.floor - GAP - self.title.bottom;
        let beside = if self.title.left > 92 { self.floor - 100 } else { low };
        let largest = (low * 100 / 45).min(130);
        let scale = largest.min(beside * 100 / high);
        if scale * wide >= 200 * 100 { (0, scale) } else { (-88 * largest / 100, largest.max(10)) }
    }
}
