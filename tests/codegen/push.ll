define internal fastcc void @app.fill(ptr noundef nonnull align 8 dereferenceable(40) %0, i64 noundef %1) {
entry:
  br label %2

2:                                                ; preds = %entry
  br label %3

3:                                                ; preds = %15, %2
  %4 = phi i64 [ 0, %2 ], [ %20, %15 ]
  %5 = icmp slt i64 %4, %1
  br i1 %5, label %6, label %13

6:                                                ; preds = %3
  %7 = sitofp i64 %4 to double
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = getelementptr inbounds i8, ptr %0, i64 16
  %10 = load i64, ptr %8, align 8
  %11 = load i64, ptr %9, align 8
  %12 = icmp uge i64 %10, %11
  br i1 %12, label %14, label %15

13:                                               ; preds = %3
  ret void

14:                                               ; preds = %6
  call void @molt_list_reserve(ptr %0, i64 4)
  br label %15

15:                                               ; preds = %14, %6
  %16 = getelementptr inbounds i8, ptr %0, i64 24
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds i64, ptr %17, i64 %10
  store double %7, ptr %18, align 8
  %19 = add nuw i64 %10, 1
  store i64 %19, ptr %8, align 8
  %20 = add i64 %4, 1
  br label %3
}

define internal fastcc void @"app.<module>"() {
entry:
  br label %0

0:                                                ; preds = %entry
  %1 = call ptr @molt_list_new(i32 2, i64 100)
  call fastcc void @app.fill(ptr %1, i64 100)
  call fastcc void @molt.decref.ref(ptr %1)
  ret void
}

