//! The parts that the index is made of.

/// A line of text for each thing.
#[derive(Clone, Debug, Default)]
pub struct Column {
    text: String,
    ends: Vec<u32>,
}

impl Column {
    /// The line of a thing; empty where there is none.
    pub fn get(&self, at: usize) -> &str {
        span(&self.ends, at).and_then(|span| self.text.get(span)).unwrap_or_default()
    }

    /// Adds a line.
    pub fn push(&mut self, line: &str) {
        self.text.push_str(line);
        self.ends.push(self.text.len() as u32);
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no line.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Every line.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.get(at))
    }
}

/// Some values for each thing; how many differs.
#[derive(Clone, Debug)]
pub struct Groups<T> {
    items: Vec<T>,
    ends: Vec<u32>,
}

impl<T> Default for Groups<T> {
    fn default() -> Self {
        Self { items: Vec::new(), ends: Vec::new() }
    }
}

impl<T> Groups<T> {
    /// The values of a thing.
    pub fn get(&self, at: usize) -> &[T] {
        span(&self.ends, at).and_then(|span| self.items.get(span)).unwrap_or_default()
    }

    /// Adds a thing with its values.
    pub fn push(&mut self, items: impl IntoIterator<Item = T>) {
        self.items.extend(items);
        self.ends.push(self.items.len() as u32);
    }

    /// How many things there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// All values with the place of the thing that they belong to.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &T)> {
        (0..self.len()).flat_map(|at| self.get(at).iter().map(move |item| (at, item)))
    }
}

impl<T: Copy + Default> Groups<T> {
    /// Groups of `count` things from pairs of a thing and a value, in their order.
    pub fn of_pairs(count: usize, pairs: &[(u32, T)]) -> Self {
        let mut ends = vec![0_u32; count];
        for (at, _) in pairs {
            if let Some(size) = ends.get_mut(*at as usize) {
                *size += 1;
            }
        }
        let mut sum = 0;
        let mut next = Vec::with_capacity(count);
        for end in &mut ends {
            next.push(sum);
            sum += *end;
            *end = sum;
        }
        let mut items = vec![T::default(); sum as usize];
        for (at, value) in pairs {
            if let Some(place) = next.get_mut(*at as usize)
                && let Some(item) = items.get_mut(*place as usize)
            {
                *item = *value;
                *place += 1;
            }
        }
        Self { items, ends }
    }
}

fn span(ends: &[u32], at: usize) -> Option<std::ops::Range<usize>> {
    let begin = match at.checked_sub(1) {
        None => 0,
        Some(before) => *ends.get(before)? as usize,
    };
    Some(begin..*ends.get(at)? as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_groups_are_found_by_place() {
        let mut column = Column::default();
        ["a", "", "库"].into_iter().for_each(|line| column.push(line));
        assert_eq!([column.get(0), column.get(1), column.get(2), column.get(3)], ["a", "", "库", ""]);
        let groups = Groups::of_pairs(3, &[(2, 'x'), (0, 'y'), (2, 'z')]);
        assert_eq!((groups.get(0), groups.get(1), groups.get(2)), (&['y'][..], &[][..], &['x', 'z'][..]));
        assert!(groups.get(3).is_empty());
    }
}
