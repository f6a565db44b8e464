名前 = "日本語", wrong wrong
	x = ("é", "🦀", 1 2)
