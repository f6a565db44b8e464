define internal i64 @app.below(ptr noundef nonnull align 8 dereferenceable(40) %0, double noundef %1) {
entry:
  br label %2

2:                                                ; preds = %entry
  br label %3

3:                                                ; preds = %20, %2
  %4 = phi i64 [ 0, %2 ], [ %22, %20 ]
  %5 = phi i64 [ 0, %2 ], [ %21, %20 ]
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = icmp slt i64 %4, %7
  br i1 %8, label %9, label %23

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i64, ptr %11, i64 %4
  %13 = load i64, ptr %12, align 8
  call fastcc void @molt.incref.value(i64 %13)
  %14 = icmp ult i64 %13, -1970324836974592
  br i1 %14, label %15, label %20

15:                                               ; preds = %9
  %16 = bitcast i64 %13 to double
  %17 = fcmp olt double %16, %1
  %18 = zext i1 %17 to i64
  %19 = add i64 %5, %18
  br label %20

20:                                               ; preds = %15, %9
  %21 = phi i64 [ %5, %9 ], [ %19, %15 ]
  call fastcc void @molt.decref.value(i64 %13)
  %22 = add i64 %4, 1
  br label %3

23:                                               ; preds = %3
  ret i64 %5
}

define internal fastcc void @"app.<module>"() {
entry:
  br label %0

0:                                                ; preds = %entry
  %1 = call ptr @molt_str_concat_many(ptr @app.below, i64 0)
  call fastcc void @molt.decref.ref(ptr %1)
  ret void
}

