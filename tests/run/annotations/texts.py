# Under the future import annotations are texts in a canonical form.
from __future__ import annotations


def f(
    a: list [ int ],
    b: dict[str,int]|None,
    c: (int),
    d: 'quoted',
    e: "it's",
    g: Callable[[int,str],bool],
    h: Literal[1,-2,"x",None],
    i: tuple[int,...],
    j: x.y . z,
    k: f(1,b = 2,*c,**d),
    l: a if b else c,
    m: not a and b or c,
    n: 1+2*3 - (4 - 5),
    o: (1, 2),
    p: {1:2},
    q: [a,b],
    r: a<b<=c,
    s: -1 ** 2,
    t: tuple[()],
    u: (a|b)&c,
    v: 0x10,
    w: ~x,
) -> undefined.thing[0]:
    pass


for name, text in f.__annotations__.items():
    print(name, text)


class Node:
    value: int
    next: Node | None = None

    def link(self, other: Node) -> Node:
        return other


print(Node.__annotations__, Node.link.__annotations__)
