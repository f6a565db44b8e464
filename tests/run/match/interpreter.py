# An evaluator of expressions in tuples and of commands in text.
def evaluate(e, env):
    match e:
        case int() | float():
            return e
        case str(name):
            if name not in env:
                raise NameError(name)
            return env[name]
        case ("let", str(name), value, body):
            return evaluate(body, {**env, name: evaluate(value, env)})
        case ("if", test, then, other):
            return evaluate(then if evaluate(test, env) else other, env)
        case ("fn", [*params], body):
            return lambda *args: evaluate(body, {**env, **dict(zip(params, args))})
        case ("call", f, *args):
            return evaluate(f, env)(*[evaluate(a, env) for a in args])
        case (("+" | "-" | "*" | "<") as op, left, right):
            a, b = evaluate(left, env), evaluate(right, env)
            match op:
                case "+":
                    return a + b
                case "-":
                    return a - b
                case "*":
                    return a * b
                case "<":
                    return a < b
        case _:
            raise SyntaxError(f"bad expression {e!r}")


print(evaluate(("+", 1, ("*", 2, 3)), {}))
print(evaluate(("let", "x", 5, ("-", "x", 1)), {}))
print(evaluate(("if", ("<", 1, 2), 10, 20), {}))
print(evaluate(("call", ("fn", ["a", "b"], ("+", "a", "b")), 3, 4.5), {}))
for bad in ("y", ("?", 1), ()):
    try:
        evaluate(bad, {})
    except (NameError, SyntaxError) as e:
        print(type(e).__name__, e)


def run(line, state):
    match line.split():
        case ["go", ("north" | "south" | "east" | "west") as where]:
            state["at"].append(where[0])
        case ["take", *things] if things:
            state["bag"].extend(things)
        case ["drop", thing] if thing in state["bag"]:
            state["bag"].remove(thing)
        case ["look"] | ["l"]:
            print("at", "".join(state["at"]), "with", state["bag"])
        case [command, *_]:
            print("cannot", command)
        case []:
            print("nothing")


state = {"at": [], "bag": []}
for line in ("go north", "take lamp rope", "look", "drop lamp", "drop lamp", "go up", "", "go east", "l"):
    run(line, state)
