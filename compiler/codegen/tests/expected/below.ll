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

define internal fastcc void @molt.incref.value(i64 noundef %0) {
entry:
  %1 = lshr i64 %0, 48
  %2 = icmp eq i64 %1, 65530
  br i1 %2, label %3, label %done

done:                                             ; preds = %3, %entry
  ret void

3:                                                ; preds = %entry
  %4 = and i64 %0, 281474976710655
  %5 = inttoptr i64 %4 to ptr
  %6 = load i32, ptr %5, align 4
  %7 = add i32 %6, 1
  store i32 %7, ptr %5, align 4
  br label %done
}

define internal fastcc void @molt.decref.value(i64 noundef %0) {
entry:
  %1 = lshr i64 %0, 48
  %2 = icmp eq i64 %1, 65530
  br i1 %2, label %3, label %done

done:                                             ; preds = %9, %3, %entry
  ret void

3:                                                ; preds = %entry
  %4 = and i64 %0, 281474976710655
  %5 = inttoptr i64 %4 to ptr
  %6 = load i32, ptr %5, align 4
  %7 = sub i32 %6, 1
  store i32 %7, ptr %5, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %done

9:                                                ; preds = %3
  call void @molt_destroy(ptr %5)
  br label %done
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

