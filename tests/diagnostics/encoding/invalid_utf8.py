x = 1
s = "ÿş"
return
