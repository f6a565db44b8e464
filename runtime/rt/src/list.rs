//! Lists: a growable array of elements in the storage kind that the header names (bytes for Bool, else words).
//!
//! Elements past `len` are never read. Anything that runs finalizers does so after the list is whole again.

use molt_abi::layout::{List, Tuple};
use molt_abi::types::Builtin;
use molt_abi::value::{IntWord, PAYLOAD_MASK, Storage, Value, Word};

use crate::equal::{Eq, equal};
use crate::int;
use crate::memory::{alloc_buffer, as_size, has_room};
use crate::object::{self, new_object};
use crate::slot::{self, plain_elements, release_element, retain_element};

use crate::tuple::{find_value, mismatch_values};

/// The storage kind of a list.
///
/// # Safety
/// `l` is a live list.
#[inline]
pub(crate) unsafe fn storage(l: *const List) -> Storage {
    // SAFETY: by the contract.
    Storage::from_u8(unsafe { (*l).storage } as u8)
}

/// Bytes per element.
#[inline]
const fn width(storage: Storage) -> usize {
    if matches!(storage, Storage::Bool) { 1 } else { 8 }
}

/// Element `i` as stored.
///
/// # Safety
/// `l` is a live list and `i < len`.
#[inline]
pub(crate) unsafe fn get(l: *const List, i: usize) -> Word {
    // SAFETY: by the contract.
    unsafe {
        let items = (*l).items as *const u8;
        match storage(l) {
            Storage::Bool => Word(u64::from(*items.add(i))),
            _ => Word(*items.cast::<u64>().add(i)),
        }
    }
}

/// Writes element `i`, whose old content is not released.
///
/// # Safety
/// `l` is a live list and `i < capacity`.
#[inline]
unsafe fn put(l: *mut List, i: usize, x: Word) {
    // SAFETY: by the contract.
    unsafe {
        let items = (*l).items as *mut u8;
        match storage(l) {
            Storage::Bool => *items.add(i) = x.0 as u8,
            _ => *items.cast::<u64>().add(i) = x.0,
        }
    }
}

/// The elements of a list whose storage is not Bool.
///
/// # Safety
/// `l` is a live list with 8-byte elements of type `T`; it does not change while the slice is used.
pub(crate) unsafe fn slice<'a, T>(l: *const List) -> &'a mut [T] {
    // SAFETY: `items` points to `len` elements; an empty list may have a null pointer.
    unsafe { if (*l).len == 0 { &mut [] } else { core::slice::from_raw_parts_mut((*l).items as *mut T, (*l).len) } }
}

/// Appends one element; the list takes over the reference.
///
/// # Safety
/// `l` is a live list and `x` is of its storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_append(l: *mut List, x: Word) {
    // SAFETY: there is room after the check.
    unsafe {
        let len = (*l).len;
        if len == (*l).capacity {
            grow(l, 1);
        }
        put(l, len, x);
        (*l).len = len + 1;
    }
}

/// An empty list with room for `capacity` elements of `storage`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_list_new(storage: u32, capacity: i64) -> *mut List {
    // SAFETY: all fields are set before the list is seen.
    unsafe {
        let l = new_object::<List>(size_of::<List>(), Builtin::list as u32);
        let capacity = capacity as usize;
        (*l).len = 0;
        (*l).capacity = capacity;
        (*l).storage = storage;
        (*l).items = match capacity {
            0 => 0,
            n => alloc_buffer(n * width(Storage::from_u8(storage as u8))) as usize,
        };
        l
    }
}

/// Makes room for at least `extra` more elements.
///
/// # Safety
/// `l` is a live list.
#[cold]
#[inline(never)]
unsafe fn grow(l: *mut List, extra: usize) {
    // SAFETY: by the contract.
    unsafe {
        let need = (*l).len + extra;
        resize(l, (need + need / 2).max(4));
    }
}

/// Changes the capacity (not below the length).
///
/// # Safety
/// `l` is a live list.
unsafe fn resize(l: *mut List, capacity: usize) {
    // SAFETY: the buffer has the old capacity.
    unsafe {
        let width = width(storage(l));
        (*l).items = slot::resize((*l).items as *mut u8, (*l).capacity * width, capacity * width) as usize;
        (*l).capacity = capacity;
    }
}

/// Makes room for `extra` more elements.
///
/// # Safety
/// `l` is a live list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_reserve(l: *mut List, extra: i64) {
    // SAFETY: by the contract.
    unsafe {
        let need = (*l).len + extra.max(0) as usize;
        if need > (*l).capacity {
            resize(l, need.max((*l).capacity + (*l).capacity / 2));
        }
    }
}

/// Length of the shortest of the lists that `rows` holds, 0 if it holds none.
///
/// # Safety
/// `rows` is a live list of lists.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_shortest(rows: *mut List) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        let len = |row: &Value| (*((row.0 & PAYLOAD_MASK) as usize as *const List)).len;
        slice::<Value>(rows).iter().map(len).min().unwrap_or(0) as i64
    }
}

/// Opens a gap of `count` elements at `at`; the caller fills it.
///
/// # Safety
/// `l` is a live list and `at <= len`.
unsafe fn open_gap(l: *mut List, at: usize, count: usize) {
    // SAFETY: there is room for the moved elements.
    unsafe {
        if (*l).len + count > (*l).capacity {
            grow(l, count);
        }
        let width = width(storage(l));
        let from = ((*l).items as *mut u8).add(at * width);
        core::ptr::copy(from, from.add(count * width), ((*l).len - at) * width);
        (*l).len += count;
    }
}

/// Closes a gap whose elements have been moved out or released.
///
/// # Safety
/// `l` is a live list and `at + count <= len`.
unsafe fn close_gap(l: *mut List, at: usize, count: usize) {
    // SAFETY: by the contract.
    unsafe {
        let width = width(storage(l));
        let to = ((*l).items as *mut u8).add(at * width);
        core::ptr::copy(to.add(count * width), to, ((*l).len - at - count) * width);
        (*l).len -= count;
    }
}

/// `list.insert(i, x)`.
///
/// # Safety
/// `l` is a live list and `x` is of its storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_insert(l: *mut List, i: i64, x: Word) {
    // SAFETY: `at` is clamped to the length.
    unsafe {
        let len = (*l).len as i64;
        let at = if i < 0 { (i + len).max(0) } else { i.min(len) } as usize;
        open_gap(l, at, 1);
        put(l, at, x);
    }
}

/// Removes and returns element `i`.
///
/// # Safety
/// `l` is a live list and `i` is in range.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_take(l: *mut List, i: i64) -> Word {
    // SAFETY: by the contract.
    unsafe {
        let x = get(l, i as usize);
        close_gap(l, i as usize, 1);
        x
    }
}

/// Removes and returns the last element.
///
/// # Safety
/// `l` is a live list that is not empty.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_take_last(l: *mut List) -> Word {
    // SAFETY: by the contract.
    unsafe {
        (*l).len -= 1;
        get(l, (*l).len)
    }
}

/// How many references there are to the object that is element `i`; 0 if it is none.
///
/// # Safety
/// `l` is a live list and `i < len`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_item_refs(l: *mut List, i: i64) -> i64 {
    // SAFETY: by the contract; an element that refers to an object keeps it alive.
    unsafe {
        match storage(l) {
            Storage::Value => match object::as_object(Value(get(l, i as usize).0)) {
                Some(object) => (*object).count as i64,
                None => 0,
            },
            _ => 0,
        }
    }
}

/// Copies `count` elements of `from` to the end of `to`, whose capacity suffices, adding references.
///
/// # Safety
/// Live lists of one storage; the range is in `from`.
unsafe fn append_range(to: *mut List, from: *const List, start: usize, count: usize) {
    // SAFETY: by the contract.
    unsafe {
        let kind = storage(from);
        let width = width(kind);
        let source = ((*from).items as *const u8).add(start * width);
        source.copy_to_nonoverlapping(((*to).items as *mut u8).add((*to).len * width), count * width);
        if !plain_elements(kind, source.cast(), count) {
            for i in 0..count {
                retain_element(kind, Word(*source.cast::<u64>().add(i)));
            }
        }
        (*to).len += count;
    }
}

/// A new list of `count` elements from `start` by `step`.
///
/// # Safety
/// `l` is a live list and the bounds are adjusted to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_slice(l: *mut List, start: i64, step: i64, count: i64) -> *mut List {
    // SAFETY: the bounds are adjusted.
    unsafe {
        let kind = storage(l);
        let new = molt_list_new(kind as u32, count);
        if count == 0 {
            return new;
        }
        if step == 1 {
            append_range(new, l, start as usize, count as usize);
            return new;
        }
        for i in 0..count {
            let x = get(l, (start + i * step) as usize);
            retain_element(kind, x);
            put(new, i as usize, x);
        }
        (*new).len = count as usize;
        new
    }
}

/// Deletes `count` elements from `start` by `step` > 0.
///
/// # Safety
/// `l` is a live list and the bounds are adjusted to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_delete_slice(l: *mut List, start: i64, step: i64, count: i64) {
    if count <= 0 {
        return;
    }
    // SAFETY: the elements are moved to a list of their own, which is released when `l` is whole again.
    unsafe {
        let (start, step, count) = (start as usize, step as usize, count as usize);
        let kind = storage(l);
        let gone = if kind.counted() { molt_list_new(kind as u32, count as i64) } else { core::ptr::null_mut() };
        if step == 1 {
            if !gone.is_null() {
                let from = ((*l).items as *const u64).add(start);
                from.copy_to_nonoverlapping((*gone).items as *mut u64, count);
                (*gone).len = count;
            }
            close_gap(l, start, count);
        } else {
            let mut kept = start;
            let (mut next, mut taken) = (start, 0);
            for i in start..(*l).len {
                let x = get(l, i);
                if i == next && taken < count {
                    taken += 1;
                    next += step;
                    if !gone.is_null() {
                        molt_list_append(gone, x);
                    }
                } else {
                    put(l, kept, x);
                    kept += 1;
                }
            }
            (*l).len = kept;
        }
        if !gone.is_null() {
            object::release(gone.cast());
        }
    }
}

/// Replaces `l[start:start + count]` by the elements of `other`.
///
/// # Safety
/// Live lists of one storage; the range is in `l`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_replace(l: *mut List, start: i64, count: i64, other: *mut List) {
    // SAFETY: the new elements are copied (with references of their own) before `l` changes.
    unsafe {
        let (start, count) = (start as usize, count as usize);
        let added = molt_list_slice(other, 0, 1, (*other).len as i64);
        let removed = molt_list_slice(l, start as i64, 1, count as i64);
        // `removed` added references of its own: the ones in the gap are dropped together with them.
        let n = (*added).len;
        if n > count {
            open_gap(l, start + count, n - count);
        } else {
            close_gap(l, start + n, count - n);
        }
        for i in 0..n {
            put(l, start + i, get(added, i));
        }
        // The references moved into `l`.
        (*added).len = 0;
        object::release(added.cast());
        let kind = storage(l);
        if kind.counted() {
            for i in 0..count {
                // Never the last one: `removed` holds another.
                release_element(kind, get(removed, i));
            }
        }
        object::release(removed.cast());
    }
}

/// Appends the elements of `other`, which may be `l`.
///
/// # Safety
/// Live lists of one storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_extend(l: *mut List, other: *mut List) {
    // SAFETY: the count is read before the list grows.
    unsafe {
        let count = (*other).len;
        if count != 0 {
            molt_list_reserve(l, count as i64);
            append_range(l, other, 0, count);
        }
    }
}

/// `a + b`.
///
/// # Safety
/// Live lists of one storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_concat(a: *mut List, b: *mut List) -> *mut List {
    // SAFETY: the new list has room for both.
    unsafe {
        let new = molt_list_new((*a).storage, ((*a).len + (*b).len) as i64);
        molt_list_extend(new, a);
        molt_list_extend(new, b);
        new
    }
}

/// Appends the elements of `other`, which may be `l`, if the lists have one storage; whether they do.
///
/// # Safety
/// Live lists.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_extend_alike(l: *mut List, other: *mut List) -> bool {
    // SAFETY: by the contract.
    unsafe {
        let alike = (*l).storage == (*other).storage;
        if alike {
            molt_list_extend(l, other);
        }
        alike
    }
}

/// Appends a tuple's items; False, with nothing done, if some must be unpacked for the list's storage.
///
/// # Safety
/// Live objects.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_extend_tuple(l: *mut List, t: *mut Tuple) -> bool {
    // SAFETY: by the contract; there is room for the items, and those before `len` are whole at any time.
    unsafe {
        let items = object::tuple_items(t);
        molt_list_reserve(l, items.len() as i64);
        let end = ((*l).items as *mut u64).add((*l).len);
        match storage(l) {
            Storage::Value => {
                for (i, item) in items.iter().enumerate() {
                    object::retain_value(*item);
                    end.add(i).write(item.0);
                }
            }
            Storage::Int => {
                for (i, item) in items.iter().enumerate() {
                    let Some(int) = object::inline_int(*item) else { return false };
                    end.add(i).write((int << 1) as u64);
                }
            }
            Storage::Float => {
                for (i, item) in items.iter().enumerate() {
                    if !object::is_float(*item) {
                        return false;
                    }
                    end.add(i).write(item.0);
                }
            }
            Storage::Bool | Storage::Raw => return false,
        }
        (*l).len += items.len();
        true
    }
}

/// `len * n`, or `None` after MemoryError.
pub(crate) fn repeated_len(len: usize, n: i64) -> Option<usize> {
    let count = if len == 0 { 0 } else { len.saturating_mul(as_size(n)) };
    has_room(count, size_of::<Value>()).then_some(count)
}

/// `l * n`; MemoryError.
///
/// # Safety
/// `l` is a live list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_repeat(l: *mut List, n: i64) -> *mut List {
    // SAFETY: the new list has room for `n` copies.
    unsafe {
        let Some(count) = repeated_len((*l).len, n) else {
            return core::ptr::null_mut();
        };
        let kind = storage(l);
        let new = molt_list_new(kind as u32, count as i64);
        if (*l).len == 1 {
            let x = get(l, 0);
            for i in 0..count {
                retain_element(kind, x);
                put(new, i, x);
            }
            (*new).len = count;
        } else if count != 0 {
            for _ in 0..n {
                append_range(new, l, 0, (*l).len);
            }
        }
        new
    }
}

/// Removes all elements.
///
/// # Safety
/// `l` is a live list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_clear(l: *mut List) {
    // SAFETY: the contents move to a list of their own, so finalizers see `l` empty.
    unsafe {
        let old = molt_list_new((*l).storage, 0);
        core::ptr::swap(&raw mut (*l).len, &raw mut (*old).len);
        core::ptr::swap(&raw mut (*l).capacity, &raw mut (*old).capacity);
        core::ptr::swap(&raw mut (*l).items, &raw mut (*old).items);
        object::release(old.cast());
    }
}

/// Reverses in place.
///
/// # Safety
/// `l` is a live list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_reverse(l: *mut List) {
    // SAFETY: by the contract.
    unsafe {
        if (*l).len != 0 && storage(l) == Storage::Bool {
            core::slice::from_raw_parts_mut((*l).items as *mut u8, (*l).len).reverse();
        } else {
            slice::<u64>(l).reverse();
        }
    }
}

/// Equality of two stored elements.
#[inline]
fn same(kind: Storage, a: Word, b: Word) -> Eq {
    let yes = match kind {
        Storage::Value => return equal(Value(a.0), Value(b.0)),
        Storage::Int => a.0 == b.0 || (a.0 & b.0 & 1 != 0 && int::molt_int_compare(IntWord(a.0), IntWord(b.0)) == 0),
        Storage::Float => a.0 == b.0 || f64::from_bits(a.0) == f64::from_bits(b.0),
        Storage::Bool | Storage::Raw => a.0 == b.0,
    };
    if yes { Eq::Yes } else { Eq::No }
}

/// The position of `x` in `l[start:stop]`, -1 if absent, `-2 - i` if element `i` needs its own `__eq__`.
///
/// # Safety
/// `l` is a live list, the bounds are adjusted to it, `x` is of its storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_find(l: *mut List, x: Word, start: i64, stop: i64) -> i64 {
    // SAFETY: the bounds are adjusted.
    unsafe {
        match storage(l) {
            Storage::Value => find_value(slice(l), Value(x.0), start, stop),
            kind => (start..stop).find(|i| same(kind, get(l, *i as usize), x) == Eq::Yes).unwrap_or(-1),
        }
    }
}

/// How many elements equal `x`; -1 if some element needs its own `__eq__`.
///
/// # Safety
/// `l` is a live list, `x` is of its storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_count(l: *mut List, x: Word) -> i64 {
    // SAFETY: indices stay below the length.
    unsafe {
        let kind = storage(l);
        let mut count = 0;
        for i in 0..(*l).len {
            match same(kind, get(l, i), x) {
                Eq::No => {}
                Eq::Yes => count += 1,
                Eq::Ask => return -1,
            }
        }
        count
    }
}

/// The first position from `start` where the two are not known to be equal, or the shorter length.
///
/// # Safety
/// Live lists of one storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_mismatch(a: *mut List, b: *mut List, start: i64) -> i64 {
    // SAFETY: indices stay below both lengths.
    unsafe {
        let kind = storage(a);
        if kind == Storage::Value {
            return mismatch_values(slice(a), slice(b), start);
        }
        let end = (*a).len.min((*b).len);
        let mut i = start as usize;
        while i < end && same(kind, get(a, i), get(b, i)) == Eq::Yes {
            i += 1;
        }
        i as i64
    }
}
