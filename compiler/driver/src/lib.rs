//! The whole compiler in one place: which stages there are, in which order, and how long each took.
//!
//! The driver and the command line are the only parts that touch files. No stage prints; what it has to
//! say goes into the session's diagnostics.

mod cache;
mod count_live;
mod embedded;
mod files;
mod guard;
mod int_bits;
mod options;
mod pipeline;
mod report;
mod session;
mod unstable;

pub use cache::{Cache, CacheEntry, CacheKey};
pub use files::{DiskFiles, RecordingFiles};
pub use guard::guarded;
pub use options::{Blobs, Emit, Options, Profile, Runtime, Target};
pub use pipeline::{Artifact, Output, build, check, report};
pub use session::{Failure, Session, Timing};
pub use unstable::Unstable;
