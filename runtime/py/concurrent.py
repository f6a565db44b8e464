# concurrent: a package that has only `concurrent.futures`.
