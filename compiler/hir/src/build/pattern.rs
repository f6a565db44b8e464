//! `match` statements.

use molt_source::Code;
use molt_syntax::ast;

use super::function::FnBuilder;

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn match_stmt(&mut self, stmt: &'a ast::StmtMatch) {
        self.not_yet(Code::MatchStatement, stmt.range);
    }
}
