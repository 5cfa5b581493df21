//! The pages: each is made of the data of its kind.

mod about;
mod browse;
mod desk;
mod failed;
mod home;
mod list;
mod loading;
mod not_found;
mod person;
mod search;
mod title;

pub use about::AboutPage;
pub use browse::BrowsePage;
pub use failed::FailedPage;
pub use home::HomePage;
pub use list::ListPage;
pub use loading::LoadingPage;
pub use not_found::NotFoundPage;
pub use person::PersonPage;
pub use search::SearchPage;
pub use title::TitlePage;
