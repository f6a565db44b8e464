define internal fastcc i64 @app.fib(i64 noundef %0, i64 %1) {
entry:
  br label %2

2:                                                ; preds = %entry
  %3 = load i32, ptr @molt_recursion_limit, align 4
  %4 = trunc i64 %1 to i32
  %5 = icmp ugt i32 %4, %3
  %6 = load i64, ptr @molt_stack_limit, align 8
  %7 = call i64 @llvm.read_register.i64(metadata !3)
  %8 = icmp ult i64 %7, %6
  %9 = or i1 %5, %8
  br i1 %9, label %33, label %34

10:                                               ; preds = %34
  %11 = icmp slt i64 %0, 2
  br i1 %11, label %12, label %13

12:                                               ; preds = %10
  ret i64 %0

13:                                               ; preds = %10
  %14 = sub i64 %0, 1
  %15 = add i64 %1, 1
  %16 = call fastcc i64 @app.fib(i64 %14, i64 %15)
  %17 = icmp eq i64 %16, -2061393645
  br i1 %17, label %35, label %18

18:                                               ; preds = %35, %13
  %19 = sub i64 %0, 2
  %20 = add i64 %1, 1
  %21 = call fastcc i64 @app.fib(i64 %19, i64 %20)
  %22 = icmp eq i64 %21, -2061393645
  br i1 %22, label %38, label %23

23:                                               ; preds = %38, %18
  %24 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %16, i64 %21)
  %25 = extractvalue { i64, i1 } %24, 0
  %26 = extractvalue { i64, i1 } %24, 1
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  %28 = call fastcc i64 @molt.int.pack(i64 %16)
  %29 = call fastcc i64 @molt.int.pack(i64 %21)
  %30 = call i64 @molt_int_add(i64 %28, i64 %29)
  call fastcc void @molt.decref.int(i64 %28)
  call fastcc void @molt.decref.int(i64 %29)
  store i8 2, ptr @molt.status, align 1
  store i64 %30, ptr @molt.word, align 8
  ret i64 -2061393645

31:                                               ; preds = %23
  ret i64 %25

32:                                               ; preds = %38, %38, %35, %35, %34
  call void @molt_traceback_push(i32 0)
  store i8 1, ptr @molt.status, align 1
  ret i64 -2061393645

33:                                               ; preds = %2
  call fastcc void @molt.raise.recursion()
  br label %34

34:                                               ; preds = %33, %2
  br i1 %9, label %32, label %10

35:                                               ; preds = %13
  %36 = load i8, ptr @molt.status, align 1
  store i8 0, ptr @molt.status, align 1
  %37 = load i64, ptr @molt.word, align 8
  switch i8 %36, label %18 [
    i8 1, label %32
    i8 2, label %32
  ]

38:                                               ; preds = %18
  %39 = load i8, ptr @molt.status, align 1
  store i8 0, ptr @molt.status, align 1
  %40 = load i64, ptr @molt.word, align 8
  switch i8 %39, label %23 [
    i8 1, label %32
    i8 2, label %32
  ]
}

define internal fastcc i8 @"app.<module>"(i64 %0) {
entry:
  br label %1

1:                                                ; preds = %entry
  %2 = add i64 %0, 1
  %3 = call fastcc i64 @app.fib(i64 30, i64 %2)
  %4 = icmp eq i64 %3, -2061393645
  br i1 %4, label %14, label %5

5:                                                ; preds = %14, %1
  %6 = call ptr @molt_i64_to_str(i64 %3)
  %7 = call i8 @molt_stdout_write(ptr %6)
  %8 = icmp eq i8 %7, 1
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  call fastcc void @molt.decref.ref(ptr %6)
  %10 = call i8 @molt_stdout_write(ptr @0)
  %11 = icmp eq i8 %10, 1
  br i1 %11, label %13, label %12

12:                                               ; preds = %9
  ret i8 0

13:                                               ; preds = %9, %5, %14, %14
  call void @molt_traceback_push(i32 1)
  ret i8 1

14:                                               ; preds = %1
  %15 = load i8, ptr @molt.status, align 1
  store i8 0, ptr @molt.status, align 1
  %16 = load i64, ptr @molt.word, align 8
  switch i8 %15, label %5 [
    i8 1, label %13
    i8 2, label %13
  ]
}

