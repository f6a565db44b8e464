define internal void @app.scale(ptr noundef nonnull align 8 dereferenceable(40) %0, double noundef %1) {
entry:
  br label %2

2:                                                ; preds = %entry
  br label %3

3:                                                ; preds = %8, %2
  %4 = phi i64 [ 0, %2 ], [ %17, %8 ]
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = icmp slt i64 %4, %6
  br i1 %7, label %8, label %18

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds i64, ptr %10, i64 %4
  %12 = load double, ptr %11, align 8
  %13 = fmul double %12, %1
  %14 = getelementptr inbounds i8, ptr %0, i64 24
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i64, ptr %15, i64 %4
  store double %13, ptr %16, align 8
  %17 = add i64 %4, 1
  br label %3

18:                                               ; preds = %3
  ret void
}

define internal fastcc void @"app.<module>"() {
entry:
  br label %0

0:                                                ; preds = %entry
  %1 = call ptr @molt_str_concat_many(ptr @app.scale, i64 0)
  call fastcc void @molt.decref.ref(ptr %1)
  ret void
}

