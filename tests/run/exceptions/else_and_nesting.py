def run(n):
    path = []
    try:
        path.append("try")
        if n == 1:
            raise ValueError
        if n == 4:
            return path
    except ValueError:
        path.append("except")
        if n == 1:
            try:
                raise KeyError
            except KeyError:
                path.append("inner except")
            else:
                path.append("never")
            finally:
                path.append("inner finally")
    else:
        path.append("else")
        if n == 2:
            try:
                raise TypeError("from else")
            except TypeError as e:
                path.append(str(e))
    finally:
        path.append("finally")
        try:
            if n == 3:
                raise IndexError
        except IndexError:
            path.append("in finally")
    path.append("end")
    return path


for n in range(5):
    print(n, run(n))


def deep(n):
    try:
        if n:
            deep(n - 1)
        else:
            raise ValueError("bottom")
    except ValueError as e:
        if n % 2:
            raise
        raise ValueError(str(e) + str(n)) from None
    finally:
        if n == 0:
            print("unwound from the bottom")


try:
    deep(6)
except ValueError as e:
    print(e)


def loop():
    errors = 0
    done = []
    for v in ["1", "x", "3", None, "5"]:
        try:
            done.append(int(v))
        except ValueError:
            errors += 1
        except TypeError:
            errors += 100
            continue
        else:
            done.append("ok")
    return errors, done


print(loop())
