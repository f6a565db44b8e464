; passes: function(molt-box-roundtrip)

; Must not fire: the module does not say how wide pointers are.
define ptr @unbox_ref(ptr %p) {
  %address = ptrtoint ptr %p to i64
  %boxed = or i64 %address, -1688849860263936
  %payload = and i64 %boxed, 281474976710655
  %q = inttoptr i64 %payload to ptr
  ret ptr %q
}
