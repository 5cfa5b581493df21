//! Tables as text.

use csv::{ReaderBuilder, Terminator, WriterBuilder};

/// Whether a spreadsheet would take a cell for a formula, be it behind apostrophes.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

/// A cell that no spreadsheet computes: an apostrophe says that it is text.
pub(super) fn guarded(cell: &str) -> String {
    if is_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell before it was [`guarded`].
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// A row of a table.
pub(super) fn row<'c>(cells: impl IntoIterator<Item = &'c str>) -> Vec<u8> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // Nothing can fail while there is memory.
    let _ = writer.write_record(cells.into_iter().map(guarded));
    writer.into_inner().unwrap_or_default()
}

/// The rows of a text, their cells apart by what parts most of its first row.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let parted = |delimiter| {
        ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes())
    };
    let width =
        |delimiter: &u8| parted(*delimiter).records().next().and_then(Result::ok).map_or(0, |row| row.len());
    // Of several the last is taken, and so the comma comes last.
    let delimiter = [b'\t', b';', b','].into_iter().max_by_key(width).unwrap_or(b',');
    let cells = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    parted(delimiter).into_records().filter_map(Result::ok).map(cells).collect()
}

/// A table with a row of names.
pub(super) struct Table {
    names: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// The first row has the names.
    pub(super) fn new(rows: Vec<Vec<String>>) -> Self {
        let mut rows = rows.into_iter();
        let names = rows.next().unwrap_or_default();
        let names = names.iter().map(|name| name.trim().to_lowercase()).collect();
        Self { names, rows: rows.filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect() }
    }

    /// Whether it has all these columns.
    pub(super) fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.names.iter().any(|own| own == &name.to_lowercase()))
    }

    /// The names of its columns.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// Its rows.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { names: &self.names, cells })
    }
}

/// A row of a table. Cells that are missing are empty.
#[derive(Clone, Copy)]
pub(super) struct Row<'t> {
    names: &'t [String],
    cells: &'t [String],
}

impl<'t> Row<'t> {
    /// The cell in the column of this name.
    pub(super) fn get(self, name: &str) -> &'t str {
        self.nth(name, 0)
    }

    /// The cell in the column that has this name after so many others.
    pub(super) fn nth(self, name: &str, before: usize) -> &'t str {
        self.cell(name, before).trim()
    }

    /// The same cell as it was before it was [`guarded`], with its outer spaces.
    pub(super) fn whole(self, name: &str, before: usize) -> &'t str {
        unguarded(self.cell(name, before))
    }

    fn cell(self, name: &str, before: usize) -> &'t str {
        let name = name.to_lowercase();
        let mut places = self.names.iter().enumerate().filter(|(_, own)| **own == name);
        places.nth(before).and_then(|(at, _)| self.cells.get(at)).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_row_is_read_as_it_was_written(cells in prop::collection::vec("['=+@a,;\"\r\n\t库-]{0,6}", 2..6)) {
            let text = String::from_utf8(row(cells.iter().map(String::as_str))).unwrap();
            // The first row decides what parts the cells.
            let read = rows(&format!("a,b,c,d,e,f\r\n{text}"));
            let read: Vec<&str> = read[1].iter().map(|cell| unguarded(cell)).collect();
            prop_assert_eq!(read, cells);
        }

        #[test]
        fn no_cell_is_a_formula(cell in "['=+@\t\r\n-]{0,3}.{0,3}") {
            prop_assert!(!guarded(&cell).starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
        }
    }

    #[test]
    fn cells_may_be_parted_by_what_a_spreadsheet_likes() {
        for text in ["a,b,c\n1,2,3\n", "a;b;c\r\n1;2;3", "a\tb\tc\r1\t2\t3\r"] {
            assert_eq!(rows(text), [["a", "b", "c"], ["1", "2", "3"]], "{text:?}");
        }
    }

    #[test]
    fn short_rows_and_strange_quotes_are_read_as_far_as_they_go() {
        let table = Table::new(rows("Name,Year,Tags\n\n\"A \"\"b\"\",\nc\",2020\n\"open,1,2\n"));
        let names: Vec<(&str, &str, &str)> =
            table.rows().map(|row| (row.get("name"), row.get("YEAR"), row.get("Tags"))).collect();
        assert_eq!(names, [("A \"b\",\nc", "2020", ""), ("open,1,2", "", "")]);
    }
}
