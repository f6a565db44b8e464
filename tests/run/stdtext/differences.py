import difflib
s = difflib.SequenceMatcher(None, "abcd xyz", "bcde xzy"); print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.find_longest_match(0, 8, 0, 8)); print(s.get_matching_blocks()); print(s.get_opcodes())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("zzz", ["a"]), difflib.get_close_matches("wheel", ["while", "heel", "whale", "wheels"], n=2, cutoff=0.7))
a = "one\ntwo\nthree\nfour\n".splitlines(keepends=True); b = "one\ntwoo\nthree\nfive\nsix\n".splitlines(keepends=True)
print("".join(difflib.unified_diff(a, b, "a.txt", "b.txt"))); print("".join(difflib.context_diff(a, b, "a", "b"))); print("".join(difflib.ndiff(a, b)))
d = list(difflib.ndiff(a, b)); print("".join(difflib.restore(d, 1)) == "".join(a), "".join(difflib.restore(d, 2)) == "".join(b))
print(list(difflib.unified_diff(["x"] * 20 + ["y"], ["x"] * 20 + ["z"], lineterm="", n=1))); print(list(difflib.unified_diff(a, a)))
print(difflib.SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9), difflib.SequenceMatcher(a=[1, 2, 3], b=[2, 3, 4]).ratio())
