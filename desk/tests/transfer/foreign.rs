//! Files of other sites: gently put to what is there, once and for all.

use juku_catalog::browse::Status;
use juku_catalog::review::{KeptDraft, List, Mark, Rating, Record, RecordId, Review, Shelf};
use juku_desk::transfer::{Format, Import, Source, Why, read};
use proptest::prelude::*;

use crate::any::{storage, words};
use crate::{DAY, NOON, Storage, mark, review, table, zip};

pub const DIARY: &str = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date";
pub const REVIEWS: &str = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date";
pub const FILMS: &str = "Date,Name,Year,Letterboxd URI";

fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Any file of each site.
fn file() -> impl Strategy<Value = Import> {
    let names =
        vec!["Leap", "夺冠", "奪冠", "One and Only", "The Long Season", "Meteor Garden", "Inception", ""];
    let years = vec!["2020", "2021", "2023", "2018", "", "x"];
    let days = vec!["2019-05-05", "2020-09-25", "2024-01-01", "", "soon"];
    let row = (
        prop::sample::select(names.clone()),
        prop::sample::select(years.clone()),
        prop::sample::select(days.clone()),
        prop::sample::select(days.clone()),
        prop::sample::select(vec!["", "0.5", "3.5", "5", "9"]),
        words(),
        prop::sample::select(vec!["", "a, b", "国庆"]),
    );
    let rows = prop::collection::vec(row, 1..6);
    (rows, 0..5_usize).prop_filter_map("a file without rows is refused", |(rows, kind)| {
        let mut text = String::new();
        let head = [
            "title,info,links,timestamp,status,rating,comment,tags",
            "title,info,links,timestamp,title,content",
            REVIEWS,
            "Const,Your Rating,Date Rated,Title,URL,Title Type,Year,Directors",
            FILMS,
        ][kind];
        text.push_str(head);
        for (name, year, day, watched, rating, body, tags) in rows {
            let (body, tags) = (cell(&body), cell(tags));
            text += &match kind {
                0 => format!("\n{name},year:{year},,{day},complete,{rating},{body},{tags}"),
                1 => format!("\n{name},year:{year} director:Da Peng,,{day},{tags},{body}"),
                2 => format!("\n{day},{name},{year},x,{rating},,{body},{tags},{watched}"),
                3 => format!("\ntt1,{rating},{day},{name},x,Movie,{year},Da Peng"),
                _ => format!("\n{day},{name},{year},x"),
            };
        }
        read("watchlist.csv", text.as_bytes()).ok()
    })
}

/// Checks that all that was there is there, and no less is told of it.
fn assert_nothing_is_lost(before: &Storage, after: &Storage) {
    for (key, old) in &before.texts {
        let new = after.texts.get(key).unwrap();
        match (Record::read(old), Record::read(new)) {
            (Ok(Record::Mark(old)), Ok(Record::Mark(new))) => {
                assert!(old.viewings.iter().all(|day| new.viewings.contains(day)));
                assert!(old.tags.iter().all(|tag| new.tags.contains(tag)));
                assert!(new.episodes >= old.episodes && new.updated >= old.updated);
                assert!(new.status.is_some() >= old.status.is_some());
                assert!(new.rating.is_some() >= old.rating.is_some());
            }
            (Ok(Record::List(old)), Ok(Record::List(new))) => {
                assert!(new.titles.starts_with(&old.titles) && new.name == old.name);
                assert!(old.note.is_empty() || old.note == new.note);
            }
            _ => assert_eq!(new, old, "{key}"),
        }
    }
}

proptest! {
    #[test]
    fn twice_is_once_and_nothing_is_lost(mut mine in storage("/"), import in file()) {
        let before = mine.clone();
        mine.bring_in(&import);
        assert_nothing_is_lost(&before, &mine);
        let again = mine.preview(&import);
        prop_assert_eq!((again.writes(), again.fresh.len(), again.changed.len()), (0, 0, 0));
    }

    #[test]
    fn our_own_table_brings_back_what_was_there(mut mine in storage("/")) {
        let [file] = mine.export(Format::Plain).try_into().unwrap();
        let Ok(import) = read("x", &file.bytes) else { return Ok(()) };
        let before = mine.clone();
        mine.bring_in(&import);
        assert_nothing_is_lost(&before, &mine);
        prop_assert_eq!(mine.preview(&import).writes(), 0);
        let mut other = Storage::new("/");
        other.bring_in(&import);
        let shelf = other.shelf();
        for old in before.shelf().marks().filter(|mark| !mark.is_blank()) {
            let told = Mark { updated: 0, ..old.clone() };
            prop_assert_eq!(Mark { updated: 0, ..shelf.mark(&old.title).unwrap().clone() }, told);
        }
        let bodies = |shelf: &Shelf| shelf.reviews().filter(|review| !review.body.trim().is_empty())
            .map(|review| (review.id.clone(), review.body.clone(), review.headline.clone(), review.rating, review.scores.clone()))
            .collect::<Vec<_>>();
        prop_assert_eq!(bodies(&shelf), bodies(&before.shelf()));
    }
}

#[test]
fn the_archive_of_letterboxd_is_read_as_a_whole() {
    let ratings = format!("{FILMS},Rating\r\n2024-02-02,Leap,2020,https://boxd.it/a,4.5\r\n");
    let diary = format!(
        "\u{feff}{DIARY}\r\n2024-02-02,Leap,2020,x,4.5,,\"volleyball, with Mum\",2024-02-01\r\n2024-05-05,Leap,2020,x,,Yes,,2024-05-04\r\n"
    );
    let reviews =
        format!("{REVIEWS}\n2024-02-02,Leap,2020,x,4.5,,\"Well \"\"played\"\".\n\nTwice.\",,2024-02-01\n");
    let list = "Letterboxd list export v7\nDate,Name,Tags,URL,Description\n2024-03-03,\"China, now\",,x,\"Two\nlines\"\n\nPosition,Name,Year,URL,Description\n1,Hero,2002,x,\"Red, blue\"\n2,Leap,2020,x,\n3,Inception,2010,x,\n";
    let import = read(
        "letterboxd.zip",
        &zip(&[
            ("letterboxd-ada/profile.csv", "Date Joined,Username\n2019-10-03,ada\n"),
            (
                "letterboxd-ada/watched.csv",
                &format!("{FILMS}\n2023-01-01,Inception,2010,x\n2024-02-01,Leap,2020,x\n"),
            ),
            (
                "letterboxd-ada/watchlist.csv",
                &format!("{FILMS}\n2024-01-01,Hero,2002,x\n2024-06-06,Leap,2020,x\n"),
            ),
            ("letterboxd-ada/ratings.csv", &ratings),
            ("letterboxd-ada/diary.csv", &diary),
            ("letterboxd-ada/reviews.csv", &reviews),
            ("letterboxd-ada/likes/films.csv", &format!("{FILMS}\n2024-01-01,Hero,2002,x\n")),
            ("letterboxd-ada/lists/china-now.csv", list),
            (
                "letterboxd-ada/deleted/diary.csv",
                &format!("{DIARY}\n2024-01-01,Hero,2002,x,1,,,2024-01-01\n"),
            ),
        ]),
    )
    .unwrap();
    assert_eq!(import.source(), Source::Letterboxd);
    let mut storage = Storage::new("/");
    let preview = storage.bring_in(&import);
    let leap = storage.mark("leap-2020");
    assert_eq!((leap.status, leap.rating), (Some(Status::Seen), Rating::new(9)));
    assert_eq!(leap.viewings, ["2024-02-01", "2024-05-04"].map(|day| day.parse().unwrap()));
    assert_eq!(leap.tags, ["volleyball", "with Mum"]);
    assert_eq!(storage.mark("hero-2002").status, Some(Status::Want));
    let shelf = storage.shelf();
    let [review] = shelf.of_title(&leap.title).try_into().unwrap();
    assert_eq!((review.body.as_str(), review.name.as_str()), ("Well \"played\".\n\nTwice.", "Me"));
    assert_eq!((review.rating.half_stars(), review.created), (9, NOON + 1127 * DAY));
    let lists: Vec<(&str, &str, usize)> = shelf
        .lists()
        .iter()
        .map(|list| (list.name.as_str(), list.note.as_str(), list.titles.len()))
        .collect();
    let now = ("China, now", "Two\nlines\n\nHero 英雄: Red, blue", 2);
    assert_eq!(lists, [now, ("Liked on Letterboxd", "", 1)]);
    let unmatched: Vec<_> = preview.unmatched.iter().map(|work| (work.name.as_str(), work.year)).collect();
    assert_eq!(unmatched, [("Inception", Some(2010))]);
}

#[test]
fn the_archive_of_neodb_is_read_as_a_whole() {
    let marks = "title,info,links,timestamp,status,rating,comment,tags\n漫长的季节,imdb:tt1 year:2023 director:Xin Shuang,https://neodb.social/tv/1,2023-05-01T10:00:00.123456+00:00,complete,9,很好,东北|to see again\n";
    let reviews = "title,info,links,timestamp,title,content\n夺冠 Leap,year:2020,x,2021-01-01T12:00:00+00:00,女排,\"看了\n两遍\"\n";
    let import = read(
        "x.zip",
        &zip(&[
            ("tv_mark.csv", marks),
            ("movie_review.csv", reviews),
            ("book_mark.csv", &marks.replace("漫长的季节", "夺冠")),
            ("tv_note.csv", "title,info,links,timestamp,progress,title,content\nx,x,x,x,1,x,x\n"),
        ]),
    )
    .unwrap();
    let mut storage = Storage::new("/");
    let preview = storage.bring_in(&import);
    assert_eq!((import.source(), preview.unmatched.len()), (Source::NeoDb, 0));
    let series = storage.mark("the-long-season-2023");
    assert_eq!((series.status, series.rating, series.episodes), (Some(Status::Seen), Rating::new(9), 12));
    assert_eq!(series.tags, ["东北", "to see again"]);
    let shelf = storage.shelf();
    assert_eq!(shelf.of_title(&series.title)[0].body, "很好");
    // Nobody knows how the other is rated.
    let draft = KeptDraft::read(&storage.drafts()[0].1).unwrap().draft;
    assert_eq!((draft.headline.as_str(), draft.body.as_str(), draft.rating), ("女排", "看了\n两遍", None));
    assert!(shelf.of_title(&"leap-2020".parse().unwrap()).is_empty());
    let rated = Mark { rating: Rating::new(7), ..mark("leap-2020") };
    let preview = Storage::with(&[Record::Mark(rated)]).preview(&import);
    assert!(
        preview
            .records
            .iter()
            .any(|record| matches!(record, Record::Review(review) if review.rating.half_stars() == 7))
    );
}

#[test]
fn ratings_and_the_watchlist_of_imdb_are_read() {
    let ratings = table(
        "ratings.csv",
        "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors\ntt1,9,2024-01-15,Leap,Duo guan,u,Movie,7.0,135,2020,\"Drama, Sport\",900,2020-09-25,Peter Chan\ntt2,8,2024-01-15,The Long Season,Man chang de ji jie,u,TV Mini Series,9,60,2023,Drama,9,2023-04-22,\ntt3,10,2024-01-15,The Long Season,x,u,TV Episode,9,60,2023,Drama,9,2023-04-22,\n",
    );
    let mut storage = Storage::new("/");
    let preview = storage.bring_in(&ratings);
    let (film, series) = (storage.mark("leap-2020"), storage.mark("the-long-season-2023"));
    assert_eq!((film.status, film.rating), (Some(Status::Seen), Rating::new(9)));
    assert_eq!((series.status, series.rating), (None, Rating::new(8)));
    assert_eq!((preview.unmatched.len(), ratings.source()), (1, Source::Imdb));
    let list = "Position,Const,Created,Modified,Description,Title,URL,Title Type,Year,Directors,Your Rating,Date Rated\n1,tt1,2024-01-01,,,Hero,u,Movie,2002,Zhang Yimou,,\n";
    storage.bring_in(&table("WATCHLIST.csv", list));
    assert_eq!(storage.mark("hero-2002").status, Some(Status::Want));
    storage.bring_in(&table("Best of.csv", list));
    assert_eq!(storage.shelf().lists()[0].name, "Best of");
}

#[test]
fn a_review_that_was_written_here_does_not_come_back_as_another() {
    let plain = review("leap-2020", "a", "Well played.");
    let named = Review { headline: Some("Yes".to_owned()), ..review("leap-2020", "b", "-\n\nTwice.") };
    let covered = Review { spoiler: true, ..named.clone() };
    for own in [plain, named, covered] {
        for format in [Format::Own, Format::Plain, Format::NeoDb, Format::Letterboxd] {
            let mut storage = Storage::with(&[Record::Review(own.clone())]);
            let [file] = storage.export(format).try_into().unwrap();
            storage.bring_in(&read("x", &file.bytes).unwrap());
            assert_eq!(storage.shelf().reviews().collect::<Vec<_>>(), [&own], "{format:?}");
        }
    }
}

#[test]
fn a_draft_in_the_way_stays_and_the_readers_own_list_grows() {
    let mut storage = Storage::new("/");
    let draft = storage.keys.0.draft(&"leap-2020".parse().unwrap(), None);
    storage.texts.insert(draft.clone(), "mine".to_owned());
    let unrated = table("x", &format!("{REVIEWS}\n2020-02-02,Leap,2020,x,,,Well played.,,\n"));
    assert_eq!(storage.bring_in(&unrated).kept_back[0].why, Why::Draft);
    assert_eq!(storage.texts[&draft], "mine");
    let mut list = List::new(RecordId::new("l"), "Liked on Letterboxd", NOON);
    list.add(&"leap-2020".parse().unwrap());
    let mut storage = Storage::with(&[Record::List(list)]);
    let liked = zip(&[("likes/films.csv", &format!("{FILMS}\n2024-01-01,Hero,2002,x\n"))]);
    storage.bring_in(&read("x", &liked).unwrap());
    let shelf = storage.shelf();
    assert_eq!(shelf.lists().len(), 1);
    assert_eq!(
        shelf.lists()[0].titles.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["leap-2020", "hero-2002"]
    );
}
