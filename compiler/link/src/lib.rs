//! From an object and the runtime blob to an executable.
