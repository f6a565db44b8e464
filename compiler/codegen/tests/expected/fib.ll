define internal fastcc { i64, i8 } @app.fib(i64 noundef %0, i32 %1) {
entry:
  br label %2

2:                                                ; preds = %entry
  %3 = load i32, ptr @molt_recursion_limit, align 4
  %4 = icmp ugt i32 %1, %3
  %5 = load i64, ptr @molt_stack_limit, align 8
  %6 = call i64 @llvm.read_register.i64(metadata !3)
  %7 = icmp ult i64 %6, %5
  %8 = or i1 %4, %7
  br i1 %8, label %36, label %37

9:                                                ; preds = %37
  %10 = icmp slt i64 %0, 2
  br i1 %10, label %11, label %12

11:                                               ; preds = %9
  %mrv = insertvalue { i64, i8 } poison, i64 %0, 0
  %mrv1 = insertvalue { i64, i8 } %mrv, i8 0, 1
  ret { i64, i8 } %mrv1

12:                                               ; preds = %9
  %13 = sub i64 %0, 1
  %14 = add i32 %1, 1
  %15 = call fastcc { i64, i8 } @app.fib(i64 %13, i32 %14)
  %16 = extractvalue { i64, i8 } %15, 0
  %17 = extractvalue { i64, i8 } %15, 1
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %19, label %38

19:                                               ; preds = %12
  %20 = sub i64 %0, 2
  %21 = add i32 %1, 1
  %22 = call fastcc { i64, i8 } @app.fib(i64 %20, i32 %21)
  %23 = extractvalue { i64, i8 } %22, 0
  %24 = extractvalue { i64, i8 } %22, 1
  %25 = icmp eq i8 %24, 0
  br i1 %25, label %26, label %41

26:                                               ; preds = %19
  %27 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %16, i64 %23)
  %28 = extractvalue { i64, i1 } %27, 0
  %29 = extractvalue { i64, i1 } %27, 1
  br i1 %29, label %30, label %34

30:                                               ; preds = %26
  %31 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %16, i64 %16)
  %32 = extractvalue { i64, i1 } %31, 0
  %33 = extractvalue { i64, i1 } %31, 1
  br i1 %33, label %44, label %46

34:                                               ; preds = %26
  %mrv4 = insertvalue { i64, i8 } poison, i64 %28, 0
  %mrv5 = insertvalue { i64, i8 } %mrv4, i8 0, 1
  ret { i64, i8 } %mrv5

35:                                               ; preds = %43, %41, %40, %38, %37
  call void @molt_traceback_push(i32 0)
  ret { i64, i8 } { i64 poison, i8 1 }

36:                                               ; preds = %2
  call fastcc void @molt.raise.recursion()
  br label %37

37:                                               ; preds = %36, %2
  br i1 %8, label %35, label %9

38:                                               ; preds = %12
  %39 = icmp eq i8 %17, 1
  br i1 %39, label %35, label %40

40:                                               ; preds = %38
  br label %35

41:                                               ; preds = %19
  %42 = icmp eq i8 %24, 1
  br i1 %42, label %35, label %43

43:                                               ; preds = %41
  br label %35

44:                                               ; preds = %30
  %45 = call i64 @molt_int_from_i64(i64 %16)
  br label %46

46:                                               ; preds = %44, %30
  %47 = phi i64 [ %32, %30 ], [ %45, %44 ]
  %48 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %23, i64 %23)
  %49 = extractvalue { i64, i1 } %48, 0
  %50 = extractvalue { i64, i1 } %48, 1
  br i1 %50, label %51, label %53

51:                                               ; preds = %46
  %52 = call i64 @molt_int_from_i64(i64 %23)
  br label %53

53:                                               ; preds = %51, %46
  %54 = phi i64 [ %49, %46 ], [ %52, %51 ]
  %55 = call i64 @molt_int_add(i64 %47, i64 %54)
  call fastcc void @molt.decref.int(i64 %47)
  call fastcc void @molt.decref.int(i64 %54)
  %mrv2 = insertvalue { i64, i8 } poison, i64 %55, 0
  %mrv3 = insertvalue { i64, i8 } %mrv2, i8 2, 1
  ret { i64, i8 } %mrv3
}

define internal fastcc i8 @"app.<module>"(i32 %0) {
entry:
  br label %1

1:                                                ; preds = %entry
  %2 = add i32 %0, 1
  %3 = call fastcc { i64, i8 } @app.fib(i64 30, i32 %2)
  %4 = extractvalue { i64, i8 } %3, 0
  %5 = extractvalue { i64, i8 } %3, 1
  %6 = icmp eq i8 %5, 0
  br i1 %6, label %7, label %16

7:                                                ; preds = %1
  %8 = call ptr @molt_i64_to_str(i64 %4)
  %9 = call i8 @molt_stdout_write(ptr %8)
  %10 = icmp eq i8 %9, 1
  br i1 %10, label %15, label %11

11:                                               ; preds = %7
  call fastcc void @molt.decref.ref(ptr %8)
  %12 = call i8 @molt_stdout_write(ptr @0)
  %13 = icmp eq i8 %12, 1
  br i1 %13, label %15, label %14

14:                                               ; preds = %11
  ret i8 0

15:                                               ; preds = %11, %7, %18, %16
  call void @molt_traceback_push(i32 1)
  ret i8 1

16:                                               ; preds = %1
  %17 = icmp eq i8 %5, 1
  br i1 %17, label %15, label %18

18:                                               ; preds = %16
  br label %15
}

define internal fastcc void @molt.raise.recursion() {
entry:
  call void @molt_raise_text(i32 67, ptr @1)
  ret void
}

define internal fastcc void @molt.decref.int(i64 noundef %0) {
entry:
  %1 = trunc i64 %0 to i1
  br i1 %1, label %2, label %done

done:                                             ; preds = %8, %2, %entry
  ret void

2:                                                ; preds = %entry
  %3 = sub i64 %0, 1
  %4 = inttoptr i64 %3 to ptr
  %5 = load i32, ptr %4, align 4
  %6 = sub i32 %5, 1
  store i32 %6, ptr %4, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %done

8:                                                ; preds = %2
  call void @molt_destroy(ptr %4)
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
  %0 = call fastcc i8 @"app.<module>"(i32 1)
  %1 = icmp eq i8 %0, 0
  br i1 %1, label %done, label %raised

raised:                                           ; preds = %entry
  %2 = call i64 @molt_report_uncaught()
  %3 = trunc i64 %2 to i32
  ret i32 %3

done:                                             ; preds = %entry
  ret i32 0
}

define i32 @main(i32 %0, ptr %1) {
entry:
  %2 = call i32 @molt_rt_start(i32 %0, ptr %1, ptr @molt.program)
  ret i32 %2
}

