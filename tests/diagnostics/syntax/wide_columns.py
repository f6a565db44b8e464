名前 = "日本語", wrong wrong
if x:
	x = ("é", "🦀", 1 2)
	y = "é" "🦀", 3 4
