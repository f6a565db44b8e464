//! Memory: a free-list allocator with size classes, for objects and (apart from them) for raw buffers.
//!
//! A slot of an object page is live exactly if its count is not zero: fresh pages are zeroed, and a free slot keeps its
//! link behind the header. So all small objects can be found by walking the pages.

// Tests run on several threads.
#[cfg(not(test))]
mod allocator;
mod collect;
mod destroy;
mod pace;
mod system;
mod weak;

use core::ptr::null_mut;

use molt_abi::layout::Header;
use molt_abi::types::Builtin;

use crate::object::Global;
pub use collect::{molt_collect, molt_exit_finalize, molt_exit_root};
pub(crate) use destroy::exception_words;
pub use destroy::{molt_destroy, molt_is_finalized, type_info};
pub use pace::{molt_collect_automatically, molt_collect_poll};
pub(crate) use system::prepare;
pub use weak::{
    molt_weak_at, molt_weak_count, molt_weak_drop, molt_weak_gone, molt_weak_new, molt_weak_shared, molt_weak_value,
    molt_weak_witness,
};

/// Slots are multiples of this.
const GRAIN: usize = 16;
/// The largest slot; more comes from the system.
const LARGEST: usize = 512;
const CLASSES: usize = LARGEST / GRAIN;
/// Where a free slot holds the next free one.
const LINK: usize = 8;

/// The head of a page; its slots follow.
#[repr(C, align(16))]
struct Page {
    next: *mut Page,
    slot: usize,
    slots: usize,
}

/// Free slots by class, and the pages they come from.
struct Heap {
    free: [*mut u8; CLASSES],
    pages: [*mut Page; CLASSES],
}

impl Heap {
    const fn new() -> Global<Heap> {
        Global::new(Heap { free: [null_mut(); CLASSES], pages: [null_mut(); CLASSES] })
    }
}

static OBJECTS: Global<Heap> = Heap::new();
static BUFFERS: Global<Heap> = Heap::new();
/// Live objects larger than `LARGEST`, in a ring: what stands in front of each.
static LARGE: Global<Large> = Global::new(Large { next: null_mut(), previous: null_mut() });

#[repr(C, align(16))]
struct Large {
    next: *mut Large,
    previous: *mut Large,
}

impl Large {
    /// The head of the ring.
    fn head() -> *mut Large {
        let head = LARGE.get();
        // SAFETY: a plain static of this thread.
        unsafe {
            if (*head).next.is_null() {
                ((*head).next, (*head).previous) = (head, head);
            }
        }
        head
    }

    /// # Safety
    /// `memory` has room for a link.
    unsafe fn link(memory: *mut Large) -> *mut u8 {
        let head = Large::head();
        // SAFETY: all of the ring are live.
        unsafe {
            memory.write(Large { next: head, previous: (*head).previous });
            (*(*head).previous).next = memory;
            (*head).previous = memory;
            memory.add(1).cast()
        }
    }

    /// # Safety
    /// `object` is a large object.
    unsafe fn unlink(object: *mut u8) -> *mut Large {
        // SAFETY: all of the ring are live.
        unsafe {
            let memory = object.cast::<Large>().sub(1);
            (*(*memory).next).previous = (*memory).previous;
            (*(*memory).previous).next = (*memory).next;
            memory
        }
    }
}

/// The class of a size of at least 1.
#[inline(always)]
fn class(size: usize) -> usize {
    (size - 1) / GRAIN
}

#[inline(always)]
fn alloc_small(heap: &'static Global<Heap>, class: usize) -> *mut u8 {
    // SAFETY: a free slot holds the next one at `LINK`; it is this thread's alone.
    unsafe {
        let head = &raw mut (*heap.get()).free[class];
        let slot = *head;
        if slot.is_null() {
            return refill(heap, class);
        }
        *head = *slot.add(LINK).cast();
        slot
    }
}

/// Overwrites freed memory in the runtime that is built for tests, so that a use after free shows.
///
/// # Safety
/// The memory is `size` bytes that nothing needs.
#[inline(always)]
unsafe fn poison(memory: *mut u8, size: usize) {
    if cfg!(feature = "poison-freed") {
        // SAFETY: by the contract.
        unsafe { memory.write_bytes(0xDB, size) }
    }
}

#[inline(always)]
unsafe fn free_small(heap: &'static Global<Heap>, slot: *mut u8, class: usize) {
    // SAFETY: the slot is dead and large enough for a link behind its header.
    unsafe {
        poison(slot.add(LINK), (class + 1) * GRAIN - LINK);
        let head = &raw mut (*heap.get()).free[class];
        *slot.add(LINK).cast() = *head;
        *head = slot;
    }
}

/// Takes a page for a class, and the first slot of it.
#[cold]
#[inline(never)]
fn refill(heap: &'static Global<Heap>, class: usize) -> *mut u8 {
    let slot = (class + 1) * GRAIN;
    // SAFETY: the page is zeroed and all slots lie in it.
    unsafe {
        let heap = heap.get();
        let head = &raw mut (*heap).pages[class];
        // A class that is used little takes little; one that is used much takes pages rarely.
        let bytes = if (*head).is_null() { 4096 } else { 65536 };
        let page: *mut Page = system::zeroed(bytes).cast();
        pace::took_page(bytes);
        let slots = (bytes - size_of::<Page>()) / slot;
        page.write(Page { next: *head, slot, slots });
        *head = page;
        let first: *mut u8 = page.add(1).cast();
        let mut next = null_mut();
        for i in (1..slots).rev() {
            let at = first.add(i * slot);
            *at.add(LINK).cast() = next;
            next = at;
        }
        (*heap).free[class] = next;
        first
    }
}

/// Uninitialised memory for an object; its header must be written before anything else is allocated.
#[inline(always)]
pub fn alloc_object(size: usize) -> *mut u8 {
    if size <= LARGEST { alloc_small(&OBJECTS, class(size)) } else { alloc_large(size) }
}

/// A size that a program names, as a word; one that does not fit is more than there is room for.
pub fn as_size(n: i64) -> usize {
    usize::try_from(n.max(0)).unwrap_or(usize::MAX)
}

/// Whether an object or buffer of `count` times `size` bytes can be made. If not, MemoryError is raised.
pub fn has_room(count: usize, size: usize) -> bool {
    const NO_QUESTION: usize = 1 << 26;
    let total = count.checked_mul(size).filter(|total| *total <= isize::MAX as usize / 2);
    let fits = total.is_some_and(|total| total < NO_QUESTION || system::would_give(rounded(total)));
    if !fits {
        crate::exception::raise_empty(Builtin::MemoryError);
    }
    fits
}

#[cold]
#[inline(never)]
fn alloc_large(size: usize) -> *mut u8 {
    let size = rounded(size) + size_of::<Large>();
    pace::took(size);
    // SAFETY: fresh memory with room for the link.
    unsafe { Large::link(system::alloc(size).cast()) }
}

/// What a large object takes: up to an eighth more, so that one that grows step by step is rarely moved.
fn rounded(size: usize) -> usize {
    size.next_multiple_of(1 << (size.ilog2() - 3))
}

/// Frees an object's memory of `size` bytes; its count is zero.
///
/// # Safety
/// The object is dead and was allocated with this size.
#[inline(always)]
pub unsafe fn free_object(object: *mut Header, size: usize) {
    // SAFETY: by the contract.
    unsafe {
        if size <= LARGEST {
            free_small(&OBJECTS, object.cast(), class(size));
        } else {
            let memory = Large::unlink(object.cast());
            pace::gave(rounded(size) + size_of::<Large>());
            poison(memory.cast(), size);
            system::free(memory.cast());
        }
    }
}

/// Resizes a large object or one that stays in its class; null if it must be copied.
///
/// # Safety
/// The object was allocated with size `old`; on success only the result may be used.
#[inline]
pub unsafe fn grow_object(object: *mut Header, old: usize, new: usize) -> *mut Header {
    if old <= LARGEST {
        return if new <= LARGEST && class(old) == class(new) { object } else { null_mut() };
    }
    if new <= LARGEST {
        return null_mut();
    }
    if rounded(old) == rounded(new) {
        return object;
    }
    // SAFETY: by the contract.
    unsafe {
        pace::gave(rounded(old));
        pace::took(rounded(new));
        let memory = Large::unlink(object.cast());
        Large::link(system::resize(memory.cast(), rounded(new) + size_of::<Large>()).cast()).cast()
    }
}

/// An uninitialised buffer, 16-aligned. A size of 0 is one grain.
#[inline]
pub fn alloc_buffer(size: usize) -> *mut u8 {
    if size <= LARGEST {
        return alloc_small(&BUFFERS, class(size.max(1)));
    }
    pace::took(size);
    system::alloc(size)
}

/// # Safety
/// The buffer came from here with this size.
#[inline]
pub unsafe fn free_buffer(buffer: *mut u8, size: usize) {
    // SAFETY: by the contract.
    unsafe {
        if size <= LARGEST {
            free_small(&BUFFERS, buffer, class(size.max(1)));
        } else {
            pace::gave(size);
            poison(buffer, size);
            system::free(buffer);
        }
    }
}

/// A buffer of `new` bytes with the first bytes of the old one.
///
/// # Safety
/// The buffer came from here with size `old`; only the result may be used.
#[inline]
pub unsafe fn resize_buffer(buffer: *mut u8, old: usize, new: usize) -> *mut u8 {
    // SAFETY: both are at least as large as what is copied.
    unsafe {
        if old > LARGEST && new > LARGEST {
            pace::gave(old);
            pace::took(new);
            return system::resize(buffer, new);
        }
        let moved = alloc_buffer(new);
        moved.copy_from_nonoverlapping(buffer, old.min(new));
        free_buffer(buffer, old);
        moved
    }
}

/// A zeroed instance of `type_id` with `words` words, count 1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_alloc_instance(type_id: u32, words: u32) -> *mut Header {
    let size = size_of::<Header>() + words as usize * 8;
    let object = alloc_object(size).cast::<Header>();
    // SAFETY: fresh memory of that size.
    unsafe {
        object.add(1).cast::<u64>().write_bytes(0, words as usize);
        object.write(Header { count: 1, type_id });
    }
    object
}

/// The bytes that live objects take, those of their buffers left out.
fn live_bytes() -> usize {
    let mut bytes = 0;
    // SAFETY: the pages' heads say where the slots are.
    unsafe {
        for head in (*OBJECTS.get()).pages {
            let mut page = head;
            while !page.is_null() {
                bytes += live_slots(page).count() * (*page).slot;
                page = (*page).next;
            }
        }
    }
    bytes
}

/// The slots of a page that are in use.
///
/// # Safety
/// A page of objects; while the iterator lives, none of its objects is freed.
unsafe fn live_slots(page: *mut Page) -> impl Iterator<Item = *mut Header> {
    // SAFETY: the page's head says where the slots are; a slot in use starts with a header whose count is not zero.
    unsafe {
        let slots = (0..(*page).slots).map(move |i| page.add(1).cast::<u8>().add(i * (*page).slot).cast::<Header>());
        slots.filter(|object| (**object).count != 0)
    }
}

/// Calls `visit` for every live object.
pub fn each_object(mut visit: impl FnMut(*mut Header)) {
    // SAFETY: the pages' heads say where the slots are; a slot in use starts with a header.
    unsafe {
        for head in (*OBJECTS.get()).pages {
            let mut page = head;
            while !page.is_null() {
                live_slots(page).for_each(&mut visit);
                page = (*page).next;
            }
        }
        let head = Large::head();
        let mut at = (*head).next;
        while at != head {
            visit(at.add(1).cast());
            at = (*at).next;
        }
    }
}

/// The type of an object whose class may change.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_object_type(object: *mut Header) -> i64 {
    // SAFETY: a live object.
    i64::from(unsafe { (*object).type_id })
}

/// `x.__class__ = C`, between classes whose instances are laid out alike.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_object_set_type(object: *mut Header, type_id: i64) {
    // SAFETY: a live object.
    unsafe { (*object).type_id = type_id as u32 };
}

/// The number of live objects, static ones left out: for leak tests.
#[unsafe(no_mangle)]
pub extern "C" fn molt_live_objects() -> i64 {
    let mut count = 0;
    each_object(|_| count += 1);
    count
}
