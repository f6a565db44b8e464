//! What surrounds a statement inside its scope.

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Context {
    pub(super) in_loop: bool,
    /// In the handler of an `except*`, outside any loop of its own.
    pub(super) in_except_star: bool,
    /// A loop inside that handler.
    pub(super) in_except_star_loop: bool,
    /// Blocks open in the scope.
    pub(super) blocks: usize,
    /// In the iterable of a comprehension, where nothing may be assigned.
    pub(super) in_iterable: bool,
}
