; passes: function(molt-refcount-pairs)

declare void @keep(ptr) "molt-incref"
declare void @release(ptr) "molt-decref"
declare void @reads(ptr) "molt-keeps"
declare void @anything()

; Fires: nothing stands between.
define void @adjacent(ptr %p) {
  call void @keep(ptr %p)
  call void @release(ptr %p)
  ret void
}

; Fires: what stands between neither releases nor looks at counts. The type id is no count.
define double @harmless(ptr %p, ptr %q) {
  call void @keep(ptr %p)
  %id = getelementptr i8, ptr %p, i64 4
  %type = load i32, ptr %id
  %x = load double, ptr %q
  store i32 %type, ptr %q
  call void @reads(ptr %p)
  call void @release(ptr %p)
  ret double %x
}

; Fires across blocks that run one after the other only.
define void @chain(ptr %p) {
  call void @keep(ptr %p)
  br label %next
next:
  call void @release(ptr %p)
  ret void
}

; Fires twice: pairs nest and may cross.
define void @crossing(ptr %p, ptr %q) {
  call void @keep(ptr %p)
  call void @keep(ptr %q)
  call void @release(ptr %p)
  call void @release(ptr %q)
  ret void
}

; Must not fire: the call may release what %p refers to.
define void @unknown_call(ptr %p) {
  call void @keep(ptr %p)
  call void @anything()
  call void @release(ptr %p)
  ret void
}

; Must not fire: %q may be %p.
define void @other_release(ptr %p, ptr %q) {
  call void @keep(ptr %p)
  call void @release(ptr %q)
  call void @release(ptr %p)
  ret void
}

; Must not fire: the count is looked at.
define i32 @count_read(ptr %p, ptr %q) {
  call void @keep(ptr %p)
  %count = load i32, ptr %q
  call void @release(ptr %p)
  ret i32 %count
}

; Must not fire: the release comes on one path only.
define void @branch(ptr %p, i1 %c) {
  call void @keep(ptr %p)
  br i1 %c, label %yes, label %no
yes:
  call void @release(ptr %p)
  ret void
no:
  ret void
}

; Must not fire: a release before a keep may free.
define void @reversed(ptr %p) {
  call void @release(ptr %p)
  call void @keep(ptr %p)
  ret void
}
