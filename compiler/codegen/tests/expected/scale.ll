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

define internal fastcc void @molt.decref.ref(ptr noundef %0) {
entry:
  %1 = load i32, ptr %0, align 4
  %2 = sub i32 %1, 1
  store i32 %2, ptr %0, align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %done

done:                                             ; preds = %4, %entry
  ret void

4:                                                ; preds = %entry
  call void @molt_destroy(ptr %0)
  br label %done
}

define internal i32 @molt.program() {
entry:
  call fastcc void @"app.<module>"()
  ret i32 0
}

define i32 @main(i32 %0, ptr %1) {
entry:
  %2 = sext i32 %0 to i64
  %3 = call i64 @molt_start(i64 %2, ptr %1, ptr @molt.program)
  %4 = trunc i64 %3 to i32
  ret i32 %4
}

