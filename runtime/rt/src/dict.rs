//! Dicts: entries in insertion order, and an index of them by hash.
//!
//! An index slot holds 32 bits of hash above an entry's number plus one (0: free, [`GONE`]: removed), so a search touches
//! entries that match only. The tags follow the entries in memory, so that the index can be rebuilt without the keys.
//! Probing is CPython's, by groups of neighbours, which share a line of the cache. An entry whose key is [`DEAD`] is removed. `filled` entries are in use; `usable` more can be appended before the index must be rebuilt (it
//! does not grow back when the last entry is removed, as the index slot stays taken).

use molt_abi::layout::{Dict, Header, Str};
use molt_abi::types::Builtin;
use molt_abi::value::{IntWord, NONE, REF_BITS, Storage, UNBOUND, Value, Word};

use crate::equal::{self, Eq, equal};
use crate::memory::alloc_buffer;
use crate::object::{self, as_object, big_object, new_object};
use crate::slot::{self, release_element, retain_element};
use crate::{int, str};

#[derive(Clone, Copy)]
#[repr(C)]
struct Entry {
    key: u64,
    value: u64,
}

/// Bytes that an entry takes, with its tag.
const ENTRY_BYTES: usize = size_of::<Entry>() + 4;

/// The object: [`Dict`] and what follows it.
#[repr(C)]
pub(crate) struct Table {
    head: Dict,
    entries: *mut Entry,
    index: *mut u64,
    mask: u32,
    filled: u32,
    usable: u32,
    /// No live entry is before this one.
    first: u32,
    capacity: u32,
    keys: Storage,
    values: Storage,
    /// All keys ever added are compared natively.
    native: bool,
}

/// The key of a removed entry. Not the word of any int or value: an odd int word is an address.
const DEAD: u64 = UNBOUND;
/// The entry number of a removed entry in the index.
const GONE: u32 = u32::MAX;
/// Slots of the index that are looked at before the next jump: a power of two, at most the slots of the smallest index.
const NEAR: u32 = 4;
const ABSENT: i64 = -1;
const ASK: i64 = -2;

/// The index of all empty dicts.
static EMPTY_INDEX: [u64; 1] = [0];

fn table<'a>(d: *mut Dict) -> &'a mut Table {
    // SAFETY: every dict object is a table; the runtime runs on one thread, and no other reference is held where one is
    // made (finalizers run only after the last use).
    unsafe { &mut *d.cast::<Table>() }
}

/// The bits of a hash that the index keeps.
#[inline]
const fn tag_of(hash: i64) -> u32 {
    (hash as u64 ^ (hash as u64 >> 32)) as u32
}

#[inline]
fn int_tag(word: u64) -> u32 {
    if word & 1 == 0 { tag_of((word as i64) >> 1) } else { tag_of(int::molt_int_hash(IntWord(word))) }
}

/// The word of an i64 that fits 63 bits.
#[inline]
const fn small_word(key: i64) -> Option<u64> {
    let word = (key as u64) << 1;
    if (word as i64) >> 1 == key { Some(word) } else { None }
}

impl Table {
    /// The first entry in probing order with this tag for which `same` does not say No.
    #[inline(always)]
    fn search(&self, tag: u32, mut same: impl FnMut(u64) -> Eq) -> i64 {
        self.probe(tag, |slot| {
            // SAFETY: a slot of the index; entry numbers in it are below `filled`.
            unsafe {
                let slot = *slot;
                let number = slot as u32;
                if number == 0 {
                    return Some(ABSENT);
                }
                if (slot >> 32) as u32 == tag && number != GONE {
                    match same((*self.entries.add(number as usize - 1)).key) {
                        Eq::No => {}
                        Eq::Yes => return Some(i64::from(number - 1)),
                        Eq::Ask => return Some(ASK),
                    }
                }
            }
            None
        })
    }

    /// Index slots in probing order: `visit` gets each until it returns something.
    #[inline(always)]
    fn probe<T>(&self, tag: u32, mut visit: impl FnMut(*mut u64) -> Option<T>) -> T {
        let (mut first, mut perturb) = (tag & self.mask, tag);
        loop {
            let mut near = 0;
            while near < NEAR {
                // The index of empty dicts has one slot, which is free, so that nothing asks for another.
                if let Some(found) = visit(self.index.wrapping_add((first ^ near) as usize)) {
                    return found;
                }
                near += 1;
            }
            perturb >>= 5;
            first = first.wrapping_mul(5).wrapping_add(perturb).wrapping_add(1) & self.mask;
        }
    }

    /// The index slot of entry `number` (from 0), which has this tag.
    fn slot_of(&self, tag: u32, entry: u32) -> *mut u64 {
        let wanted = u64::from(tag) << 32 | u64::from(entry + 1);
        self.free_slot(tag, wanted)
    }

    /// The first slot in probing order that holds `wanted`.
    #[inline]
    fn free_slot(&self, tag: u32, wanted: u64) -> *mut u64 {
        // SAFETY: a slot of the index.
        self.probe(tag, |slot| unsafe { (*slot == wanted).then_some(slot) })
    }

    #[inline]
    fn find_word(&self, word: u64) -> i64 {
        if word & 1 == 0 {
            self.search(int_tag(word), |key| if key == word { Eq::Yes } else { Eq::No })
        } else {
            self.search(int_tag(word), |key| {
                let same = key & 1 != 0 && key != DEAD && int::molt_int_compare(IntWord(key), IntWord(word)) == 0;
                if same { Eq::Yes } else { Eq::No }
            })
        }
    }

    /// Position of an int that needs no object.
    #[inline(never)]
    fn search_small(&self, word: u64) -> i64 {
        self.search(int_tag(word), |key| if key == word { Eq::Yes } else { Eq::No })
    }

    /// Appends an entry whose key is absent; takes over both references.
    #[inline]
    fn append(&mut self, tag: u32, key: u64, value: u64) {
        if self.usable == 0 || self.filled == self.capacity {
            self.rebuild(self.head.used.max(1) * 3);
        }
        let entry = self.filled;
        // SAFETY: there is room for one more entry, and the index has a free slot.
        unsafe {
            *self.free_slot(tag, 0) = u64::from(tag) << 32 | u64::from(entry + 1);
            *self.entries.add(entry as usize) = Entry { key, value };
            *self.tags().add(entry as usize) = tag;
        }
        self.filled += 1;
        self.usable -= 1;
        self.head.used += 1;
    }

    /// Makes a new index of at least `slots` slots and moves the live entries together.
    #[cold]
    #[inline(never)]
    fn rebuild(&mut self, slots: usize) {
        // A dict of 2^31 entries would take 64 GB.
        assert!((slots as u64) < 1 << 32);
        let slots = slots.next_power_of_two().max(8);
        let capacity = slots * 2 / 3;
        // SAFETY: sizes and indices follow from the old and new capacities.
        unsafe {
            let index = alloc_buffer(slots * 8).cast::<u64>();
            core::ptr::write_bytes(index, 0, slots);
            let entries = alloc_buffer(capacity * ENTRY_BYTES).cast::<Entry>();
            let tags = entries.add(capacity).cast::<u32>();
            let old = (self.index, self.mask as usize + 1);
            self.index = index;
            self.mask = (slots - 1) as u32;
            let mut kept = 0;
            for i in 0..self.filled {
                let entry = *self.entries.add(i as usize);
                if entry.key != DEAD {
                    let tag = self.tag(i);
                    *self.free_slot(tag, 0) = u64::from(tag) << 32 | u64::from(kept + 1);
                    *entries.add(kept as usize) = entry;
                    *tags.add(kept as usize) = tag;
                    kept += 1;
                }
            }
            free_index(old.0, old.1);
            slot::free(self.entries.cast(), self.capacity as usize * ENTRY_BYTES);
            self.entries = entries;
            self.capacity = capacity as u32;
            self.filled = kept;
            self.usable = capacity as u32 - kept;
            self.first = 0;
        }
    }

    #[inline]
    fn tags(&self) -> *mut u32 {
        self.entries.wrapping_add(self.capacity as usize).cast()
    }

    fn tag(&self, entry: u32) -> u32 {
        // SAFETY: the caller passes entries below `filled`.
        unsafe { *self.tags().add(entry as usize) }
    }

    #[inline]
    fn live(&self, i: u32) -> bool {
        // SAFETY: the caller passes entries below `filled`.
        unsafe { (*self.entries.add(i as usize)).key != DEAD }
    }

    /// Whether no key or value refers to an object, as far as that shows at a glance: ints mostly are inline.
    fn is_plain(&self) -> bool {
        if self.keys != Storage::Int || self.values == Storage::Value {
            return false;
        }
        // SAFETY: entries below `filled` are initialised.
        let entries = || unsafe { core::slice::from_raw_parts(self.entries, self.filled as usize) };
        let odd = match self.values {
            _ if self.filled == 0 => 0,
            Storage::Int => entries().iter().fold(0, |all, entry| all | entry.key | entry.value),
            _ => entries().iter().fold(0, |all, entry| all | entry.key),
        };
        odd & 1 == 0
    }

    /// What most searches find, without a call: the entry of a key that is `same`, or [`ABSENT`], if it is among the first
    /// slots and no other key has to be compared.
    #[inline(always)]
    fn near(&self, tag: u32, same: impl Fn(u64) -> bool) -> Option<i64> {
        let first = tag & self.mask;
        for near in 0..NEAR {
            // SAFETY: a slot of the index (that of empty dicts has one, which is free); entry numbers are below `filled`.
            unsafe {
                let slot = *self.index.wrapping_add((first ^ near) as usize);
                let number = slot as u32;
                if number == 0 {
                    return Some(ABSENT);
                }
                if (slot >> 32) as u32 == tag {
                    let found = number != GONE && same((*self.entries.add(number as usize - 1)).key);
                    return found.then_some(i64::from(number - 1));
                }
            }
        }
        None
    }

    #[inline(always)]
    fn find_str(&self, key: *const Str, hash: i64) -> i64 {
        let word = object::value_of(key).0;
        // SAFETY: live objects.
        let same = |other: u64| other == word || unsafe { equal::is_short_str(Value(other), key) };
        match self.near(tag_of(hash), same) {
            Some(entry) => entry,
            None => self.search_str(key, hash),
        }
    }

    #[inline(never)]
    fn search_str(&self, key: *const Str, hash: i64) -> i64 {
        // SAFETY: live objects.
        self.search(tag_of(hash), |other| unsafe { equal::key_is_str(Value(other), key) })
    }

    /// Position and hash of a key.
    fn find_value(&self, key: Value) -> (i64, i64) {
        if let Some(items) = equal::as_items(key) {
            return self.find_items(items);
        }
        match equal::hash(key) {
            Some(hash) => (self.search(tag_of(hash), |other| equal(Value(other), key)), hash),
            None => (ASK, 0),
        }
    }

    /// Position and hash of a tuple of these items.
    #[inline]
    fn find_items(&self, items: &[Value]) -> (i64, i64) {
        match equal::hash_items(items) {
            Some(hash) => (self.search(tag_of(hash), |other| equal::key_is_tuple(Value(other), items)), hash),
            None => (ASK, 0),
        }
    }
}

/// Frees an index.
///
/// # Safety
/// `index` has `slots` slots and is not used again.
unsafe fn free_index(index: *mut u64, slots: usize) {
    if slots > 1 {
        // SAFETY: only the index of empty dicts, which is static, has one slot.
        unsafe { slot::free(index.cast(), slots * 8) };
    }
}

/// An empty dict with these storage kinds.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_new(keys: u32, values: u32) -> *mut Dict {
    // SAFETY: all fields are set before the dict is seen.
    unsafe {
        let d = new_object::<Table>(size_of::<Table>(), Builtin::dict as u32);
        let head = (*d).head;
        d.write(Table {
            head: Dict { used: 0, ..head },
            entries: core::ptr::null_mut(),
            index: EMPTY_INDEX.as_ptr().cast_mut(),
            mask: 0,
            filled: 0,
            usable: 0,
            first: 0,
            capacity: 0,
            keys: if keys == Storage::Int as u32 { Storage::Int } else { Storage::Value },
            values: Storage::from_u8(values as u8),
            native: true,
        });
        d.cast()
    }
}

/// Size of the object.
pub const OBJECT_SIZE: usize = size_of::<Table>();

/// The object that an element refers to, or null.
#[inline]
fn referent(storage: Storage, word: u64) -> *mut Header {
    match storage {
        Storage::Value => as_object(Value(word)),
        Storage::Int => big_object(IntWord(word)),
        _ => None,
    }
    .unwrap_or(core::ptr::null_mut())
}

/// The next key or value that is an object, from `position` on (0 at first), for destruction; null after the last.
///
/// # Safety
/// The dict's memory is intact.
#[inline(always)]
pub unsafe fn next_child(d: *mut Dict, position: &mut usize) -> *mut Header {
    let t = table(d);
    let count = t.filled as usize * 2;
    // SAFETY: entries below `filled` are initialised; a removed one refers to nothing.
    unsafe {
        let words = t.entries.cast::<u64>();
        if *position == 0 && t.is_plain() {
            return core::ptr::null_mut();
        }
        while *position < count {
            let at = *position;
            *position += 1;
            let word = *words.add(at);
            let child = if at % 2 == 1 {
                referent(t.values, word)
            } else if word == DEAD {
                core::ptr::null_mut()
            } else {
                referent(t.keys, word)
            };
            if !child.is_null() {
                return child;
            }
        }
    }
    core::ptr::null_mut()
}

/// Frees what the dict owns besides itself and its children.
///
/// # Safety
/// The dict is dead.
pub unsafe fn free_parts(d: *mut Dict) {
    let t = table(d);
    // SAFETY: the sizes are those of the allocations.
    unsafe {
        slot::free(t.entries.cast(), t.capacity as usize * ENTRY_BYTES);
        free_index(t.index, t.mask as usize + 1);
    }
}

/// Position of an int key, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_find_i64(d: *mut Dict, key: i64) -> i64 {
    match small_word(key) {
        Some(word) => match table(d).near(int_tag(word), |other| other == word) {
            Some(entry) => entry,
            None => table(d).search_small(word),
        },
        None => with_int(key, |word| table(d).find_word(word.0)),
    }
}

/// The storage of a dict's values.
pub(crate) fn value_storage(d: *mut Dict) -> Storage {
    table(d).values
}

/// The items of a dict: keys that are small ints, and words of values.
pub(crate) fn items<'d>(d: *mut Dict) -> impl Iterator<Item = (Option<i64>, u64)> + 'd {
    let t: &'d Table = table(d);
    (0..t.filled).filter(|i| t.live(*i)).map(|i| {
        // SAFETY: an entry below `filled`.
        let entry = unsafe { *t.entries.add(i as usize) };
        let key = match t.keys {
            Storage::Int => object::small_int(IntWord(entry.key)),
            _ => object::inline_int(Value(entry.key)),
        };
        (key, entry.value)
    })
}

/// The word of the value under an int, if there is one.
pub(crate) fn word_of_int(d: *mut Dict, key: i64) -> Option<u64> {
    let t = table(d);
    let position = match t.keys {
        Storage::Int => molt_dict_find_i64(d, key),
        _ => t.find_value(object::inline_value(key)?).0,
    };
    // SAFETY: the position of an entry.
    (position >= 0).then(|| unsafe { (*t.entries.add(position as usize)).value })
}

/// Runs `then` with the int word of any i64.
#[cold]
pub(crate) fn with_int<T>(key: i64, then: impl FnOnce(IntWord) -> T) -> T {
    let word = int::molt_int_from_i64(key);
    let result = then(word);
    // SAFETY: the word is owned here.
    unsafe { release_element(Storage::Int, Word(word.0)) };
    result
}

/// Position of an int key, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_find_int(d: *mut Dict, key: IntWord) -> i64 {
    table(d).find_word(key.0)
}

/// Position of a str key, -1 or -2.
///
/// # Safety
/// Live objects; keys are values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_find_str(d: *mut Dict, key: *mut Str) -> i64 {
    // SAFETY: by the contract.
    table(d).find_str(key, unsafe { str::molt_str_hash(key) })
}

/// Position of a key, -1 or -2.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_find_value(d: *mut Dict, key: Value) -> i64 {
    table(d).find_value(key).0
}

/// Position of a tuple of `count` items, -1 or -2.
///
/// # Safety
/// `items` points to `count` live values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_find_items(d: *mut Dict, items: *mut u8, count: i64) -> i64 {
    // SAFETY: by the contract.
    table(d).find_items(unsafe { core::slice::from_raw_parts(items.cast(), count as usize) }).0
}

/// Position of the `n`-th key with this hash, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_candidate(d: *mut Dict, hash: i64, n: i64) -> i64 {
    let mut seen = 0;
    table(d).search(tag_of(hash), |_| {
        seen += 1;
        if seen > n { Eq::Yes } else { Eq::No }
    })
}

/// Appends an absent key.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_add_i64(d: *mut Dict, key: i64, value: Word) {
    molt_dict_add_int(d, int::molt_int_from_i64(key), value);
}

/// Appends an absent key.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_add_int(d: *mut Dict, key: IntWord, value: Word) {
    table(d).append(int_tag(key.0), key.0, value.0);
}

/// Appends an absent key with its hash.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_add(d: *mut Dict, key: Value, hash: i64, value: Word) {
    let t = table(d);
    t.native &= equal::is_native(key);
    t.append(tag_of(hash), key.0, value.0);
}

/// `d[key] = value`.
///
/// # Safety
/// Live dict with Int keys; `value` is of its storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_set_i64(d: *mut Dict, key: i64, value: Word) {
    // SAFETY: by the contract.
    unsafe {
        match molt_dict_find_i64(d, key) {
            ABSENT => molt_dict_add_i64(d, key, value),
            position => molt_dict_put(d, position, value),
        }
    }
}

/// `d[key] = value`.
///
/// # Safety
/// Live dict with Int keys; `value` is of its storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_set_int(d: *mut Dict, key: IntWord, value: Word) {
    // SAFETY: the table gets a reference of its own to the key.
    unsafe {
        match molt_dict_find_int(d, key) {
            ABSENT => {
                retain_element(Storage::Int, Word(key.0));
                molt_dict_add_int(d, key, value);
            }
            position => molt_dict_put(d, position, value),
        }
    }
}

/// `d[key] = value`; False if Python must compare.
///
/// # Safety
/// Live dict with Value keys; `value` is of its storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_set_str(d: *mut Dict, key: *mut Str, value: Word) -> bool {
    // SAFETY: by the contract.
    unsafe {
        let hash = str::molt_str_hash(key);
        let position = table(d).find_str(key, hash);
        set_at(d, position, Value(REF_BITS | key as usize as u64), hash, value)
    }
}

/// `d[key] = value`; False if Python must hash or compare.
///
/// # Safety
/// Live dict with Value keys; `value` is of its storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_set_value(d: *mut Dict, key: Value, value: Word) -> bool {
    let (position, hash) = table(d).find_value(key);
    // SAFETY: by the contract.
    unsafe { set_at(d, position, key, hash, value) }
}

/// `d[key] = value` for a tuple of `count` items, made if it is absent; False if Python must hash or compare.
///
/// # Safety
/// Live dict with Value keys; `items` points to `count` live values; `value` is of the dict's storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_set_items(d: *mut Dict, items: *mut u8, count: i64, value: Word) -> bool {
    // SAFETY: by the contract; the table takes over the new tuple.
    unsafe {
        let items = core::slice::from_raw_parts(items.cast::<Value>(), count as usize);
        let (position, hash) = table(d).find_items(items);
        if position == ABSENT {
            molt_dict_add(d, crate::object::value_of(crate::tuple::from_borrowed(items)), hash, value);
            return true;
        }
        set_at(d, position, Value(UNBOUND), hash, value)
    }
}

/// Stores `value` under `key`, which was found at `position`.
///
/// # Safety
/// As for `molt_dict_set_value`.
unsafe fn set_at(d: *mut Dict, position: i64, key: Value, hash: i64, value: Word) -> bool {
    // SAFETY: by the contract; the table gets a reference of its own to the key.
    unsafe {
        match position {
            ABSENT => {
                retain_element(Storage::Value, Word(key.0));
                molt_dict_add(d, key, hash, value);
            }
            ASK => {
                release_element(table(d).values, value);
                return false;
            }
            position => molt_dict_put(d, position, value),
        }
    }
    true
}

/// Replaces the value at a position.
///
/// # Safety
/// `position` is live; `value` is of the dict's storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_put(d: *mut Dict, position: i64, value: Word) {
    let t = table(d);
    // SAFETY: the old value is released when the new one stands.
    unsafe {
        let slot = &raw mut (*t.entries.add(position as usize)).value;
        let old = *slot;
        *slot = value.0;
        release_element(t.values, Word(old));
    }
}

/// Takes the value out of a position.
///
/// # Safety
/// `position` is live; the dict has Value values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_take(d: *mut Dict, position: i64) -> Value {
    // SAFETY: by the contract; ownership passes.
    unsafe { Value(core::mem::replace(&mut (*table(d).entries.add(position as usize)).value, NONE)) }
}

/// The value at a position.
///
/// # Safety
/// `position` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_value(d: *mut Dict, position: i64) -> Word {
    let t = table(d);
    // SAFETY: by the contract.
    unsafe {
        let value = Word((*t.entries.add(position as usize)).value);
        retain_element(t.values, value);
        value
    }
}

/// The key at a position.
///
/// # Safety
/// `position` is live and keys are values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_key(d: *mut Dict, position: i64) -> Value {
    // SAFETY: by the contract.
    unsafe {
        let key = (*table(d).entries.add(position as usize)).key;
        retain_element(Storage::Value, Word(key));
        Value(key)
    }
}

/// The key at a position.
///
/// # Safety
/// `position` is live and keys are ints.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_int_key(d: *mut Dict, position: i64) -> IntWord {
    // SAFETY: by the contract.
    unsafe {
        let key = (*table(d).entries.add(position as usize)).key;
        retain_element(Storage::Int, Word(key));
        IntWord(key)
    }
}

/// Removes the item at a position.
///
/// # Safety
/// `position` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_remove(d: *mut Dict, position: i64) {
    let t = table(d);
    // SAFETY: the entry is dead before its references are dropped.
    unsafe {
        let at = position as u32;
        let entry = *t.entries.add(at as usize);
        *t.slot_of(t.tag(at), at) = u64::from(GONE);
        *t.entries.add(at as usize) = Entry { key: DEAD, value: 0 };
        t.head.used -= 1;
        while t.filled > 0 && !t.live(t.filled - 1) {
            t.filled -= 1;
        }
        while t.first < t.filled && !t.live(t.first) {
            t.first += 1;
        }
        t.first = t.first.min(t.filled);
        let (keys, values) = (t.keys, t.values);
        release_element(keys, Word(entry.key));
        release_element(values, Word(entry.value));
    }
}

/// The first live position from `position` on, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_next(d: *mut Dict, position: i64) -> i64 {
    let t = table(d);
    let mut i = (position as u64).max(u64::from(t.first));
    while i < u64::from(t.filled) {
        if t.live(i as u32) {
            return i as i64;
        }
        i += 1;
    }
    ABSENT
}

/// The last live position below `position`, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_previous(d: *mut Dict, position: i64) -> i64 {
    let t = table(d);
    let mut i = position.min(i64::from(t.filled));
    while i > 0 {
        i -= 1;
        if t.live(i as u32) {
            return i;
        }
    }
    ABSENT
}

/// Removes all items.
///
/// # Safety
/// `d` is a live dict.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_clear(d: *mut Dict) {
    // SAFETY: the contents move to a dict of their own, so finalizers see `d` empty.
    unsafe {
        let t = table(d);
        let old = molt_dict_new(t.keys as u32, t.values as u32);
        let o = table(old);
        core::mem::swap(t, o);
        core::mem::swap(&mut t.head.count, &mut o.head.count);
        core::mem::swap(&mut t.head.type_id, &mut o.head.type_id);
        object::release(old.cast());
    }
}

/// A copy.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_copy(d: *mut Dict) -> *mut Dict {
    let t = table(d);
    let new = molt_dict_new(t.keys as u32, t.values as u32);
    if t.head.used != 0 {
        copy_into(table(new), t);
    }
    new
}

/// Fills a new table of the same storages.
fn copy_into(n: &mut Table, t: &Table) {
    // SAFETY: the copies have the sizes of the originals; every live key and value is retained.
    unsafe {
        let slots = t.mask as usize + 1;
        n.index = alloc_buffer(slots * 8).cast();
        n.index.copy_from_nonoverlapping(t.index, slots);
        n.entries = alloc_buffer(t.capacity as usize * ENTRY_BYTES).cast();
        n.entries.cast::<u8>().copy_from_nonoverlapping(t.entries.cast(), t.capacity as usize * ENTRY_BYTES);
        for i in 0..t.filled as usize {
            let entry = *t.entries.add(i);
            if entry.key != DEAD {
                retain_element(t.keys, Word(entry.key));
                retain_element(t.values, Word(entry.value));
            }
        }
    }
    (n.mask, n.filled, n.usable, n.first, n.capacity) = (t.mask, t.filled, t.usable, t.first, t.capacity);
    n.native = t.native;
    n.head.used = t.head.used;
}

/// Stores the items of `other` if the dicts have one storage of keys and values and all keys are compared natively; whether
/// that is so.
///
/// # Safety
/// Live dicts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_update_alike(d: *mut Dict, other: *mut Dict) -> bool {
    let (t, o) = (table(d), table(other));
    if t.keys != o.keys || t.values != o.values || !t.native || !o.native {
        return false;
    }
    if d == other || o.head.used == 0 {
        return true;
    }
    if t.capacity == 0 {
        copy_into(t, o);
        return true;
    }
    // What is replaced is dropped when both dicts are whole again.
    let mut replaced = Vec::new();
    for i in 0..o.filled {
        // SAFETY: an entry below `filled`; the dict gets references of its own.
        unsafe {
            let entry = *o.entries.add(i as usize);
            if entry.key == DEAD {
                continue;
            }
            retain_element(o.values, Word(entry.value));
            let tag = o.tag(i);
            let at = match t.keys {
                Storage::Int => t.find_word(entry.key),
                _ => t.search(tag, |key| equal(Value(key), Value(entry.key))),
            };
            if at < 0 {
                retain_element(o.keys, Word(entry.key));
                t.append(tag, entry.key, entry.value);
            } else {
                let place = &raw mut (*t.entries.add(at as usize)).value;
                let old = core::mem::replace(&mut *place, entry.value);
                if t.values.counted() {
                    replaced.push(old);
                }
            }
        }
    }
    let values = t.values;
    for old in replaced {
        // SAFETY: the dict owned the reference.
        unsafe { release_element(values, Word(old)) };
    }
    true
}

/// Makes room for `extra` more items.
#[unsafe(no_mangle)]
pub extern "C" fn molt_dict_reserve(d: *mut Dict, extra: i64) {
    let t = table(d);
    if extra > i64::from(t.usable.min(t.capacity - t.filled)) {
        t.rebuild((t.head.used + extra as usize) * 3 / 2 + 2);
    }
}
