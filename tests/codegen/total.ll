define internal { i64, i8 } @app.total(ptr noundef nonnull align 8 dereferenceable(40) %0) {
entry:
  br label %1

1:                                                ; preds = %entry
  br label %2

2:                                                ; preds = %20, %1
  %3 = phi i64 [ 0, %1 ], [ %21, %20 ]
  %4 = phi i64 [ 0, %1 ], [ %18, %20 ]
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = icmp slt i64 %3, %6
  br i1 %7, label %8, label %40

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds i64, ptr %10, i64 %3
  %12 = load i64, ptr %11, align 8
  %13 = trunc i64 %12 to i1
  %14 = xor i1 %13, true
  br i1 %14, label %15, label %22

15:                                               ; preds = %8
  %16 = ashr i64 %12, 1
  %17 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %4, i64 %16)
  %18 = extractvalue { i64, i1 } %17, 0
  %19 = extractvalue { i64, i1 } %17, 1
  br i1 %19, label %22, label %20

20:                                               ; preds = %15
  %21 = add i64 %3, 1
  br label %2

22:                                               ; preds = %15, %8
  %23 = phi i64 [ %3, %8 ], [ %3, %15 ]
  %24 = phi i64 [ %4, %8 ], [ %4, %15 ]
  %25 = call fastcc i64 @molt.int.pack(i64 %24)
  br label %26

26:                                               ; preds = %32, %22
  %27 = phi i64 [ %23, %22 ], [ %38, %32 ]
  %28 = phi i64 [ %25, %22 ], [ %37, %32 ]
  %29 = getelementptr inbounds i8, ptr %0, i64 8
  %30 = load i64, ptr %29, align 8
  %31 = icmp slt i64 %27, %30
  br i1 %31, label %32, label %39

32:                                               ; preds = %26
  %33 = getelementptr inbounds i8, ptr %0, i64 24
  %34 = load ptr, ptr %33, align 8
  %35 = getelementptr inbounds i64, ptr %34, i64 %27
  %36 = load i64, ptr %35, align 8
  %37 = call i64 @molt_int_add(i64 %28, i64 %36)
  call fastcc void @molt.decref.int(i64 %28)
  %38 = add i64 %27, 1
  br label %26

39:                                               ; preds = %26
  %mrv = insertvalue { i64, i8 } poison, i64 %28, 0
  %mrv1 = insertvalue { i64, i8 } %mrv, i8 2, 1
  ret { i64, i8 } %mrv1

40:                                               ; preds = %2
  %mrv2 = insertvalue { i64, i8 } poison, i64 %4, 0
  %mrv3 = insertvalue { i64, i8 } %mrv2, i8 0, 1
  ret { i64, i8 } %mrv3
}

define internal fastcc void @"app.<module>"() {
entry:
  br label %0

0:                                                ; preds = %entry
  %1 = call ptr @molt_str_concat_many(ptr @app.total, i64 0)
  call fastcc void @molt.decref.ref(ptr %1)
  ret void
}

