define internal i64 @app.mixed(i64 noundef %0, i64 noundef %1) {
entry:
  %2 = alloca [2 x i64], align 8
  br label %3

3:                                                ; preds = %entry
  switch i64 %0, label %38 [
    i64 1, label %4
    i64 2, label %10
    i64 3, label %37
    i64 4, label %21
  ]

4:                                                ; preds = %3
  %5 = shl i64 %0, 16
  %6 = ashr i64 %5, 16
  %7 = icmp ne i64 %6, %0
  %8 = and i64 %0, 281474976710655
  %9 = or i64 %8, -1970324836974592
  br i1 %7, label %39, label %41

10:                                               ; preds = %3
  %11 = call ptr @molt_alloc_instance(i32 78, i32 6)
  %12 = getelementptr inbounds i8, ptr %11, i64 8
  store i64 -1407374883553275, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %11, i64 16
  store i64 -1407374883553275, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %11, i64 24
  store i64 -1407374883553275, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %11, i64 32
  store i64 -1407374883553275, ptr %15, align 8
  %16 = getelementptr inbounds i8, ptr %11, i64 40
  store i64 -1407374883553275, ptr %16, align 8
  %17 = getelementptr inbounds i8, ptr %11, i64 48
  store i64 -1407374883553275, ptr %17, align 8
  %18 = getelementptr inbounds i8, ptr %11, i64 8
  store i64 %1, ptr %18, align 8
  %19 = getelementptr inbounds i8, ptr %11, i64 8
  %20 = load i64, ptr %19, align 8
  br label %22

21:                                               ; preds = %3
  ret i64 -1407374883553273

22:                                               ; preds = %10, %38, %37
  %23 = phi i64 [ %1, %37 ], [ %1, %38 ], [ %20, %10 ]
  %24 = lshr i64 %23, 48
  %25 = icmp eq i64 %24, 65530
  br i1 %25, label %26, label %35

26:                                               ; preds = %22
  %27 = and i64 %23, 281474976710655
  %28 = inttoptr i64 %27 to ptr
  %29 = call ptr @molt_str_get(ptr %28, i64 0)
  %30 = icmp eq ptr %29, null
  br i1 %30, label %34, label %31

31:                                               ; preds = %26
  %32 = ptrtoint ptr %29 to i64
  %33 = or i64 %32, -1688849860263936
  ret i64 %33

34:                                               ; preds = %26
  call void @molt_traceback_push(i32 0)
  ret i64 -1407374883553274

35:                                               ; preds = %22
  %36 = or i64 ptrtoint (ptr @0 to i64), -1688849860263936
  ret i64 %36

37:                                               ; preds = %3
  br label %22

38:                                               ; preds = %3
  br label %22

39:                                               ; preds = %4
  %40 = call i64 @molt_value_from_i64(i64 %0)
  br label %41

41:                                               ; preds = %39, %4
  %42 = phi i64 [ %9, %4 ], [ %40, %39 ]
  store i64 %42, ptr %2, align 8
  %43 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 %1, ptr %43, align 8
  %44 = call ptr @molt_tuple_new(ptr %2, i64 2)
  %45 = ptrtoint ptr %44 to i64
  %46 = or i64 %45, -1688849860263936
  ret i64 %46
}

define internal fastcc void @"app.<module>"() {
entry:
  br label %0

0:                                                ; preds = %entry
  %1 = call ptr @molt_str_concat_many(ptr @app.mixed, i64 0)
  call fastcc void @molt.decref.ref(ptr %1)
  ret void
}

