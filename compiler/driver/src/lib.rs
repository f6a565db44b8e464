//! The whole pipeline, from source files to an executable.
