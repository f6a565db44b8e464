//! `cargo dev`: what a developer of molt runs.

fn main() {}
