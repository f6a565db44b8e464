define internal fastcc void @"app.<module>"() {
entry:
  br label %0

0:                                                ; preds = %entry
  %1 = load i64, ptr getelementptr inbounds (i64, ptr getelementptr inbounds (i8, ptr @2, i64 16), i64 1), align 8
  %2 = and i64 %1, 281474976710655
  %3 = inttoptr i64 %2 to ptr
  %4 = ptrtoint ptr %3 to i64
  %5 = icmp eq i64 ptrtoint (ptr @1 to i64), %4
  %6 = and i1 true, %5
  br i1 %6, label %7, label %8

7:                                                ; preds = %0
  ret void

8:                                                ; preds = %0
  %9 = or i64 ptrtoint (ptr @2 to i64), -1688849860263936
  ret void
}

