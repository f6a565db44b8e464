import first

print(first.call(), first.second.call())
print(first.second.early)
