a = “quoted”
b = 1 ¤ 2
c = $x
d​ = 1
