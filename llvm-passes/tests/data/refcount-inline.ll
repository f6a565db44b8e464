; passes: function(molt-refcount-inline)

define internal void @keep(ptr %p) "molt-incref" {
  %count = load i32, ptr %p
  %more = add i32 %count, 1
  store i32 %more, ptr %p
  ret void
}

declare void @release(ptr) "molt-decref"

; Fires for what has a body.
define void @both(ptr %p, ptr %q) {
  call void @keep(ptr %p)
  call void @release(ptr %q)
  ret void
}
