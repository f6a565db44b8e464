define internal { i64, i64, i64, i64, i64 } @app.floor(i64 noundef %0, i64 noundef %1) {
entry:
  br label %2

2:                                                ; preds = %entry
  %3 = sdiv i64 %0, %1
  %4 = mul i64 %3, %1
  %5 = sub i64 %0, %4
  %6 = xor i64 %5, %1
  %7 = icmp slt i64 %6, 0
  %8 = icmp ne i64 %5, 0
  %9 = and i1 %8, %7
  %10 = sext i1 %9 to i64
  %11 = add i64 %3, %10
  %12 = ashr i64 %0, 3
  %13 = and i64 %0, 7
  %14 = srem i64 %0, 10
  %15 = icmp slt i64 %14, 0
  %16 = add i64 %14, 10
  %17 = select i1 %15, i64 %16, i64 %14
  %18 = srem i64 %0, -3
  %19 = xor i64 %18, -3
  %20 = icmp slt i64 %19, 0
  %21 = icmp ne i64 %18, 0
  %22 = and i1 %21, %20
  %23 = add i64 %18, -3
  %24 = select i1 %22, i64 %23, i64 %18
  %mrv = insertvalue { i64, i64, i64, i64, i64 } poison, i64 %11, 0
  %mrv1 = insertvalue { i64, i64, i64, i64, i64 } %mrv, i64 %12, 1
  %mrv2 = insertvalue { i64, i64, i64, i64, i64 } %mrv1, i64 %13, 2
  %mrv3 = insertvalue { i64, i64, i64, i64, i64 } %mrv2, i64 %17, 3
  %mrv4 = insertvalue { i64, i64, i64, i64, i64 } %mrv3, i64 %24, 4
  ret { i64, i64, i64, i64, i64 } %mrv4
}

define internal fastcc void @"app.<module>"() {
entry:
  br label %0

0:                                                ; preds = %entry
  %1 = call ptr @molt_str_concat_many(ptr @app.floor, i64 0)
  call fastcc void @molt.decref.ref(ptr %1)
  ret void
}

