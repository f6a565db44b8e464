import library

library.used("1")
