//! The pages: each is made of the data of its kind.

mod failed;
mod home;
mod loading;
mod not_found;
mod title;
mod year;

pub use failed::FailedPage;
pub use home::HomePage;
pub use loading::LoadingPage;
pub use not_found::NotFoundPage;
pub use title::TitlePage;
pub use year::YearPage;
