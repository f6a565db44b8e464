//! Decides what every name of every scope refers to, and which variables and functions are connected by cells.

use super::{MODULE_SCOPE, Resolution, ScopeId, ScopeKind, Scopes};
use crate::ir::{Name, Names};

pub(super) fn resolve(scopes: &mut Scopes, names: &mut Names) {
    let class_name = names.intern("__class__");
    for index in 0..scopes.scopes.len() {
        let scope = &scopes.scopes[index];
        let is_module = index == MODULE_SCOPE.0 as usize;
        for (&name, symbol) in &scope.symbols {
            if symbol.bound && (is_module || symbol.global) {
                scopes.module_names.insert(name);
            }
        }
    }
    for index in 0..scopes.scopes.len() {
        let id = ScopeId(index as u32);
        for position in 0..scopes.get(id).symbols.len() {
            let Some((&name, &symbol)) = scopes.get(id).symbols.get_index(position) else { continue };
            let scope = scopes.get(id);
            let resolution = if symbol.global {
                Resolution::Global
            } else if symbol.bound && !symbol.nonlocal {
                match scope.kind {
                    ScopeKind::Module => Resolution::Global,
                    ScopeKind::Class => Resolution::Class(id),
                    _ => Resolution::Local(id),
                }
            } else {
                match find(scopes, scope.parent, name, class_name) {
                    None => Resolution::Global,
                    Some(binder) => connect(scopes, id, binder, name),
                }
            };
            if matches!(resolution, Resolution::Global | Resolution::Class(_)) && scopes.owner(id) != MODULE_SCOPE {
                scopes.shared_names.insert(name);
            }
            if let Some(symbol) = scopes.get_mut(id).symbols.get_mut(&name) {
                symbol.resolution = Some(resolution);
            }
        }
    }
}

/// The scope around that binds `name`; None for the module.
fn find(scopes: &Scopes, mut around: Option<ScopeId>, name: Name, class_name: Name) -> Option<ScopeId> {
    while let Some(id) = around {
        let scope = scopes.get(id);
        match scope.kind {
            ScopeKind::Module => return None,
            ScopeKind::Class => {
                if name == class_name {
                    return Some(id);
                }
            }
            _ => {
                if let Some(symbol) = scope.symbols.get(&name) {
                    if symbol.global {
                        return None;
                    }
                    if symbol.bound && !symbol.nonlocal {
                        return Some(id);
                    }
                }
            }
        }
        around = scope.parent;
    }
    None
}

/// Makes the variable `name` of `binder` visible in `id`: through every function between, if there are any.
fn connect(scopes: &mut Scopes, id: ScopeId, binder: ScopeId, name: Name) -> Resolution {
    let target = scopes.owner(binder);
    let binding = scopes.get_mut(binder);
    if let Some(class) = &mut binding.class {
        class.needs_cell = true;
    }
    if scopes.owner(id) == target {
        return Resolution::Local(binder);
    }
    if let Some(symbol) = scopes.get_mut(binder).symbols.get_mut(&name) {
        symbol.captured = true;
    }
    let mut owner = scopes.owner(id);
    while owner != target {
        scopes.get_mut(owner).frees.insert(name, binder);
        match scopes.get(owner).parent {
            Some(parent) => owner = scopes.owner(parent),
            None => break,
        }
    }
    Resolution::Free
}
