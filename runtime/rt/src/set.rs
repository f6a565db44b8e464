//! Sets and frozensets: CPython 3.13's open addressing to the letter, so that iteration and `pop` go in its order.
//!
//! A removed slot holds [`GONE`]. `fill` counts used and removed slots.

use molt_abi::layout::{Header, Set, Str};
use molt_abi::types::Builtin;
use molt_abi::value::{IntWord, Storage, TAG_SINGLE, UNBOUND, Value, Word};

use crate::dict::with_int;
use crate::equal::{self, Eq};
use crate::memory::alloc_buffer;
use crate::object::{as_object, big_object, box_element, new_object};
use crate::slot::{self, release_element, retain_element};
use crate::{int, str};

#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Slot {
    pub(crate) key: u64,
    pub(crate) hash: i64,
}

/// The object: [`Set`] and what follows it.
#[repr(C)]
pub(crate) struct Table {
    head: Set,
    slots: *mut Slot,
    fill: usize,
    mask: usize,
    finger: usize,
    storage: Storage,
    /// All elements ever added are compared natively.
    native: bool,
    /// Some element ever added may refer to an object.
    counted: bool,
}

/// Keys of free and removed slots: no words of ints or values (odd int words are addresses).
const FREE: u64 = UNBOUND;
const GONE: u64 = (TAG_SINGLE << 48) | 7;
const ABSENT: i64 = -1;
const ASK: i64 = -2;
const MIN_SLOTS: usize = 8;
const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
/// Slots that a walk looks at in one go.
const CHUNK: usize = 64;

pub(crate) fn table<'a>(s: *mut Set) -> &'a mut Table {
    // SAFETY: every set object is a table; the runtime runs on one thread, and no other reference is held where one is
    // made (finalizers run only after the last use).
    unsafe { &mut *s.cast::<Table>() }
}

/// `hash` of an int word.
#[inline]
fn int_hash(word: u64) -> i64 {
    int::molt_int_hash(IntWord(word))
}

fn allocate(slots: usize) -> *mut Slot {
    // SAFETY: every slot is set free.
    unsafe {
        let new = alloc_buffer(slots * size_of::<Slot>()).cast::<Slot>();
        for i in 0..slots {
            new.add(i).write(Slot { key: FREE, hash: 0 });
        }
        new
    }
}

impl Slot {
    #[inline]
    pub(crate) fn live(self) -> bool {
        (self.key != FREE) & (self.key != GONE)
    }
}

/// Whether a walk goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Walk {
    On,
    Enough,
}

/// The slots of a table, by hash.
#[derive(Clone, Copy)]
pub(crate) struct Places {
    slots: *const Slot,
    mask: usize,
}

#[inline(always)]
fn for_bits(mut bits: u64, mut visit: impl FnMut(usize) -> Walk) -> Walk {
    while bits != 0 {
        if visit(bits.trailing_zeros() as usize) == Walk::Enough {
            return Walk::Enough;
        }
        bits &= bits - 1;
    }
    Walk::On
}

/// Visits the live ones of `count` slots in order until `visit` says that it is enough; it must not change them. A chunk is
/// looked through without a branch per slot, and where the elements would be in another table is asked for from memory
/// before the first is visited.
#[inline(always)]
fn walk(slots: *const Slot, count: usize, ahead: Option<Places>, mut visit: impl FnMut(Slot) -> Walk) {
    let mut base = 0;
    while base < count {
        // SAFETY: a table has a power of two of slots.
        let chunk = unsafe { core::slice::from_raw_parts(slots.add(base), CHUNK.min(count)) };
        let live = chunk.iter().enumerate().fold(0_u64, |bits, (i, slot)| bits | u64::from(slot.live()) << i);
        if let Some(places) = ahead {
            for_bits(live, |i| {
                slot::prefetch(places.slots.wrapping_add(chunk[i].hash as usize & places.mask));
                Walk::On
            });
        }
        if for_bits(live, |i| visit(chunk[i])) == Walk::Enough {
            return;
        }
        base += CHUNK;
    }
}

impl Table {
    #[inline]
    pub(crate) fn slot(&self, i: usize) -> Slot {
        // SAFETY: callers mask `i`.
        unsafe { *self.slots.add(i) }
    }

    /// Positions in CPython's probing order: `visit` gets each until it returns something.
    #[inline(always)]
    fn probe<T>(&self, hash: i64, mut visit: impl FnMut(usize, Slot) -> Option<T>) -> T {
        let mut perturb = hash as u64;
        let mut i = hash as usize & self.mask;
        loop {
            if let Some(found) = visit(i, self.slot(i)) {
                return found;
            }
            if i + LINEAR_PROBES <= self.mask {
                for at in i + 1..i + 1 + LINEAR_PROBES {
                    if let Some(found) = visit(at, self.slot(at)) {
                        return found;
                    }
                }
            }
            perturb >>= PERTURB_SHIFT;
            i = i.wrapping_mul(5).wrapping_add(1).wrapping_add(perturb as usize) & self.mask;
        }
    }

    /// Position of a key that `same` recognises.
    #[inline(always)]
    fn search(&self, hash: i64, mut same: impl FnMut(u64) -> Eq) -> i64 {
        self.probe(hash, |at, slot| {
            if slot.key == FREE {
                return Some(ABSENT);
            }
            if slot.hash == hash && slot.key != GONE {
                match same(slot.key) {
                    Eq::No => {}
                    Eq::Yes => return Some(at as i64),
                    Eq::Ask => return Some(ASK),
                }
            }
            None
        })
    }

    /// Whether two keys of this table's storage are equal, if their hashes are.
    #[inline(always)]
    fn same(storage: Storage, a: u64, b: u64) -> Eq {
        if storage != Storage::Int {
            return equal::keys(Value(a), Value(b));
        }
        let both_big = a & b & 1 != 0;
        let same = a == b || (both_big && int::molt_int_compare(IntWord(a), IntWord(b)) == 0);
        if same { Eq::Yes } else { Eq::No }
    }

    /// Position of a key of this table's storage.
    #[inline]
    pub(crate) fn find(&self, key: u64, hash: i64) -> i64 {
        match self.storage {
            Storage::Int => self.search(hash, |other| Table::same(Storage::Int, other, key)),
            _ => self.search(hash, |other| Table::same(Storage::Value, other, key)),
        }
    }

    /// Position of a str, among values.
    #[inline(never)]
    fn search_str(&self, key: *const Str, hash: i64) -> i64 {
        // SAFETY: live objects.
        self.search(hash, |other| unsafe { equal::key_is_str(Value(other), key) })
    }

    /// Position and hash of a tuple of these items, among values.
    #[inline]
    fn find_items(&self, items: &[Value]) -> (i64, i64) {
        match equal::hash_items(items) {
            Some(hash) => (self.search(hash, |other| equal::key_is_tuple(Value(other), items)), hash),
            None => (ASK, 0),
        }
    }

    /// Puts an absent key into the last removed slot before the first free one, or there; the reference passes.
    #[inline]
    fn insert(&mut self, key: u64, hash: i64) {
        let mut removed = None;
        let at = self.probe(hash, |at, slot| {
            if slot.key == GONE {
                removed = Some(at);
            }
            (slot.key == FREE).then_some(at)
        });
        self.occupy(removed, at, key, hash);
    }

    /// Puts a key into a removed slot, if there is one, or the free slot `at`.
    #[inline]
    fn occupy(&mut self, removed: Option<usize>, at: usize, key: u64, hash: i64) {
        // SAFETY: both are masked.
        unsafe { *self.slots.add(removed.unwrap_or(at)) = Slot { key, hash } };
        self.head.used += 1;
        // In a set of ints, big ones are odd words.
        self.counted |= key & 1 != 0;
        if removed.is_some() {
            return;
        }
        self.fill += 1;
        if self.fill * 5 >= self.mask * 3 {
            self.resize_rule();
        }
    }

    fn resize_rule(&mut self) {
        let used = self.head.used;
        self.resize(if used > 50_000 { used * 2 } else { used * 4 });
    }

    /// A table for more than `least` elements, without removed slots.
    #[cold]
    #[inline(never)]
    fn resize(&mut self, least: usize) {
        let mut size = MIN_SLOTS;
        while size <= least {
            size <<= 1;
        }
        let (old, count) = (self.slots, self.mask + 1);
        self.slots = allocate(size);
        self.mask = size - 1;
        self.fill = self.head.used;
        walk(old, count, Some(self.places()), |slot| {
            self.place(slot);
            Walk::On
        });
        // SAFETY: the old table is not used any more.
        unsafe { slot::free(old.cast(), count * size_of::<Slot>()) };
    }

    /// Adds the elements in their order to a new table, one by one.
    fn refill(&mut self) {
        let (old, count) = (self.slots, self.mask + 1);
        self.slots = allocate(MIN_SLOTS);
        self.mask = MIN_SLOTS - 1;
        self.fill = 0;
        self.head.used = 0;
        for i in 0..count {
            // SAFETY: the old table has `count` slots.
            let slot = unsafe { *old.add(i) };
            if slot.live() {
                self.insert(slot.key, slot.hash);
            }
        }
        // SAFETY: the old table is not used any more.
        unsafe { slot::free(old.cast(), count * size_of::<Slot>()) };
    }

    /// `set_insert_clean`: the key is absent, nothing was removed, the counts are the caller's.
    fn place(&mut self, new: Slot) {
        let at = self.probe(new.hash, |at, slot| (slot.key == FREE).then_some(at));
        // SAFETY: `at` is masked.
        unsafe { *self.slots.add(at) = new };
    }

    /// Adds a key unless it is there; retains it if so: 1, 0, or -2 if Python must compare.
    #[inline]
    pub(crate) fn add(&mut self, key: u64, hash: i64) -> i64 {
        match self.storage {
            Storage::Int => self.add_of(Storage::Int, key, hash),
            _ => self.add_of(Storage::Value, key, hash),
        }
    }

    #[inline(always)]
    fn add_of(&mut self, storage: Storage, key: u64, hash: i64) -> i64 {
        let mut removed = None;
        let found = self.probe(hash, |at, slot| {
            if slot.key == FREE {
                return Some(Ok(at));
            }
            if slot.key == GONE {
                removed = Some(at);
            } else if slot.hash == hash {
                match Table::same(storage, slot.key, key) {
                    Eq::No => {}
                    Eq::Yes => return Some(Err(0)),
                    Eq::Ask => return Some(Err(ASK)),
                }
            }
            None
        });
        match found {
            Ok(free) => {
                retain_element(storage, Word(key));
                self.occupy(removed, free, key, hash);
                1
            }
            Err(why) => why,
        }
    }

    /// Adds a key of this table's storage that is absent; retains it.
    #[inline]
    pub(crate) fn add_absent(&mut self, key: u64, hash: i64) {
        retain_element(self.storage, Word(key));
        self.insert(key, hash);
    }

    /// Marks a slot removed; the caller drops the reference.
    pub(crate) fn take(&mut self, at: usize) -> u64 {
        let key = self.slot(at).key;
        // SAFETY: `at` is a live position.
        unsafe { *self.slots.add(at) = Slot { key: GONE, hash: -1 } };
        self.head.used -= 1;
        key
    }

    pub(crate) fn used(&self) -> usize {
        self.head.used
    }

    pub(crate) fn storage(&self) -> Storage {
        self.storage
    }

    pub(crate) fn counted(&self) -> bool {
        self.counted
    }

    pub(crate) fn native(&self) -> bool {
        self.native
    }

    /// Where an element of this table is looked for first.
    pub(crate) fn places(&self) -> Places {
        Places { slots: self.slots, mask: self.mask }
    }

    /// Visits the elements in order.
    #[inline(always)]
    pub(crate) fn walk(&self, ahead: Option<Places>, visit: impl FnMut(Slot) -> Walk) {
        walk(self.slots, self.mask + 1, ahead, visit);
    }

    /// The live slots from `position` on.
    #[inline]
    pub(crate) fn next(&self, position: usize) -> Option<usize> {
        (position..=self.mask).find(|i| self.slot(*i).live())
    }

    /// `set_merge`: adds another set's elements in its order.
    pub(crate) fn merge(&mut self, other: &Table) {
        if other.head.used == 0 {
            return;
        }
        self.native &= other.native;
        self.counted |= other.counted;
        self.prepare(other.head.used);
        let fresh = self.is_fresh();
        if fresh {
            self.fill = other.head.used;
            self.head.used = other.head.used;
        }
        let same_shape = fresh && self.mask == other.mask && other.fill == other.head.used;
        if same_shape {
            // SAFETY: both tables have as many slots.
            unsafe { self.slots.copy_from_nonoverlapping(other.slots, self.mask + 1) };
            if self.counted {
                other.walk(None, |slot| {
                    retain_element(self.storage, Word(slot.key));
                    Walk::On
                });
            }
        } else if fresh {
            other.walk(Some(self.places()), |slot| {
                retain_element(self.storage, Word(slot.key));
                self.place(slot);
                Walk::On
            });
        } else {
            other.walk(Some(self.places()), |slot| {
                self.add(slot.key, slot.hash);
                Walk::On
            });
        }
    }

    /// Takes the elements of another set as values, each in its place; nothing was in the table before.
    pub(crate) fn copy_boxed(&mut self, other: &Table) {
        let (old, count) = (self.slots, self.mask + 1);
        self.slots = allocate(other.mask + 1);
        for at in 0..=other.mask {
            let Slot { key, hash } = other.slot(at);
            let key = if other.slot(at).live() { box_element(other.storage, Word(key)).0 } else { key };
            // SAFETY: both tables have as many slots.
            unsafe { self.slots.add(at).write(Slot { key, hash }) };
        }
        (self.mask, self.fill, self.head.used) = (other.mask, other.fill, other.head.used);
        (self.native, self.counted) = (other.native, true);
        // SAFETY: the old table is not used any more.
        unsafe { slot::free(old.cast(), count * size_of::<Slot>()) };
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.head.used == 0
    }

    /// Whether neither elements nor removed ones are there.
    pub(crate) fn is_fresh(&self) -> bool {
        self.fill == 0
    }

    /// The big resize before many insertions.
    fn prepare(&mut self, extra: usize) {
        if (self.fill + extra) * 5 >= self.mask * 3 {
            self.resize((self.head.used + extra) * 2);
        }
    }

    /// Resizes removed slots away if they are more than a quarter.
    pub(crate) fn compact(&mut self) {
        if self.fill - self.head.used > self.mask / 4 {
            self.resize_rule();
        }
    }

    /// Exchanges everything but the header's count and type, and where `pop` goes on.
    pub(crate) fn swap(&mut self, other: &mut Table) {
        core::mem::swap(self, other);
        core::mem::swap(&mut self.head.count, &mut other.head.count);
        core::mem::swap(&mut self.head.type_id, &mut other.head.type_id);
        core::mem::swap(&mut self.finger, &mut other.finger);
    }
}

/// An empty set or frozenset.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_new(storage: u32, frozen: bool) -> *mut Set {
    let id = if frozen { Builtin::frozenset } else { Builtin::set };
    // SAFETY: all fields are set before the set is seen.
    unsafe {
        let s = new_object::<Table>(size_of::<Table>(), id as u32);
        let head = (*s).head;
        s.write(Table {
            head: Set { used: 0, ..head },
            slots: allocate(MIN_SLOTS),
            fill: 0,
            mask: MIN_SLOTS - 1,
            finger: 0,
            storage: if storage == Storage::Int as u32 { Storage::Int } else { Storage::Value },
            native: true,
            counted: storage != Storage::Int as u32,
        });
        s.cast()
    }
}

/// Size of the object.
pub const OBJECT_SIZE: usize = size_of::<Table>();

/// The next element that is an object, from `position` on (0 at first), for destruction; null after the last.
///
/// # Safety
/// The set's memory is intact.
#[inline(always)]
pub unsafe fn next_child(s: *mut Set, position: &mut usize) -> *mut Header {
    let t = table(s);
    while t.counted && *position <= t.mask {
        let slot = t.slot(*position);
        *position += 1;
        if slot.live() {
            let child = match t.storage {
                Storage::Int => big_object(IntWord(slot.key)),
                _ => as_object(Value(slot.key)),
            };
            if let Some(child) = child {
                return child;
            }
        }
    }
    core::ptr::null_mut()
}

/// Frees what the set owns besides itself and its children.
///
/// # Safety
/// The set is dead.
pub unsafe fn free_parts(s: *mut Set) {
    let t = table(s);
    // SAFETY: the size is that of the allocation.
    unsafe { slot::free(t.slots.cast(), (t.mask + 1) * size_of::<Slot>()) };
}

/// Position of an int, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_find_i64(s: *mut Set, key: i64) -> i64 {
    with_small(key, |word| molt_set_find_int(s, word))
}

/// Position of an int, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_find_int(s: *mut Set, key: IntWord) -> i64 {
    table(s).find(key.0, int_hash(key.0))
}

/// Runs `then` with the int word of an i64, without a call where it is inline.
#[inline]
fn with_small<T>(key: i64, then: impl FnOnce(IntWord) -> T) -> T {
    let word = (key as u64) << 1;
    if (word as i64) >> 1 == key { then(IntWord(word)) } else { with_int(key, then) }
}

/// Position of a str, -1 or -2.
///
/// # Safety
/// Live objects; elements are values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_set_find_str(s: *mut Set, key: *mut Str) -> i64 {
    // SAFETY: by the contract.
    let hash = unsafe { str::molt_str_hash(key) };
    let t = table(s);
    let at = hash as usize & t.mask;
    match t.slot(at).key {
        FREE => ABSENT,
        first if first == crate::object::value_of(key).0 => at as i64,
        _ => t.search_str(key, hash),
    }
}

/// Position of a value, -1 or -2.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_find_value(s: *mut Set, key: Value) -> i64 {
    match equal::as_items(key) {
        Some(items) => table(s).find_items(items).0,
        None => equal::hash(key).map_or(ASK, |hash| table(s).find(key.0, hash)),
    }
}

/// Position of a tuple of `count` items, -1 or -2.
///
/// # Safety
/// `items` points to `count` live values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_set_find_items(s: *mut Set, items: *mut u8, count: i64) -> i64 {
    // SAFETY: by the contract.
    table(s).find_items(unsafe { core::slice::from_raw_parts(items.cast(), count as usize) }).0
}

/// Position of the `n`-th element in probing order with this hash, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_candidate(s: *mut Set, hash: i64, n: i64) -> i64 {
    let mut seen = 0;
    table(s).search(hash, |_| {
        seen += 1;
        if seen > n { Eq::Yes } else { Eq::No }
    })
}

/// Adds an int; True if it was absent.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_add_i64(s: *mut Set, key: i64) -> bool {
    with_small(key, |word| molt_set_add_int(s, word))
}

/// Adds an int; True if it was absent.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_add_int(s: *mut Set, key: IntWord) -> bool {
    table(s).add(key.0, int_hash(key.0)) == 1
}

/// Adds a str: 1, 0, or -2 if Python must compare.
///
/// # Safety
/// Live objects; elements are values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_set_add_str(s: *mut Set, key: *mut Str) -> i64 {
    // SAFETY: by the contract.
    match unsafe { molt_set_find_str(s, key) } {
        ABSENT => {
            // SAFETY: the set gets a reference of its own.
            unsafe { crate::object::retain(key.cast()) };
            // SAFETY: a live str, whose hash is known by now.
            table(s).insert(crate::object::value_of(key).0, unsafe { str::molt_str_hash(key) });
            1
        }
        ASK => ASK,
        _ => 0,
    }
}

/// Adds a value: 1, 0, or -2 if Python must hash or compare.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_add_value(s: *mut Set, key: Value) -> i64 {
    let t = table(s);
    let Some(hash) = equal::hash(key) else { return ASK };
    let added = t.add(key.0, hash);
    t.native &= equal::is_native(key);
    added
}

/// Adds a tuple of `count` items, made if it is absent: 1, 0, or -2 if Python must hash or compare.
///
/// # Safety
/// Live objects; elements are values; `items` points to `count` live values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_set_add_items(s: *mut Set, items: *mut u8, count: i64) -> i64 {
    // SAFETY: by the contract; the set takes over the new tuple.
    unsafe {
        let items = core::slice::from_raw_parts(items.cast::<Value>(), count as usize);
        match table(s).find_items(items) {
            (ABSENT, hash) => {
                molt_set_insert(s, crate::object::value_of(crate::tuple::from_borrowed(items)), hash);
                1
            }
            (ASK, _) => ASK,
            _ => 0,
        }
    }
}

/// Adds an absent element with its hash.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_insert(s: *mut Set, key: Value, hash: i64) {
    let t = table(s);
    t.native &= t.storage == Storage::Int || equal::is_native(key);
    t.insert(key.0, hash);
}

/// Removes the element at a position.
///
/// # Safety
/// `position` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_set_remove(s: *mut Set, position: i64) {
    let t = table(s);
    let storage = t.storage;
    let key = t.take(position as usize);
    // SAFETY: the table owned the reference.
    unsafe { release_element(storage, Word(key)) };
}

/// The element at a position.
///
/// # Safety
/// `position` is live and elements are values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_set_key(s: *mut Set, position: i64) -> Value {
    let key = table(s).slot(position as usize).key;
    retain_element(Storage::Value, Word(key));
    Value(key)
}

/// The element at a position.
///
/// # Safety
/// `position` is live and elements are ints.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_set_int_key(s: *mut Set, position: i64) -> IntWord {
    let key = table(s).slot(position as usize).key;
    retain_element(Storage::Int, Word(key));
    IntWord(key)
}

/// The hash of the element at a position.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_key_hash(s: *mut Set, position: i64) -> i64 {
    table(s).slot(position as usize).hash
}

/// The first live position from `position` on, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_next(s: *mut Set, position: i64) -> i64 {
    table(s).next(position as usize).map_or(ABSENT, |at| at as i64)
}

/// The position of the element that `pop` takes.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_pop_position(s: *mut Set) -> i64 {
    let t = table(s);
    let mut at = t.finger & t.mask;
    while !t.slot(at).live() {
        at = if at == t.mask { 0 } else { at + 1 };
    }
    t.finger = at + 1;
    at as i64
}

/// Resizes as `update` with a dict of `extra` keys does first.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_reserve(s: *mut Set, extra: i64) {
    table(s).prepare(extra as usize);
}

/// Gives a set of constants, just filled, the table that it has in CPython: its compiler fills a frozenset, fills another
/// one from that to merge equal constants, and the program copies this into an empty set.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_from_constants(s: *mut Set) {
    let t = table(s);
    t.refill();
    let used = t.head.used;
    let fits = used * 5 < (MIN_SLOTS - 1) * 3;
    if !fits && (used * 2 + 1).next_power_of_two().max(MIN_SLOTS) != t.mask + 1 {
        t.resize(used * 2);
    }
}

/// Drops removed slots as `difference_update` does last.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_compact(s: *mut Set) {
    table(s).compact();
}
