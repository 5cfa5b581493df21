//! Files that cannot be brought in say why.

use juku_catalog::browse::Status;
use juku_desk::transfer::{Refusal, read};
use proptest::prelude::*;

use crate::{Storage, zip};

const WATCHED: &str = "Date,Name,Year,Letterboxd URI\r\n2024-01-01,Leap,2020,x\r\n";

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect()
}

#[test]
fn each_file_that_is_not_known_is_refused_for_its_reason() {
    let whole = zip(&[("watched.csv", WATCHED)]);
    let cases: [(&[u8], Refusal); 10] = [
        (b"", Refusal::Empty),
        (b"\xef\xbb\xbf \r\n", Refusal::Empty),
        (&[b' '; 20_000_001], Refusal::TooLarge(20)),
        ("Name,Year\n夺冠,2020".as_bytes().get(..11).unwrap(), Refusal::Encoding),
        (&utf16("Name", u16::to_le_bytes)[2..], Refusal::Encoding),
        (&whole[..whole.len() - 9], Refusal::DamagedZip),
        (
            &zip(&[("a.png", "x"), ("b.csv", "a,b\n1,2")]),
            Refusal::OtherZip(vec!["a.png".to_owned(), "b.csv".to_owned()]),
        ),
        (&zip(&[]), Refusal::OtherZip(vec![])),
        (b"a,b\n1,2", Refusal::OtherTable(vec!["a".to_owned(), "b".to_owned()])),
        (b"Date,Name,Year,Letterboxd URI\n", Refusal::NoRows),
    ];
    for (bytes, refusal) in cases {
        let read = read("x.csv", bytes).unwrap_err();
        assert_eq!(read, refusal);
        assert!(read.to_string().ends_with('.'));
    }
}

#[test]
fn what_spreadsheets_save_is_read() {
    let tabs = WATCHED.replace(',', "\t");
    let files = [
        utf16(&tabs, u16::to_le_bytes),
        utf16(WATCHED, u16::to_be_bytes),
        WATCHED.replace(',', ";").into_bytes(),
        format!("\u{feff}{WATCHED}").into_bytes(),
    ];
    for bytes in files {
        let mut storage = Storage::new("/");
        storage.bring_in(&read("x", &bytes).unwrap());
        assert_eq!(storage.mark("leap-2020").status, Some(Status::Seen));
    }
}

proptest! {
    #[test]
    fn no_file_ends_the_program(bytes in prop::collection::vec(any::<u8>(), 0..200), head in 0..6_usize) {
        let heads: [&[u8]; 6] = [b"", b"PK\x03\x04", b"{\"juku\":2,", b"Date,Name,Year,Letterboxd URI\n",
            b"title,info,links,timestamp,status,rating\n", b"Letterboxd list export v7\n"];
        let file = [heads[head], &bytes].concat();
        if let Ok(import) = read("x", &file) {
            let mut storage = Storage::new("/");
            storage.bring_in(&import);
            prop_assert_eq!(storage.preview(&import).writes(), 0);
        }
    }

    #[test]
    fn no_damaged_archive_ends_the_program(at in 0..200_usize, byte in any::<u8>()) {
        let mut file = zip(&[("watched.csv", WATCHED)]);
        if let Some(place) = file.get_mut(at) {
            *place = byte;
        }
        let _ = read("x", &file);
    }
}
