//! Function names and lines for debuggers and profilers. Functions of runtime/py have none: what is inlined from them
//! counts as the caller's line. What is inlined from the program's own functions keeps its lines.

use std::cell::RefCell;
use std::collections::BTreeMap;

use inkwell::debug_info::{
    AsDIScope, DIFile, DIFlagsConstants, DILocation, DISubprogram, DWARFEmissionKind, DWARFSourceLanguage,
    DebugInfoBuilder,
};
use inkwell::module::{FlagBehavior, Module};
use inkwell::values::FunctionValue;
use molt_ssa::Site;

use crate::verbs::Verbs;
use crate::{DebugInfo, Options, Profile};

/// The function whose code is emitted, and the last of its own lines that was.
pub(crate) struct Here<'c> {
    scope: DISubprogram<'c>,
    info: u32,
    /// Line and column, from 1.
    own: (u32, u32),
}

pub(crate) struct Lines<'c> {
    builder: DebugInfoBuilder<'c>,
    files: BTreeMap<String, DIFile<'c>>,
    ty: inkwell::debug_info::DISubroutineType<'c>,
    optimised: bool,
    /// By index of their infos.
    inlined: RefCell<BTreeMap<u32, DISubprogram<'c>>>,
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
        Some(Lines { builder, files, ty, optimised, inlined: RefCell::default() })
    }

    /// The function's first place, if it stands in the program's source: what is emitted next stands there.
    pub(crate) fn begin(
        &self,
        v: &Verbs<'c>,
        ssa: &molt_ssa::Module,
        info: u32,
        defined: FunctionValue<'c>,
    ) -> Option<Here<'c>> {
        v.ir.unset_current_debug_location();
        let symbol = defined.get_name().to_string_lossy();
        let scope = self.function(ssa, info, Some(&symbol))?;
        defined.set_subprogram(scope);
        let own = (ssa.infos[info as usize].line, 0);
        v.ir.set_current_debug_location(self.location(v, scope, own, None));
        Some(Here { scope, info, own })
    }

    /// What is emitted next stands at `site`, if that is in the program's source.
    pub(crate) fn at(&self, v: &Verbs<'c>, ssa: &molt_ssa::Module, here: &mut Here<'c>, site: &Site) {
        let place = (site.line, site.column + 1);
        if site.info == here.info {
            here.own = place;
            v.ir.set_current_debug_location(self.location(v, here.scope, place, None));
        } else if let Some(scope) = self.inlined(ssa, site.info) {
            // Of a function that was inlined, possibly through others: called where this one was last seen.
            let call = self.location(v, here.scope, here.own, None);
            v.ir.set_current_debug_location(self.location(v, scope, place, Some(call)));
        }
    }

    fn location(
        &self,
        v: &Verbs<'c>,
        scope: DISubprogram<'c>,
        (line, column): (u32, u32),
        call: Option<DILocation<'c>>,
    ) -> DILocation<'c> {
        self.builder.create_debug_location(v.context, line, column, scope.as_debug_info_scope(), call)
    }

    /// The scope of a function of the program's source that has been inlined somewhere.
    fn inlined(&self, ssa: &molt_ssa::Module, info: u32) -> Option<DISubprogram<'c>> {
        if let Some(scope) = self.inlined.borrow().get(&info) {
            return Some(*scope);
        }
        let scope = self.function(ssa, info, None)?;
        self.inlined.borrow_mut().insert(info, scope);
        Some(scope)
    }

    fn function(&self, ssa: &molt_ssa::Module, info: u32, symbol: Option<&str>) -> Option<DISubprogram<'c>> {
        let info = ssa.infos.get(info as usize).filter(|info| !info.hidden)?;
        let file = *self.files.get(&info.file)?;
        Some(self.builder.create_function(
            file.as_debug_info_scope(),
            &info.name,
            symbol,
            file,
            info.line,
            self.ty,
            true,
            true,
            info.line,
            inkwell::debug_info::DIFlags::ZERO,
            self.optimised,
        ))
    }

    pub(crate) fn finish(&self) {
        self.builder.finalize();
    }
}
