import sys
def f():
    try:
        raise ValueError(1)
    except ValueError as e:
        print(sys.exc_info()[0], sys.exc_info()[1], sys.exception() is e)
        tb = sys.exc_info()[2]
        print(tb is e.__traceback__, tb.tb_lineno, tb.tb_next, tb.tb_frame.f_code.co_name)
    print(sys.exc_info())
    print(sys.exception())
f()
