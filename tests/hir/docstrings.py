"""Module doc."""


def f():
    """  First.

        Indented.
          More.
    """


class C:
    'Short.'

    def m(self):
        """One line."""
        return __doc__


print(__doc__)
