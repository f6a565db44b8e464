; passes: function(molt-box-roundtrip)

; A reference is boxed as its address with 0xFFFA in the top 16 bits (-1688849860263936).

; Fires: unboxing gives the pointer back.
define ptr @unbox_ref(ptr %p) {
  %address = ptrtoint ptr %p to i64
  %boxed = or i64 %address, -1688849860263936
  %payload = and i64 %boxed, 281474976710655
  %q = inttoptr i64 %payload to ptr
  ret ptr %q
}

; Fires: the tag is known.
define i1 @tag_test(ptr %p) {
  %address = ptrtoint ptr %p to i64
  %boxed = or i64 %address, -1688849860263936
  %tag = lshr i64 %boxed, 48
  %is_ref = icmp eq i64 %tag, 65530
  ret i1 %is_ref
}

; Fires: a boxed reference is above every double.
define i1 @double_test(ptr %p) {
  %address = ptrtoint ptr %p to i64
  %boxed = or i64 %address, -1688849860263936
  %is_double = icmp ult i64 %boxed, -1970324836974592
  ret i1 %is_double
}

; Fires: both ways into the block carry references.
define i64 @joined(ptr %p, ptr %q, i1 %c) {
entry:
  %a = ptrtoint ptr %p to i64
  %x = or i64 %a, -1688849860263936
  br i1 %c, label %other, label %join
other:
  %b = ptrtoint ptr %q to i64
  %y = or i64 %b, -1688849860263936
  br label %join
join:
  %boxed = phi i64 [ %x, %entry ], [ %y, %other ]
  %tag = lshr i64 %boxed, 48
  ret i64 %tag
}

; Must not fire: nothing is known about the value.
define ptr @any_value(i64 %value) {
  %payload = and i64 %value, 281474976710655
  %q = inttoptr i64 %payload to ptr
  ret ptr %q
}

; Must not fire: the mask clears bits of the address.
define i64 @aligned(ptr %p) {
  %address = ptrtoint ptr %p to i64
  %page = and i64 %address, 281474976706560
  ret i64 %page
}

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"molt.pointer.bits", i32 48}
