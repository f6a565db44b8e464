define internal fastcc i64 @app.ask(i64 noundef %0) {
entry:
  br label %1

1:                                                ; preds = %entry
  call void @molt_frames_mark(i32 0)
  %2 = call fastcc i64 @app.ask(i64 %0)
  ret i64 %2
}

define internal fastcc void @"app.<module>"() {
entry:
  br label %0

0:                                                ; preds = %entry
  %1 = call fastcc i64 @app.ask(i64 2)
  ret void
}

