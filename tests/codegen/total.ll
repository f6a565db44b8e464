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
  br i1 %7, label %8, label %42

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
  %25 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %24, i64 %24)
  %26 = extractvalue { i64, i1 } %25, 0
  %27 = extractvalue { i64, i1 } %25, 1
  br i1 %27, label %43, label %45

28:                                               ; preds = %34, %45
  %29 = phi i64 [ %23, %45 ], [ %40, %34 ]
  %30 = phi i64 [ %46, %45 ], [ %39, %34 ]
  %31 = getelementptr inbounds i8, ptr %0, i64 8
  %32 = load i64, ptr %31, align 8
  %33 = icmp slt i64 %29, %32
  br i1 %33, label %34, label %41

34:                                               ; preds = %28
  %35 = getelementptr inbounds i8, ptr %0, i64 24
  %36 = load ptr, ptr %35, align 8
  %37 = getelementptr inbounds i64, ptr %36, i64 %29
  %38 = load i64, ptr %37, align 8
  %39 = call i64 @molt_int_add(i64 %30, i64 %38)
  call fastcc void @molt.decref.int(i64 %30)
  %40 = add i64 %29, 1
  br label %28

41:                                               ; preds = %28
  %mrv = insertvalue { i64, i8 } poison, i64 %30, 0
  %mrv1 = insertvalue { i64, i8 } %mrv, i8 2, 1
  ret { i64, i8 } %mrv1

42:                                               ; preds = %2
  %mrv2 = insertvalue { i64, i8 } poison, i64 %4, 0
  %mrv3 = insertvalue { i64, i8 } %mrv2, i8 0, 1
  ret { i64, i8 } %mrv3

43:                                               ; preds = %22
  %44 = call i64 @molt_int_from_i64(i64 %24)
  br label %45

45:                                               ; preds = %43, %22
  %46 = phi i64 [ %26, %22 ], [ %44, %43 ]
  br label %28
}

define internal fastcc void @"app.<module>"() {
entry:
  br label %0

0:                                                ; preds = %entry
  %1 = call ptr @molt_str_concat_many(ptr @app.total, i64 0)
  call fastcc void @molt.decref.ref(ptr %1)
  ret void
}

