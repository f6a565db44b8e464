//! Rust's own allocations are buffers too: most are short texts that do not live long.

use core::alloc::{GlobalAlloc, Layout};
use std::alloc::System;

use super::{alloc_buffer, free_buffer, resize_buffer};

struct Allocator;

/// The greatest alignment that buffers have.
const ALIGN: usize = 16;

// SAFETY: buffers of at least these sizes, aligned; the runtime runs on one thread.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by the contract.
        if layout.align() <= ALIGN { alloc_buffer(layout.size()) } else { unsafe { System.alloc(layout) } }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: it came from `alloc` with this layout.
        unsafe {
            if layout.align() <= ALIGN {
                free_buffer(memory, layout.size());
            } else {
                System.dealloc(memory, layout);
            }
        }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: it came from `alloc` with this layout.
        unsafe {
            if layout.align() <= ALIGN {
                resize_buffer(memory, layout.size(), size)
            } else {
                System.realloc(memory, layout, size)
            }
        }
    }
}

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;
