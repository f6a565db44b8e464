define internal fastcc i64 @app.fib(i64 noundef %0, i32 %1) {
entry:
  br label %2

2:                                                ; preds = %entry
  %3 = load i32, ptr @molt_recursion_limit, align 4
  %4 = icmp ugt i32 %1, %3
  %5 = load i64, ptr @molt_stack_limit, align 8
  %6 = call i64 @llvm.read_register.i64(metadata !3)
  %7 = icmp ult i64 %6, %5
  %8 = or i1 %4, %7
  br i1 %8, label %32, label %33

9:                                                ; preds = %33
  %10 = icmp slt i64 %0, 2
  br i1 %10, label %11, label %12

11:                                               ; preds = %9
  ret i64 %0

12:                                               ; preds = %9
  %13 = sub i64 %0, 1
  %14 = add i32 %1, 1
  %15 = call fastcc i64 @app.fib(i64 %13, i32 %14)
  %16 = icmp eq i64 %15, -2061393645
  br i1 %16, label %34, label %17

17:                                               ; preds = %34, %12
  %18 = sub i64 %0, 2
  %19 = add i32 %1, 1
  %20 = call fastcc i64 @app.fib(i64 %18, i32 %19)
  %21 = icmp eq i64 %20, -2061393645
  br i1 %21, label %37, label %22

22:                                               ; preds = %37, %17
  %23 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %15, i64 %20)
  %24 = extractvalue { i64, i1 } %23, 0
  %25 = extractvalue { i64, i1 } %23, 1
  br i1 %25, label %26, label %30

26:                                               ; preds = %22
  %27 = call fastcc i64 @molt.int.pack(i64 %15)
  %28 = call fastcc i64 @molt.int.pack(i64 %20)
  %29 = call i64 @molt_int_add(i64 %27, i64 %28)
  call fastcc void @molt.decref.int(i64 %27)
  call fastcc void @molt.decref.int(i64 %28)
  store i8 2, ptr @molt.status, align 1
  store i64 %29, ptr @molt.word, align 8
  ret i64 -2061393645

30:                                               ; preds = %22
  ret i64 %24

31:                                               ; preds = %37, %37, %34, %34, %33
  call void @molt_traceback_push(i32 0)
  store i8 1, ptr @molt.status, align 1
  ret i64 -2061393645

32:                                               ; preds = %2
  call fastcc void @molt.raise.recursion()
  br label %33

33:                                               ; preds = %32, %2
  br i1 %8, label %31, label %9

34:                                               ; preds = %12
  %35 = load i8, ptr @molt.status, align 1
  store i8 0, ptr @molt.status, align 1
  %36 = load i64, ptr @molt.word, align 8
  switch i8 %35, label %17 [
    i8 1, label %31
    i8 2, label %31
  ]

37:                                               ; preds = %17
  %38 = load i8, ptr @molt.status, align 1
  store i8 0, ptr @molt.status, align 1
  %39 = load i64, ptr @molt.word, align 8
  switch i8 %38, label %22 [
    i8 1, label %31
    i8 2, label %31
  ]
}

define internal fastcc i8 @"app.<module>"(i32 %0) {
entry:
  br label %1

1:                                                ; preds = %entry
  %2 = add i32 %0, 1
  %3 = call fastcc i64 @app.fib(i64 30, i32 %2)
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

