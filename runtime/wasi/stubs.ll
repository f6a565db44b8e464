; Functions that std refers to and that older releases of wasi-libc lack. They fail, as the real ones would on a
; system without threads, permissions or absolute paths. Weak, so that none can collide with a libc that has them.

; 58 is ENOTSUP, as wasi-libc numbers it.
define weak i32 @pthread_create(ptr %thread, ptr %attributes, ptr %start, ptr %argument) { ret i32 58 }
define weak i32 @pthread_join(ptr %thread, ptr %result) { ret i32 58 }
define weak i32 @pthread_detach(ptr %thread) { ret i32 58 }
define weak i32 @pthread_attr_init(ptr %attributes) { ret i32 0 }
define weak i32 @pthread_attr_destroy(ptr %attributes) { ret i32 0 }
define weak i32 @pthread_attr_setstacksize(ptr %attributes, i32 %size) { ret i32 0 }
define weak ptr @realpath(ptr %path, ptr %resolved) { ret ptr null }
define weak i32 @chmod(ptr %path, i32 %mode) { ret i32 -1 }
define weak i32 @fchmod(i32 %file, i32 %mode) { ret i32 -1 }

; Debian's compiler-rt is built with stack protectors, which wasi-libc knows nothing of.
@__stack_chk_guard = weak global i32 1515870810
define weak void @__stack_chk_fail() {
  call void @llvm.trap()
  unreachable
}
declare void @llvm.trap()
