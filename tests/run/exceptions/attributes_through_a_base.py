try:
    open("/nonexistent/x")
except Exception as e:
    print(e.errno, e.strerror, e.filename)
    print(e)
try:
    open("/nonexistent/x")
except (OSError, ValueError) as e:
    print(e.errno)
