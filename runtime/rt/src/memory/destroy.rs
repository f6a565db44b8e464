//! Destruction: what happens when a count reaches zero.
//!
//! Never recursive: a stack of half-destroyed objects stands for the calls. Children go in CPython's order, each with all
//! that it owned before the next; an object's last child is destroyed after the object itself has been freed, so that a
//! long list of nodes needs no stack at all.

use core::ptr::null_mut;

use molt_abi::layout::{Bytes, Header, LATER_WORDS, List, STATIC_COUNT, Str, Tuple, TypeInfo, exception};
use molt_abi::types::{Builtin, FIRST_USER_TYPE};
use molt_abi::value::{IntWord, Storage, Value};

use super::{alloc_buffer, free_buffer, free_object, resize_buffer};
use crate::exception::{molt_exc_restore, molt_exc_take};
use crate::object::{BYTES_HEAD, Global, STR_HEAD, TUPLE_HEAD, as_object, big_object, tuple_items};
use crate::slot::plain_elements;
use crate::{dict, list, set, traceback};

#[cfg(not(test))]
unsafe extern "C" {
    static molt_types: [*const TypeInfo; 0];
}
#[cfg(test)]
use crate::tests::program::molt_types;

/// The static data of a type that the program has.
///
/// # Safety
/// The program has the type.
#[inline(always)]
pub unsafe fn type_info(type_id: u32) -> *const TypeInfo {
    // SAFETY: the table has an entry for each type of the program.
    unsafe { *(&raw const molt_types).cast::<*const TypeInfo>().add(type_id as usize) }
}

/// An object whose children are being given up, and how far.
#[derive(Clone, Copy)]
struct Frame {
    object: *mut Header,
    position: usize,
}

struct Stack {
    frames: *mut Frame,
    len: usize,
    capacity: usize,
    /// Objects that a finalizer has brought back: theirs is not called again.
    revived: *mut *mut Header,
    revived_len: usize,
    revived_capacity: usize,
}

static STACK: Global<Stack> = Global::new(Stack {
    frames: null_mut(),
    len: 0,
    capacity: 0,
    revived: null_mut(),
    revived_len: 0,
    revived_capacity: 0,
});

pub(super) const STR: u32 = Builtin::str as u32;
pub(super) const BYTES: u32 = Builtin::bytes as u32;
pub(super) const INT: u32 = Builtin::int as u32;
const LIST: u32 = Builtin::list as u32;
const TUPLE: u32 = Builtin::tuple as u32;
const DICT: u32 = Builtin::dict as u32;
const SET: u32 = Builtin::set as u32;
const FROZENSET: u32 = Builtin::frozenset as u32;
const TRACEBACK: u32 = Builtin::traceback as u32;
const EXCEPTION: u32 = Builtin::BaseException as u32;

/// Count reached zero: destroys and frees, iteratively.
///
/// # Safety
/// The object's count is zero, and nothing else refers to it.
#[unsafe(no_mangle)]
#[cold]
#[inline(never)]
pub unsafe extern "C" fn molt_destroy(object: *mut Header) {
    // SAFETY: by the contract.
    unsafe {
        if dies(object) {
            destroy_parts(object);
        }
    }
}

#[inline(never)]
unsafe fn destroy_parts(object: *mut Header) {
    // SAFETY: the object is dead; a child is given up once, where its owner is.
    unsafe {
        let stack = STACK.get();
        // A finalizer may come back here, above the frames that are being worked on.
        let base = (*stack).len;
        let mut frame = Frame { object, position: 0 };
        loop {
            let child = next_dead(&mut frame);
            if child.is_null() {
                free(frame.object);
                if (*stack).len == base {
                    return;
                }
                (*stack).len -= 1;
                frame = *(*stack).frames.add((*stack).len);
                continue;
            }
            if frame.position == LAST {
                free(frame.object);
            } else {
                push(stack, frame);
            }
            frame = Frame { object: child, position: 0 };
        }
    }
}

/// The position of an object whose last child is being destroyed.
const LAST: usize = usize::MAX;

#[inline(always)]
unsafe fn push(stack: *mut Stack, frame: Frame) {
    // SAFETY: the stack is grown before it is written.
    unsafe {
        if (*stack).len == (*stack).capacity {
            grow(&raw mut (*stack).frames, &raw mut (*stack).capacity);
        }
        (*stack).frames.add((*stack).len).write(frame);
        (*stack).len += 1;
    }
}

#[cold]
#[inline(never)]
unsafe fn grow<T>(items: *mut *mut T, capacity: *mut usize) {
    // SAFETY: `items` is a buffer of `capacity` elements, or there is none yet.
    unsafe {
        let old = *capacity;
        let new = (old * 2).max(64);
        *items = if old == 0 {
            alloc_buffer(new * size_of::<T>()).cast()
        } else {
            resize_buffer((*items).cast(), old * size_of::<T>(), new * size_of::<T>()).cast()
        };
        *capacity = new;
    }
}

/// Gives up the object's children from `frame.position` until one dies: that one, or null.
#[inline(always)]
unsafe fn next_dead(frame: &mut Frame) -> *mut Header {
    // SAFETY: each child is given up once; the type's data describes the words of an instance.
    unsafe {
        let id = (*frame.object).type_id;
        if id < FIRST_USER_TYPE {
            return next_dead_builtin(frame);
        }
        let info = type_info(id);
        let fields = frame.object.add(1).cast::<u64>();
        let counted = (*info).counted;
        if counted & LATER_WORDS == 0 {
            let mut open = u64::from(counted) >> frame.position;
            while open != 0 {
                let skipped = open.trailing_zeros();
                open >>= skipped + 1;
                let i = frame.position + skipped as usize;
                frame.position = i + 1;
                let Some(child) = field_object(*(*info).storage.add(i), *fields.add(i)) else { continue };
                (*child).count -= 1;
                if (*child).count == 0 && dies(child) {
                    if open == 0 {
                        frame.position = LAST;
                    }
                    return child;
                }
            }
            return null_mut();
        }
        let words = (*info).words as usize;
        while frame.position < words {
            let i = frame.position;
            frame.position += 1;
            let Some(child) = field_object(*(*info).storage.add(i), *fields.add(i)) else { continue };
            (*child).count -= 1;
            if (*child).count == 0 && dies(child) {
                if frame.position == words {
                    frame.position = LAST;
                }
                return child;
            }
        }
        null_mut()
    }
}

#[inline(never)]
unsafe fn next_dead_builtin(frame: &mut Frame) -> *mut Header {
    // SAFETY: `next_child` gives each child once.
    unsafe {
        match (*frame.object).type_id {
            TUPLE => {
                let tuple = frame.object.cast::<Tuple>();
                return next_dead_word(
                    tuple_items(tuple).as_ptr().cast(),
                    (*tuple).len,
                    Storage::Value,
                    &mut frame.position,
                );
            }
            LIST => {
                let list = frame.object.cast::<List>();
                let words = (*list).items as *const u64;
                return next_dead_word(words, (*list).len, list::storage(list), &mut frame.position);
            }
            DICT => return next_dead_of(frame, |object, position| dict::next_child(object.cast(), position)),
            SET | FROZENSET => return next_dead_of(frame, |object, position| set::next_child(object.cast(), position)),
            TRACEBACK => return next_dead_of(frame, |object, position| traceback::next_child(object, position)),
            _ => {}
        }
        let (words, storage) = fields((*frame.object).type_id);
        next_dead_of(frame, |object, position| next_field(object, words, storage, position))
    }
}

/// Gives up what `next_child` finds until one dies.
#[inline(always)]
unsafe fn next_dead_of(
    frame: &mut Frame,
    next_child: impl Fn(*mut Header, &mut usize) -> *mut Header,
) -> *mut Header {
    // SAFETY: each child is given up once.
    unsafe {
        let mut position = frame.position;
        let dead = loop {
            let child = next_child(frame.object, &mut position);
            if child.is_null() {
                break child;
            }
            (*child).count -= 1;
            if (*child).count == 0 && dies(child) {
                break child;
            }
        };
        frame.position = position;
        dead
    }
}

/// The next field that is an object.
#[inline(always)]
unsafe fn next_field(object: *mut Header, words: usize, storage: *const u8, position: &mut usize) -> *mut Header {
    // SAFETY: there are `words` words, of these kinds (null: all values).
    unsafe {
        let at = object.add(1).cast::<u64>();
        while *position < words {
            let i = *position;
            *position += 1;
            let kind = if storage.is_null() { 0 } else { *storage.add(i) };
            if let Some(child) = field_object(kind, *at.add(i)) {
                return child;
            }
        }
        null_mut()
    }
}

/// Gives up words from the last to the first, as lists and tuples do, until one dies.
#[inline(always)]
unsafe fn next_dead_word(words: *const u64, len: usize, storage: Storage, position: &mut usize) -> *mut Header {
    // SAFETY: there are `len` words; each is given up once.
    unsafe {
        while *position < len {
            *position += 1;
            let Some(child) = field_object(storage as u8, *words.add(len - *position)) else { continue };
            (*child).count -= 1;
            if (*child).count == 0 && dies(child) {
                return child;
            }
        }
        null_mut()
    }
}

#[inline(always)]
fn field_object(storage: u8, word: u64) -> Option<*mut Header> {
    match Storage::from_u8(storage) {
        Storage::Value => as_object(Value(word)),
        Storage::Int => big_object(IntWord(word)),
        _ => None,
    }
}

/// Tuples of up to so many items are looked through for objects first.
const FEW: usize = 8;

/// Whether a dead object has to be destroyed by the loop. Objects without children are freed here and now; a finalizer
/// runs first and may bring the object back.
#[inline]
unsafe fn dies(object: *mut Header) -> bool {
    // SAFETY: the object is dead.
    unsafe {
        if is_static(object) {
            (*object).count = STATIC_COUNT;
            return false;
        }
        let id = (*object).type_id;
        if id >= FIRST_USER_TYPE {
            let info = type_info(id);
            if !(*info).finalizer.is_null() && !finalize(object) {
                return false;
            }
            forgotten(object);
            if (*info).counted == 0 {
                free(object);
                return false;
            }
            return true;
        }
        if id == STR {
            free_str(object.cast());
            return false;
        }
        if id == TUPLE {
            forgotten(object);
            let tuple = object.cast::<Tuple>();
            let len = (*tuple).len;
            if len <= FEW && !tuple_items(tuple).iter().any(|item| as_object(*item).is_some()) {
                free_object(object, TUPLE_HEAD + len * 8);
                return false;
            }
            return true;
        }
        if matches!(id, BYTES | INT) {
            free_builtin(object, id);
            return false;
        }
        forgotten(object);
        if id == LIST {
            let list = object.cast::<List>();
            if plain_elements(list::storage(list), (*list).items as *const u64, (*list).len) {
                free_list(object);
                return false;
            }
        }
        true
    }
}

// The linker's: where the program's image begins and ends.
unsafe extern "C" {
    #[cfg_attr(target_family = "wasm", link_name = "__global_base")]
    #[cfg_attr(not(target_family = "wasm"), link_name = "__executable_start")]
    static IMAGE_START: u8;
    #[cfg_attr(target_family = "wasm", link_name = "__data_end")]
    #[cfg_attr(not(target_family = "wasm"), link_name = "_end")]
    static IMAGE_END: u8;
}

/// Whether an object is data of the program. Nothing counts the uses of such, but what holds one for a while gives it up: a
/// billion times bring its count to zero.
#[inline(always)]
fn is_static(object: *const Header) -> bool {
    ((&raw const IMAGE_START)..(&raw const IMAGE_END)).contains(&object.cast())
}

/// What forgets weak references to a dying object, if there are any.
pub(super) static HOOK: Global<Option<unsafe fn(*mut Header)>> = Global::new(None);

/// Tells weak references that the object dies.
#[inline(always)]
unsafe fn forgotten(object: *mut Header) {
    // SAFETY: a plain static of this thread.
    unsafe {
        if let Some(hook) = *HOOK.get() {
            forget_weakly(object, hook);
        }
    }
}

/// The object counts as referenced while callbacks run, which cannot get at it.
#[cold]
#[inline(never)]
pub(super) unsafe fn forget_weakly(object: *mut Header, hook: unsafe fn(*mut Header)) {
    // SAFETY: the object is dying.
    unsafe {
        (*object).count += 1;
        hook(object);
        (*object).count -= 1;
    }
}

/// Whether the object's finalizer has been called.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_is_finalized(object: Value) -> bool {
    // SAFETY: a list of this thread.
    unsafe {
        let stack = STACK.get();
        as_object(object).is_some_and(|object| (0..(*stack).revived_len).any(|i| *(*stack).revived.add(i) == object))
    }
}

/// Calls `__del__`; false if the object lives on.
#[cold]
#[inline(never)]
unsafe fn finalize(object: *mut Header) -> bool {
    // SAFETY: the finalizer takes a borrowed reference; the object counts as referenced meanwhile.
    unsafe {
        let stack = STACK.get();
        for i in 0..(*stack).revived_len {
            if *(*stack).revived.add(i) == object {
                (*stack).revived_len -= 1;
                *(*stack).revived.add(i) = *(*stack).revived.add((*stack).revived_len);
                return true;
            }
        }
        (*object).count = 1;
        run_finalizer(object);
        (*object).count -= 1;
        if (*object).count == 0 {
            return true;
        }
        revive(object);
        false
    }
}

/// Calls the finalizer of a live object.
pub(super) unsafe fn run_finalizer(object: *mut Header) {
    // SAFETY: the type has a finalizer; it takes a borrowed reference.
    unsafe {
        let finalizer: extern "C" fn(*mut Header) =
            core::mem::transmute::<*const u8, _>((*type_info((*object).type_id)).finalizer);
        // An exception on its way stays the pending one.
        let pending = molt_exc_take();
        finalizer(object);
        if !pending.is_null() {
            molt_exc_restore(pending);
        }
    }
}

/// Notes that the object's finalizer has been called.
unsafe fn revive(object: *mut Header) {
    // SAFETY: the list is grown before it is written.
    unsafe {
        let stack = STACK.get();
        if (*stack).revived_len == (*stack).revived_capacity {
            grow(&raw mut (*stack).revived, &raw mut (*stack).revived_capacity);
        }
        (*stack).revived.add((*stack).revived_len).write(object);
        (*stack).revived_len += 1;
    }
}

/// Calls the finalizer of an object that somebody holds, unless that has been done; whether it was.
///
/// # Safety
/// The object is live, and its type has a finalizer.
pub unsafe fn finalize_once(object: *mut Header) -> bool {
    // SAFETY: by the contract.
    unsafe {
        let stack = STACK.get();
        if (0..(*stack).revived_len).any(|i| *(*stack).revived.add(i) == object) {
            return false;
        }
        revive(object);
        run_finalizer(object);
        true
    }
}

/// Forgets that the object's finalizer has been called: it is freed.
pub(super) unsafe fn forget_revived(object: *mut Header) {
    // SAFETY: a list of this thread.
    unsafe {
        let stack = STACK.get();
        if let Some(i) = (0..(*stack).revived_len).find(|&i| *(*stack).revived.add(i) == object) {
            (*stack).revived_len -= 1;
            *(*stack).revived.add(i) = *(*stack).revived.add((*stack).revived_len);
        }
    }
}

/// Calls `visit` with each object that `object` owns a reference to.
///
/// # Safety
/// The object is live, and `visit` does not change what it holds.
pub unsafe fn children(object: *mut Header, mut visit: impl FnMut(*mut Header)) {
    // SAFETY: by the contract; the layouts say where the children are.
    unsafe {
        let id = (*object).type_id;
        // What most children are in, without a step back for each.
        if id >= FIRST_USER_TYPE {
            let (words, storage) = fields(id);
            let at = object.add(1).cast::<u64>();
            (0..words).filter_map(|i| field_object(*storage.add(i), *at.add(i))).for_each(visit);
            return;
        }
        if id == LIST {
            let list = object.cast::<List>();
            if list::storage(list).counted() {
                let (items, kind) = ((*list).items as *const u64, (*list).storage as u8);
                (0..(*list).len).rev().filter_map(|i| field_object(kind, *items.add(i))).for_each(visit);
            }
            return;
        }
        let mut position = 0;
        loop {
            let child = next_child(object, &mut position);
            if child.is_null() {
                return;
            }
            visit(child);
        }
    }
}

/// The next object that `object` owns a reference to, from `position` on (0 at first), in the order in which CPython gives
/// them up; null after the last.
///
/// # Safety
/// The object is not freed yet.
pub unsafe fn next_child(object: *mut Header, position: &mut usize) -> *mut Header {
    // SAFETY: the layouts say where the children are.
    unsafe {
        match (*object).type_id {
            TUPLE => {
                let items = tuple_items(object.cast::<Tuple>());
                while *position < items.len() {
                    *position += 1;
                    if let Some(child) = as_object(items[items.len() - *position]) {
                        return child;
                    }
                }
            }
            LIST => {
                let list = object.cast::<List>();
                if list::storage(object.cast()).counted() {
                    let items = (*list).items as *const u64;
                    while *position < (*list).len {
                        *position += 1;
                        let word = *items.add((*list).len - *position);
                        if let Some(child) = field_object((*list).storage as u8, word) {
                            return child;
                        }
                    }
                }
            }
            DICT => return dict::next_child(object.cast(), position),
            SET | FROZENSET => return set::next_child(object.cast(), position),
            TRACEBACK => return traceback::next_child(object, position),
            id => {
                let (words, storage) = fields(id);
                return next_field(object, words, storage, position);
            }
        }
        null_mut()
    }
}

/// The number of words of a builtin exception: those the runtime knows, and what the program adds.
pub(crate) fn exception_words(id: u32) -> u32 {
    let own = Builtin::ALL.get(id as usize).map_or(0, |builtin| exception::words(*builtin));
    // SAFETY: an entry of the table is null or one of its types.
    unsafe { type_info(id).as_ref() }.map_or(own, |info| own.max(info.words))
}

/// The number of words of an instance and their kinds (null: all values).
fn fields(id: u32) -> (usize, *const u8) {
    if (EXCEPTION..FIRST_USER_TYPE).contains(&id) {
        return (exception_words(id) as usize, core::ptr::null());
    }
    if matches!(id, STR | BYTES | INT) {
        return (0, core::ptr::null());
    }
    // SAFETY: the program has a type whose instances exist.
    unsafe {
        let info = type_info(id);
        ((*info).words as usize, (*info).storage)
    }
}

/// The size of an object in bytes, as it was allocated.
///
/// # Safety
/// The object is not freed yet.
pub unsafe fn object_size(object: *mut Header) -> usize {
    // SAFETY: the layouts say how long the tails are.
    unsafe {
        match (*object).type_id {
            STR => STR_HEAD + (*object.cast::<Str>()).len,
            BYTES => BYTES_HEAD + (*object.cast::<Bytes>()).len,
            INT => crate::int::object_size(object),
            TUPLE => TUPLE_HEAD + (*object.cast::<Tuple>()).len * 8,
            LIST => size_of::<List>(),
            DICT => dict::OBJECT_SIZE,
            SET | FROZENSET => set::OBJECT_SIZE,
            TRACEBACK => traceback::traceback_size(object),
            id => size_of::<Header>() + fields(id).0 * 8,
        }
    }
}

/// Frees a dead object whose children have been given up.
#[inline(always)]
pub(super) unsafe fn free(object: *mut Header) {
    // SAFETY: the object is dead, and nothing looks into it any more.
    unsafe {
        let id = (*object).type_id;
        if id >= FIRST_USER_TYPE {
            free_object(object, size_of::<Header>() + (*type_info(id)).words as usize * 8);
        } else if id == LIST {
            free_list(object);
        } else if id == TUPLE {
            free_object(object, TUPLE_HEAD + (*object.cast::<Tuple>()).len * 8);
        } else if id == DICT {
            dict::free_parts(object.cast());
            free_object(object, dict::OBJECT_SIZE);
        } else {
            free_builtin(object, id);
        }
    }
}

#[inline(always)]
unsafe fn free_str(s: *mut Str) {
    // SAFETY: the string is dead.
    unsafe {
        crate::str::free_index(s);
        free_object(s.cast(), STR_HEAD + (*s).len);
    }
}

/// Frees a dead list whose elements have been given up.
#[inline(always)]
unsafe fn free_list(list: *mut Header) {
    // SAFETY: the list is dead.
    unsafe {
        free_items(list.cast());
        free_object(list, size_of::<List>());
    }
}

#[inline(always)]
unsafe fn free_items(list: *mut List) {
    // SAFETY: the list is dead.
    unsafe {
        let width = if list::storage(list) == Storage::Bool { 1 } else { 8 };
        if (*list).items != 0 {
            free_buffer((*list).items as *mut u8, (*list).capacity * width);
        }
    }
}

#[inline(never)]
unsafe fn free_builtin(object: *mut Header, id: u32) {
    // SAFETY: as above.
    unsafe {
        free_parts(object, id);
        free_object(object, object_size(object));
    }
}

/// Frees what a builtin object owns besides itself.
unsafe fn free_parts(object: *mut Header, id: u32) {
    // SAFETY: the object is dead.
    unsafe {
        match id {
            STR => crate::str::free_index(object.cast()),
            LIST => free_items(object.cast()),
            DICT => dict::free_parts(object.cast()),
            SET | FROZENSET => set::free_parts(object.cast()),
            TRACEBACK => traceback::free_parts(object),
            _ => {}
        }
    }
}
