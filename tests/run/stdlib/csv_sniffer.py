# The dialect of a sample, and whether it begins with names.

import csv

SAMPLES = (
    "a;b;c\n1;2;3\n4;5;6\n",
    "name,age\nbob,5\namy,16\n",
    "x\ty\n1\t2\n",
    "'a', 'b'\n'c', 'd'\n",
    '"a b","c,d",e\n"f","g",h\n',
    "1, 2, 3\n4, 5, 6\n",
    "a|b|c\nd|e|f\n",
    'k:"v"\nl:"w"\n',
    '"it""s","x"\n"a","b"\n',
)
for sample in SAMPLES:
    dialect = csv.Sniffer().sniff(sample)
    facts = (dialect.delimiter, dialect.quotechar, dialect.doublequote, dialect.skipinitialspace, dialect.quoting)
    print(facts, csv.Sniffer().has_header(sample), list(csv.reader(sample.splitlines(), dialect)))
print(csv.Sniffer().sniff("a;b,c\nd;e,f\n", delimiters=";").delimiter)
try:
    csv.Sniffer().sniff("abc\ndef\n")
except csv.Error as error:
    print(error)
