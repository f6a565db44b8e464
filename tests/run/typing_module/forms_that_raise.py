# Forms of typing with arguments they do not take, and calls of forms that stand for no class.

from typing import Any, ClassVar, Dict, Final, List, Literal, Optional, Union

def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
show(lambda: Optional[int, str])
show(lambda: Optional[int])
show(lambda: Literal[1]())
show(lambda: ClassVar[int]())
show(lambda: Any())
show(lambda: Union[()])
show(lambda: Union[int])
show(lambda: Optional[None])
show(lambda: Literal['a', 1, 'a'])
show(lambda: Final[int])
show(lambda: Dict[str, Optional[List[int]]])
