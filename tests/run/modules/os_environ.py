import os

print("HOME_OF_NOTHING" in os.environ, os.environ.get("HOME_OF_NOTHING"), os.environ.get("HOME_OF_NOTHING", "default"))
try:
    os.environ["HOME_OF_NOTHING"]
except KeyError as e:
    print("KeyError", e)
os.environ["RUN_TEST_VARIABLE"] = "value é"
print(os.environ["RUN_TEST_VARIABLE"], "RUN_TEST_VARIABLE" in os.environ, os.environ.get("RUN_TEST_VARIABLE"))
del os.environ["RUN_TEST_VARIABLE"]
print("RUN_TEST_VARIABLE" in os.environ)
try:
    os.environ["X"] = 5
except TypeError as e:
    print(e)
print(all(isinstance(k, str) and isinstance(v, str) for k, v in os.environ.items()))
print(isinstance(os.environ.get("PYTHONHASHSEED", "0"), str))
