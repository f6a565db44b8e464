def risky(n):
    if n == 0:
        raise ValueError("zero")
    if n == 1:
        raise KeyError("one")
    if n == 2:
        return [][5]
    return "fine"


for n in range(4):
    try:
        print(risky(n))
    except ValueError as e:
        print("value", e)
    except KeyError as e:
        print("key", e)
    except IndexError as e:
        print("index", e)
    else:
        print("else")
    finally:
        print("finally", n)
try:
    try:
        1 // 0
    except ValueError:
        print("never")
except ZeroDivisionError:
    print("outer")
try:
    {}["k"]
except (ValueError, LookupError) as e:
    print(type(e).__name__)
try:
    int("x")
except:
    print("bare")
