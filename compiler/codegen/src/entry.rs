//! Where the program begins: C's `main`, and the function that the runtime runs once it is set up.

use inkwell::attributes::AttributeLoc;
use inkwell::module::Linkage;

use crate::abi::{Report, status};
use crate::module::Cx;
use crate::verbs::Odds;
use crate::{Result, broken};

impl Cx<'_, '_> {
    /// `main` hands over to the runtime, which calls the program; an exception that leaves it is reported there.
    pub(crate) fn define_main(&self) -> Result<()> {
        let Some(entry) = self.ssa.entry else { return Ok(()) };
        let v = &self.v;
        v.ir.unset_current_debug_location();
        let shape = &self.shapes[entry.index()];
        if !shape.params.is_empty() || !shape.results.is_empty() {
            return broken("the program's entry takes or returns something");
        }

        let program = self.llvm.add_function("molt.program", v.i32.fn_type(&[], false), Some(Linkage::Internal));
        v.attribute(program, AttributeLoc::Function, "nounwind", 0);
        v.ir.position_at_end(v.context.append_basic_block(program, "entry"));
        let depth = shape.depth.then(|| v.bits(0).into());
        let args: Vec<_> = depth.into_iter().collect();
        let call = v.call(self.functions[entry.index()], &args)?;
        if shape.report == Report::Status {
            let Some(byte) = call.try_as_basic_value().basic() else { return broken("the entry has no status") };
            let (bad, good) = (v.block("raised")?, v.block("done")?);
            let ok = v.i8.const_int(status::OK, false);
            let fine = v.icmp(inkwell::IntPredicate::EQ, byte.into_int_value(), ok)?;
            v.branch(fine, good, bad, Odds::Likely)?;
            v.ir.position_at_end(bad);
            let exit = v.value_of(self.row_named("report_uncaught")?, &[])?.into_int_value();
            let exit = v.ir.build_int_truncate(exit, v.i32, "")?;
            v.ir.build_return(Some(&exit))?;
            v.ir.position_at_end(good);
        }
        v.ir.build_return(Some(&v.number(0)))?;

        // Shared with the runtime, which may refer to them.
        self.recursion_limit();
        self.stack_limit();
        let main = self.llvm.add_function(
            v.target.main_symbol(),
            v.i32.fn_type(&[v.i32.into(), v.ptr.into()], false),
            Some(Linkage::External),
        );
        v.attribute(main, AttributeLoc::Function, "nounwind", 0);
        v.ir.position_at_end(v.context.append_basic_block(main, "entry"));
        let [argc, argv] = main.get_params()[..] else { return broken("main has two parameters") };
        let argc = v.ir.build_int_s_extend(argc.into_int_value(), v.i64, "")?;
        let program = program.as_global_value().as_pointer_value();
        let exit = v.value_of(self.row_named("start")?, &[argc.into(), argv.into(), program.into()])?;
        let exit = v.ir.build_int_truncate(exit.into_int_value(), v.i32, "")?;
        v.ir.build_return(Some(&exit))?;
        Ok(())
    }
}
