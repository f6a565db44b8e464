# `cell_contents` can be assigned: the closure and the function around it see it.
def outer(value):
    def get():
        return value

    def change(new):
        nonlocal value
        value = new

    return get, change


get, change = outer(3)
(cell,) = get.__closure__
print(get(), cell.cell_contents)
cell.cell_contents = 10
print(get(), cell.cell_contents)
cell.cell_contents = "text"
print(get())
change(2.5)
print(get(), cell.cell_contents)


def counting():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


step = counting()
step()
step.__closure__[0].cell_contents = 40
print(step(), step())
other = counting()
print(other(), step.__closure__[0].cell_contents)
try:
    cell.other = 1
except AttributeError as error:
    print(error)
