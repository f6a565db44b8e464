//! Function names and lines for debuggers and profilers. Functions of runtime/py have none: what is inlined from them
//! counts as the caller's line.

use std::collections::BTreeMap;

use inkwell::debug_info::{
    AsDIScope, DIFile, DIFlagsConstants, DISubprogram, DWARFEmissionKind, DWARFSourceLanguage, DebugInfoBuilder,
};
use inkwell::module::{FlagBehavior, Module};
use inkwell::values::FunctionValue;
use molt_ssa::{Inst, SiteId};

use crate::verbs::Verbs;
use crate::{DebugInfo, Options, Profile};

pub(crate) struct Lines<'c> {
    builder: DebugInfoBuilder<'c>,
    files: BTreeMap<String, DIFile<'c>>,
    ty: inkwell::debug_info::DISubroutineType<'c>,
    optimised: bool,
}

impl<'c> Lines<'c> {
    pub(crate) fn new(llvm: &Module<'c>, ssa: &molt_ssa::Module, options: &Options) -> Option<Lines<'c>> {
        if options.debug == DebugInfo::None {
            return None;
        }
        let optimised = options.profile == Profile::Release;
        let main = ssa.entry.and_then(|entry| ssa.infos.get(ssa.functions[entry.index()].info as usize));
        let flag = |name, value| {
            let value = llvm.get_context().i32_type().const_int(value, false);
            llvm.add_basic_value_flag(name, FlagBehavior::Warning, value);
        };
        flag("Debug Info Version", 3);
        flag("Dwarf Version", 4);
        let (builder, unit) = llvm.create_debug_info_builder(
            true,
            DWARFSourceLanguage::Python,
            main.map_or("program", |info| info.file.as_str()),
            "",
            "molt",
            optimised,
            "",
            0,
            "",
            DWARFEmissionKind::LineTablesOnly,
            0,
            false,
            false,
            "",
            "",
        );
        let mut files = BTreeMap::new();
        for info in ssa.infos.iter().filter(|info| !info.hidden) {
            if !files.contains_key(&info.file) {
                files.insert(info.file.clone(), builder.create_file(&info.file, ""));
            }
        }
        let ty = builder.create_subroutine_type(unit.get_file(), None, &[], 0);
        Some(Lines { builder, files, ty, optimised })
    }

    /// The function's scope, if it stands in the program's source.
    pub(crate) fn begin(
        &self,
        ssa: &molt_ssa::Module,
        function: &molt_ssa::Function,
        defined: FunctionValue<'c>,
    ) -> Option<DISubprogram<'c>> {
        let info = ssa.infos.get(function.info as usize).filter(|info| !info.hidden)?;
        let file = *self.files.get(&info.file)?;
        let symbol = defined.get_name().to_string_lossy();
        let scope = self.builder.create_function(
            file.as_debug_info_scope(),
            &info.name,
            Some(&symbol),
            file,
            info.line,
            self.ty,
            true,
            true,
            info.line,
            inkwell::debug_info::DIFlags::ZERO,
            self.optimised,
        );
        defined.set_subprogram(scope);
        Some(scope)
    }

    pub(crate) fn at(&self, v: &Verbs<'c>, scope: DISubprogram<'c>, line: u32, column: u32) {
        let place = self.builder.create_debug_location(v.context, line, column, scope.as_debug_info_scope(), None);
        v.ir.set_current_debug_location(place);
    }

    pub(crate) fn finish(&self) {
        self.builder.finalize();
    }
}

/// Line and column (from 1) of an instruction of a function with this info.
pub(crate) fn place(ssa: &molt_ssa::Module, info: u32, inst: &Inst) -> Option<(u32, u32)> {
    line(ssa, info, inst.site?)
}

pub(crate) fn line(ssa: &molt_ssa::Module, info: u32, site: SiteId) -> Option<(u32, u32)> {
    let site = &ssa.sites[site.index()];
    (site.info == info).then_some((site.line, site.column + 1))
}
