try:
    pass
except* A:
    return 1
try:
    pass
except:
    pass
except B:
    pass
try:
    pass
except C:
    pass
except* D:
    pass
