//! The pending and the handled exception, and native creation of builtin exceptions.
//!
//! At most one exception is pending: from where it is raised until a handler takes it. The handled exception is the one
//! whose handler is running (`sys.exc_info()`); raising takes it as the new exception's `__context__`.

use core::ptr::null_mut;

use molt_abi::layout::{Header, Str, exception as word};
use molt_abi::types::{Builtin, FIRST_USER_TYPE};
use molt_abi::value::{FALSE, NONE, TRUE, UNBOUND, Value};

use crate::memory::{exception_words, molt_alloc_instance, type_info};
use crate::object::{Global, as_object, new_str, release_value, retain, retain_value, type_id, value_of};
use crate::tuple;

pub use crate::errno::{molt_error_text, molt_raise_errno};
pub use crate::suggest::molt_suggest_name;

static PENDING: Global<*mut Header> = Global::new(null_mut());
static HANDLED: Global<Value> = Global::new(Value(NONE));

/// The address of word `i` of an exception.
///
/// # Safety
/// `exc` is a live exception with that many words.
#[inline]
pub(crate) unsafe fn field(exc: *mut Header, i: u32) -> *mut Value {
    // SAFETY: the words follow the header.
    unsafe { exc.add(1).cast::<Value>().add(i as usize) }
}

/// Replaces word `i`; ownership of `value` passes.
///
/// # Safety
/// `exc` is a live exception with that many words.
pub(crate) unsafe fn set_field(exc: *mut Header, i: u32, value: Value) {
    // SAFETY: by the contract.
    unsafe {
        let old = core::mem::replace(&mut *field(exc, i), value);
        release_value(old);
    }
}

/// The exception in word `i` (cause, context), if any.
///
/// # Safety
/// `exc` is a live exception.
pub(crate) unsafe fn linked(exc: *mut Header, i: u32) -> Option<*mut Header> {
    // SAFETY: by the contract.
    as_object(unsafe { *field(exc, i) })
}

/// An exception of a builtin type with these arguments (a tuple, which is taken over).
pub(crate) fn new(class: Builtin, args: *mut molt_abi::layout::Tuple) -> *mut Header {
    let (known, words) = (word::words(class), exception_words(class as u32));
    let exc = molt_alloc_instance(class as u32, words);
    // SAFETY: the instance has these words.
    unsafe {
        for i in 0..words {
            field(exc, i).write(Value(if i < known { NONE } else { UNBOUND }));
        }
        field(exc, word::ARGS).write(value_of(args));
        field(exc, word::SUPPRESS).write(Value(FALSE));
        field(exc, word::NOTES).write(Value(UNBOUND));
        let first = crate::object::tuple_items(args).first().copied();
        if let Some(first) = first
            && (class.is_subclass_of(Builtin::StopIteration) || class.is_subclass_of(Builtin::SystemExit))
        {
            retain_value(first);
            field(exc, word::FIRST).write(first);
        }
    }
    exc
}

/// Makes a builtin exception with a text pending.
#[cold]
#[inline(never)]
pub fn raise(class: Builtin, message: &str) {
    raise_with(class, value_of(new_str(message.as_bytes())));
}

/// Makes a builtin exception with one argument pending.
#[cold]
pub fn raise_with(class: Builtin, arg: Value) {
    let exc = new(class, tuple::from_owned(&[arg]));
    // SAFETY: a fresh exception.
    unsafe { molt_raise(exc) }
}

/// Makes a builtin exception without arguments pending.
#[cold]
pub fn raise_empty(class: Builtin) {
    let exc = new(class, tuple::from_owned(&[]));
    // SAFETY: a fresh exception.
    unsafe { molt_raise(exc) }
}

/// Whether an exception is pending.
#[inline]
pub fn pending() -> bool {
    // SAFETY: a plain static of this thread.
    unsafe { !(*PENDING.get()).is_null() }
}

/// The builtin type of an id of the fixed table, `Exception` for others.
fn builtin(id: u32) -> Builtin {
    Builtin::ALL.get(id as usize).copied().unwrap_or(Builtin::Exception)
}

/// Makes `exc` pending, with the handled exception as its `__context__`.
///
/// # Safety
/// `exc` is a live exception; ownership passes.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_raise(exc: *mut Header) {
    // SAFETY: all links are live exceptions.
    unsafe {
        if let Some(handled) = as_object(*HANDLED.get())
            && handled != exc
        {
            cut_cycle(handled, exc);
            retain(handled);
            set_field(exc, word::CONTEXT, value_of(handled));
        }
        replace_pending(exc);
    }
}

/// Removes `exc` from the context chain of `handled`, which may be cyclic already.
unsafe fn cut_cycle(handled: *mut Header, exc: *mut Header) {
    // SAFETY: all links are live exceptions.
    unsafe {
        let (mut at, mut slow, mut step) = (handled, handled, false);
        while let Some(context) = linked(at, word::CONTEXT) {
            if context == exc {
                set_field(at, word::CONTEXT, Value(NONE));
                return;
            }
            at = context;
            if at == slow {
                return;
            }
            if step {
                slow = linked(slow, word::CONTEXT).unwrap_or(slow);
            }
            step = !step;
        }
    }
}

/// Makes `exc` (null: nothing) pending instead of what is.
unsafe fn replace_pending(exc: *mut Header) {
    // SAFETY: the static owns its exception.
    unsafe {
        let old = core::mem::replace(&mut *PENDING.get(), exc);
        if !old.is_null() {
            crate::object::release(old);
        }
    }
}

/// `raise exc from cause`.
///
/// # Safety
/// `exc` is a live exception, whose ownership passes; `cause` is one or None.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_raise_from(exc: *mut Header, cause: Value) {
    // SAFETY: by the contract.
    unsafe {
        retain_value(cause);
        set_field(exc, word::CAUSE, cause);
        set_field(exc, word::SUPPRESS, Value(TRUE));
        molt_raise(exc);
    }
}

/// Makes an exception of builtin type `id` with a text pending.
///
/// # Safety
/// `message` is live.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_raise_text(id: u32, message: *mut Str) {
    // SAFETY: by the contract.
    unsafe { retain(message.cast()) };
    raise_with(builtin(id), value_of(message));
}

/// As `molt_raise_text`, of a NameError or AttributeError about this name.
///
/// # Safety
/// `message` and `name` are live.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_raise_named(id: u32, message: *mut Str, name: *mut Str) {
    // SAFETY: by the contract; the exception is fresh and has a word for the name.
    unsafe {
        retain(message.cast());
        retain(name.cast());
        let exc = new(builtin(id), tuple::from_owned(&[value_of(message)]));
        set_field(exc, word::NAME, value_of(name));
        molt_raise(exc);
    }
}

/// Makes an AttributeError about this name of this object pending.
///
/// # Safety
/// `message` and `name` are live, `object` is owned.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_raise_missed(message: *mut Str, name: *mut Str, object: Value) {
    // SAFETY: by the contract; the exception is fresh and has these words.
    unsafe {
        retain(message.cast());
        retain(name.cast());
        let exc = new(Builtin::AttributeError, tuple::from_owned(&[value_of(message)]));
        set_field(exc, word::NAME, value_of(name));
        set_field(exc, word::ATTRIBUTE_OBJ, object);
        molt_raise(exc);
    }
}

/// An AttributeError of no subclass that says neither which attribute is missing nor of what says so from now on.
///
/// # Safety
/// `exc` is a live exception, `name` is live.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_exc_missed(exc: *mut Header, name: *mut Str, object: Value) {
    // SAFETY: by the contract; an AttributeError has these words.
    unsafe {
        if type_id(exc) != Builtin::AttributeError as u32 {
            return;
        }
        let is_told = |at| !matches!((*field(exc, at)).0, NONE | UNBOUND);
        if !is_told(word::NAME) && !is_told(word::ATTRIBUTE_OBJ) {
            retain(name.cast());
            retain_value(object);
            set_field(exc, word::NAME, value_of(name));
            set_field(exc, word::ATTRIBUTE_OBJ, object);
        }
    }
}

/// Makes the ImportError of `from module import name` pending.
///
/// # Safety
/// The texts are live.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_raise_import(message: *mut Str, module: *mut Str, path: *mut Str, name: *mut Str) {
    // SAFETY: by the contract; the exception is fresh and has these words.
    unsafe {
        for text in [message, message, module, name] {
            retain(text.cast());
        }
        let exc = new(Builtin::ImportError, tuple::from_owned(&[value_of(message)]));
        set_field(exc, word::NAME, value_of(module));
        set_field(exc, word::IMPORT_MSG, value_of(message));
        set_field(exc, word::IMPORT_NAME_FROM, value_of(name));
        if (*path).len > 0 {
            retain(path.cast());
            set_field(exc, word::IMPORT_PATH, value_of(path));
        }
        molt_raise(exc);
    }
}

/// As `molt_raise_text` with any argument; ownership passes.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_raise_value(id: u32, arg: Value) {
    raise_with(builtin(id), arg);
}

/// Makes an exception without arguments pending.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_raise_empty(id: u32) {
    raise_empty(builtin(id));
}

/// An exception of builtin type `id` with these arguments, not raised.
///
/// # Safety
/// `args` is a live tuple; ownership passes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_exc_new(id: u32, args: *mut Header) -> *mut Header {
    new(builtin(id), args.cast())
}

/// An exception of a class object's class.
///
/// # Safety
/// `class` is the class object of a builtin exception, `args` a live tuple; ownership of it passes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_exc_of_class(class: *mut Header, args: *mut Header) -> *mut Header {
    // SAFETY: by the contract.
    new(builtin(unsafe { crate::classes::class_id(class) }), args.cast())
}

/// Whether the object is an instance of a class object's class.
///
/// # Safety
/// Live objects; `class` is a class object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_object_is_instance(object: *mut Header, class: *mut Header) -> bool {
    // SAFETY: by the contract.
    unsafe { molt_is_instance(object, crate::classes::class_id(class)) }
}

/// Whether an exception is pending.
#[unsafe(no_mangle)]
pub extern "C" fn molt_exc_pending() -> bool {
    pending()
}

/// The type id of the pending exception.
#[unsafe(no_mangle)]
pub extern "C" fn molt_exc_pending_type() -> u32 {
    // SAFETY: an exception is pending.
    unsafe { type_id(*PENDING.get()) }
}

/// The pending exception, borrowed; null if none.
pub(crate) fn peek() -> *mut Header {
    // SAFETY: a plain static of this thread.
    unsafe { *PENDING.get() }
}

/// Takes the pending exception.
#[unsafe(no_mangle)]
pub extern "C" fn molt_exc_take() -> *mut Header {
    // SAFETY: a plain static of this thread.
    unsafe { core::mem::replace(&mut *PENDING.get(), null_mut()) }
}

/// Makes `exc` pending again as it is.
///
/// # Safety
/// `exc` is a live exception; ownership passes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_exc_restore(exc: *mut Header) {
    // SAFETY: by the contract.
    unsafe { replace_pending(exc) }
}

/// Swaps the handled exception.
#[unsafe(no_mangle)]
pub extern "C" fn molt_handled_swap(exc: Value) -> Value {
    // SAFETY: a plain static of this thread.
    unsafe { core::mem::replace(&mut *HANDLED.get(), exc) }
}

/// The handled exception or None.
#[unsafe(no_mangle)]
pub extern "C" fn molt_handled_get() -> Value {
    // SAFETY: a plain static of this thread.
    let handled = unsafe { *HANDLED.get() };
    retain_value(handled);
    handled
}

/// Whether the object's type is `id` or a subclass.
///
/// # Safety
/// `object` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_is_instance(object: *mut Header, id: u32) -> bool {
    // SAFETY: by the contract.
    let own = unsafe { type_id(object) };
    own == id || is_subtype(own, id)
}

/// Whether a type is a subclass of another.
pub(crate) fn is_subtype(own: u32, id: u32) -> bool {
    if own < FIRST_USER_TYPE {
        return id < FIRST_USER_TYPE && builtin(own).is_subclass_of(builtin(id));
    }
    // SAFETY: the program has the type of a live object.
    unsafe {
        let info = type_info(own);
        core::slice::from_raw_parts((*info).ancestors, (*info).ancestor_count as usize).contains(&id)
    }
}
