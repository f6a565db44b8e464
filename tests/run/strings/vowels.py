def count_vowels(text):
    n = 0
    for c in text:
        if c in "aeiou":
            n += 1
    return n


def is_palindrome(s):
    i = 0
    j = len(s) - 1
    while i < j:
        if s[i] != s[j]:
            return False
        i += 1
        j -= 1
    return True


for w in ("banana", "rhythm", "level", "", "x", "noon"):
    print(w, count_vowels(w), is_palindrome(w))
