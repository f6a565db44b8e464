//! What lowering makes of whole programs, seen in their SSA.

use molt_driver::{Artifact, Emit, Options, Profile, Session, build, guarded};
use molt_source::MemoryFiles;

/// The SSA of the functions whose name contains `name`.
fn functions(source: &str, name: &str) -> Vec<String> {
    functions_in(Profile::Dev, source, name)
}

fn functions_in(profile: Profile, source: &str, name: &str) -> Vec<String> {
    let mut session = Session::new(MemoryFiles::new().with("app.py", source));
    let options = Options { emit: Emit::Ssa, profile, ..Options::new("app.py") };
    let output = guarded(&mut session, |session| build(session, &options));
    let Ok(Artifact::Text(text)) = output.map(|output| output.artifact) else { panic!("{:?}", session.diagnostics) };
    let found = text.split("\nfunction ").filter(|function| function.lines().next().is_some_and(|l| l.contains(name)));
    found.map(str::to_owned).collect()
}

fn calls(function: &str) -> usize {
    function.lines().filter(|line| line.contains(" call[")).count()
}

/// Each of the sums may leave the fast version, behind a different operation.
#[test]
fn slow_versions_share_what_follows() {
    let source = "import sys\n\
        def work(a, b, c):\n    a = a + b\n    b = b * c\n    c = c - a\n    print(a, b, c)\n\
        for i in range(3):\n    work(i, len(sys.argv), 7)\n";
    let found = functions(source, "__main__.work");
    let fast = found.iter().find(|function| !function.contains(".boxed\"")).expect("it is called");
    assert_eq!(calls(fast), 2, "{fast}");
}

/// Without an operation that may leave the fast version there is only one.
#[test]
fn what_stays_fast_has_no_slow_version() {
    let source = "import sys\n\
        def work(a, b):\n    a = a & b\n    b = b | 1\n    print(a, b)\n\
        for i in range(3):\n    work(i, len(sys.argv))\n";
    let found = functions(source, "__main__.work");
    let fast = found.iter().find(|function| !function.contains(".boxed\"")).expect("it is called");
    assert_eq!(calls(fast), 1, "{fast}");
}

/// A recursion that began with a big int calls the fast version as soon as all fit; what does not recurse has no such way.
#[test]
fn slow_recursions_go_back_to_the_fast_version() {
    let slow = |body: &str| {
        let source = format!("def work(n, k):\n    return {body}\nprint(work(3, 4), work(2**80, 4))\n");
        let found = functions(&source, "__main__.work");
        found.into_iter().find(|function| function.contains(".boxed\"")).expect("it is called with a big int")
    };
    let recursive = slow("k if n == 0 else work(n // 7, k) + 1");
    assert_eq!(
        recursive.matches("int_unpack").count(),
        slow("k if n == 0 else n // 7 + 1").matches("int_unpack").count() + 2
    );
    assert_eq!(calls(&recursive), 2, "{recursive}");
}

/// `% 2**64` and masks keep the low bits: what they are taken of cannot overflow, and neither can a variable that gets its next
/// value from them.
#[test]
fn arithmetic_modulo_a_word_stays_fast() {
    let source = "import sys\n\
        def work(n):\n    x = n\n    for i in range(n):\n        x = (x * 6364136223846793005 + 1) % 2**64\n        \
        x *= 3\n        x &= (1 << 64) - 1\n    return x\n\
        print(work(len(sys.argv)))\n";
    let found = functions(source, "__main__.work");
    let fast = found.iter().find(|function| !function.contains(".boxed\"")).expect("it is called");
    assert!(fast.contains(" = imul "), "{fast}");
    assert!(!fast.contains("imul_ovf") && !fast.contains("int_mod") && !fast.contains("big["), "{fast}");
}

/// A product that is used whole, or whose variable a handler could see, is exact.
#[test]
fn what_is_used_whole_is_not_taken_modulo_a_word() {
    let whole = "h = h * 31\n    g = h\n    return g + (h & 255)";
    let seen = "try:\n        h = h * 31\n        h &= LATE\n    except NameError:\n        pass\n    return h";
    for body in [whole, seen] {
        let source =
            format!("import sys\ndef work(h):\n    {body}\nprint(work(len(sys.argv)))\nLATE = 255\nprint(work(3))\n");
        let found = functions(&source, "__main__.work");
        let fast = found.iter().find(|function| !function.contains(".boxed\"")).expect("it is called");
        assert!(fast.contains("imul_ovf"), "{fast}");
    }
}

/// `read` of a class attribute that is each of `values` in turn.
fn read_of_class_attribute(values: &str) -> String {
    let source = format!(
        "class D:\n    def __get__(self, o, t=None):\n        return 'got'\n    def __set__(self, o, v):\n        print(v)\n\
         class E:\n    def __get__(self, o, t=None):\n        return 'other'\n    def __set__(self, o, v):\n        print(v)\n\
         class A:\n    x = 0\n\
         def read(a):\n    return a.x\n\
         a = A()\nfor value in ({values}):\n    A.x = value\n    print(read(a))\n    a.x = 7\n    print(read(a))\n"
    );
    functions(&source, "__main__.read").swap_remove(0)
}

/// The kinds of a class attribute that are no data descriptors are not told apart.
#[test]
fn kinds_with_one_plan_share_it() {
    let read = read_of_class_attribute("1, 'a', None, 2.5, (3,), b'b', D()");
    let reads = read.lines().filter(|line| line.contains("load_slot")).count();
    assert_eq!((reads, calls(&read)), (1, 1), "{read}");
}

#[test]
fn kinds_with_plans_of_their_own_are_told_apart() {
    let read = read_of_class_attribute("1, 'a', E(), D()");
    assert_eq!(calls(&read), 2, "{read}");
}

/// A search for a key that the runtime compares does not ask methods of the program, and makes no tuple.
#[test]
fn tuples_of_scalars_are_looked_up_natively() {
    let source = "import sys\n\
        def work(n):\n    seen = set()\n    count = {}\n    for i in range(n):\n        if (i, 'a') not in seen:\n            \
        count[i, 'b'] = count.get((i, 'b'), 0) + 1\n            seen.add((i, 'a'))\n    return len(count)\n\
        print(work(len(sys.argv)))\n";
    let all = functions(source, "");
    assert!(!all.iter().any(|function| function.contains("_candidate]")), "{all:?}");
}

/// Keys with an `__eq__` of their own are asked, within tuples, too.
#[test]
fn tuples_of_objects_are_compared_by_their_methods() {
    let source = "import sys\n\
        class Key:\n    def __eq__(self, other): return True\n    def __hash__(self): return 1\n\
        def work(n):\n    seen = set()\n    for i in range(n):\n        seen.add((i, Key()))\n    return len(seen)\n\
        print(work(len(sys.argv)))\n";
    let all = functions(source, "");
    assert!(all.iter().any(|function| function.contains("set_candidate]")), "{all:?}");
}

/// A modulus in a local name is as good as one that is written out, and what only a remainder needs may be wide.
#[test]
fn remainders_of_wide_products_stay_fast() {
    let source = "import sys\n\
        def work(n):\n    m = 2**64\n    p = 2**61 - 1\n    x = y = n\n    for i in range(n):\n        \
        x = (x * 6364136223846793005 + 1) % m\n        y = y * y % p\n    return x, y\n\
        print(work(len(sys.argv)))\n";
    let found = functions(source, "__main__.work");
    let fast = found.iter().find(|function| !function.contains(".boxed\"")).expect("it is called");
    assert!(fast.contains("[int_mul_mod]"), "{fast}");
    assert!(!fast.contains("int_mul]") && !fast.contains("int_mod]") && !fast.contains("big["), "{fast}");
}

/// A product that is used beside its remainder is exact, and so is one whose factor changes before.
#[test]
fn products_that_are_used_whole_are_exact() {
    for work in ["c = a * b\n    return c % 1000003 + c", "return (a * b) % (a := 7) + a"] {
        let source = format!("import sys\ndef work(a, b):\n    {work}\nprint(work(len(sys.argv), 3))\n");
        let found = functions(&source, "__main__.work");
        assert!(!found.iter().any(|function| function.contains("[int_mul_mod]")), "{found:?}");
    }
}

/// A program that asks a cached function of these parameters in a loop.
fn asks_a_cache(params: &str, args: &str) -> String {
    let source = format!(
        "from functools import cache\n@cache\ndef f({params}):\n    return 7\n\
         def work(n):\n    t = 0\n    for i in range(n):\n        t += f({args})\n    return t\n\
         print(work(10), work(20))\n"
    );
    functions_in(Profile::Release, &source, "__main__.work").swap_remove(0)
}

/// The tables of caches are asked for the arguments as they are. A tuple of them is made where a result is kept.
#[test]
fn caches_are_asked_for_bare_arguments() {
    let one = asks_a_cache("a", "i & 7");
    assert!(one.contains("dict_find_i64") && !one.contains("new_tuple") && !one.contains("dict_new"), "{one}");
    let two = asks_a_cache("a, b", "i & 7, i & 3");
    assert!(two.contains("dict_find_items") && !two.contains("dict_new"), "{two}");
}

/// Keywords are a part of the key.
#[test]
fn caches_are_asked_for_keywords() {
    let named = asks_a_cache("a", "a=i & 7");
    assert!(named.contains("dict_new"), "{named}");
}

/// Where a call has no further arguments, what the function does with some is not compiled.
#[test]
fn what_is_always_empty_is_false() {
    let source = |call: &str| {
        format!("def f(*a, **k):\n    if k:\n        print('keywords')\n    if a:\n        print('items')\n{call}\n")
    };
    let texts = |call: &str| {
        let found = functions(&source(call), "__main__.f").swap_remove(0);
        found.lines().filter(|line| line.contains(": ref.str = str[")).count()
    };
    assert_eq!(texts("f()"), 0);
    assert!(texts("f(x=1)") > 0 && texts("f(1)") > 0);
}

/// The instances of `_brace_path`, which reads what the fields of computed formats name.
fn brace_paths(formats: &str) -> Vec<String> {
    let source = format!(
        "import sys\nclass P:\n    def __init__(self):\n        self.x = 1\n        self.y = len(sys.argv)\n\
         for form in [{formats}]:\n    print(form.format(P()))\n"
    );
    functions(&source, "_brace_path")
}

/// Of the attributes only those are read that the program's texts name.
#[test]
fn computed_formats_read_what_texts_name() {
    let found = brace_paths("'{0.x}', '{0}. Say .y now'");
    assert!(found.iter().any(|path| path.contains("load_slot[0")), "{found:?}");
    assert!(!found.iter().any(|path| path.contains("load_slot[1")), "{found:?}");
}

/// Where a text leaves the name open, it may be any word of the program.
#[test]
fn open_names_of_fields_are_words() {
    let found = brace_paths("'{0.' + word + '}' for word in ('x', 'y')");
    assert!(found.iter().any(|path| path.contains("load_slot[1")), "{found:?}");
}

/// A list that only a loop reads holds the names that its display spells; another may change.
#[test]
fn names_in_a_list_that_is_only_iterated_are_known() {
    let work = |more: &str| {
        let source = format!(
            "class P:\n    def __init__(self):\n        self.x = 1\n        self.y = ''\n    def z(self):\n        return 5\n\
             def work(p):\n    names = ['x', 'y']\n    for name in names:\n        print(getattr(p, name))\n{more}\nwork(P())\n"
        );
        functions(&source, "__main__.work").concat()
    };
    let (fixed, changed) = (work(""), work("    names.append('z')\n"));
    let compared = |text: &str| text.matches("[str_eq]").count();
    assert_eq!(compared(&fixed), 2, "{fixed}");
    assert!(compared(&changed) > 2, "{changed}");
}

/// Pushes and pops elements of a heap: the SSA of what does it.
fn heap_of(element: &str) -> String {
    let source = format!(
        "from heapq import heappop, heappush\nclass Job:\n    def __lt__(self, other):\n        return False\n\
         def work(n):\n    h = []\n    for i in range(n):\n        heappush(h, {element})\n    return heappop(h)\n\
         print(work(10), work(20))\n"
    );
    let found = functions(&source, "heapq._sift");
    assert!(!found.is_empty());
    found.concat()
}

/// The runtime arranges what it can compare, as far as first items decide.
#[test]
fn heaps_of_numbers_and_texts_are_arranged_natively() {
    for element in ["(i, Job())", "i / 2", "str(i)"] {
        assert!(heap_of(element).contains("list_heap_down"), "{element}");
    }
    for element in ["Job()", "(Job(), i)", "[i]"] {
        assert!(!heap_of(element).contains("list_heap_"), "{element}");
    }
}

/// Lists that go through `zip` together need no iterators; other things do.
#[test]
fn rows_are_zipped_without_iterators() {
    let columns = |rows: &str| {
        let source = format!(
            "def work(n):\n    rows = [{rows} for i in range(n)]\n    return [list(column) for column in zip(*rows)]\n\
             print(work(3), work(4))\n"
        );
        functions_in(Profile::Release, &source, "__main__.work").concat()
    };
    let lists = columns("[i, n]");
    assert!(lists.contains("tuple_of_column") && lists.contains("list_extend_tuple"), "{lists}");
    assert!(!columns("(i, n)").contains("tuple_of_column"));
}

/// Where own objects meet texts, a method of str is meant by a computed name only if the program says it; what it does not
/// say is refused, not taken for missing.
#[test]
fn computed_names_on_mixed_kinds_are_said() {
    let work = |values: &str, word: &str| {
        let source = format!(
            "import sys\nclass P:\n    def __init__(self):\n        self.x = 1\n\
             def work(values, name):\n    for value in values:\n        print(getattr(value, name, None))\n\
             work([{values}], sys.argv[0] + '{word}')\n"
        );
        functions(&source, "__main__.work").concat()
    };
    let compared = |text: &str| text.matches("[str_eq]").count();
    let (mixed, said, alone) = (work("P(), 'a'", ""), work("P(), 'a'", "title?"), work("'a'", ""));
    assert_eq!(compared(&said), compared(&mixed) + 1, "{said}");
    assert!(compared(&alone) > compared(&mixed) + 30, "{alone}");
    assert!(mixed.contains("[str_contains]") && !alone.contains("[str_contains]"), "{mixed}");
}

/// The SSA of a function that calls a method of what it is given, with arguments for `call`.
fn forwarder(call: &str) -> usize {
    let source = format!(
        "def work(value, name, *args):\n    return getattr(value, name)({call})\n\
         print(work('a', 'upper'), work('a', 'count', 'a'), work('a', 'find', 'a', 1), work([1], 'index', 1),\n    \
         work([2], 'copy'), work((1, 2), 'index', 2), work(b'x', 'hex'), work(1.5, 'hex'), work(3, 'bit_length'))\n"
    );
    functions(&source, "__main__.work").len()
}

/// What calls methods by names with starred arguments has few instances: each has all methods of a kind with all arguments.
#[test]
fn forwarders_have_few_instances() {
    let (starred, plain) = (forwarder("*args"), forwarder(""));
    assert!(starred < plain, "{starred} {plain}");
}

/// The instances of a method that an operator calls with one of `count` functions, or a text.
fn operators(count: usize, expr: &str, method: &str) -> usize {
    let defs: String = (0..count).map(|i| format!("def f{i}():\n    return {i}\n")).collect();
    let names: Vec<String> = (0..count).map(|i| format!("f{i}")).collect();
    let source = format!(
        "import sys\n{defs}\
         class D(dict):\n    pass\n\
         value = ['%s', {}][len(sys.argv)]\ntry:\n    print({expr})\nexcept TypeError as e:\n    print(e)\n",
        names.join(", ")
    );
    functions(&source, method).len()
}

/// What has no say in an operator is one operand for the other's method, if it is of many kinds.
#[test]
fn operands_without_a_say_share_instances() {
    let formatted = |count| operators(count, "(sys.argv[0] + '%s') % value", "builtins._percent_format");
    let sought = |count| operators(count, "value in D({1: 2}), D({1: 2})[value]", "builtins._dict_probe");
    assert!(formatted(3) > formatted(1), "{} {}", formatted(3), formatted(1));
    assert!(formatted(12) <= 2 && sought(12) <= 3, "{} {}", formatted(12), sought(12));
}

/// How often a function is there that is called with tuples of up to five lengths and some numbers.
fn tuple_walkers(body: &str) -> usize {
    let source = format!(
        "import sys\ndef walk(path, depth):\n{body}    if depth == 0:\n        return path\n    \
         return walk(path + (depth,), depth - 1)\n\
         print(walk((), len(sys.argv)), walk((1.5,), 2), walk(('a',), 2), walk((None, 1), 2), walk(('a', 'b'), 2))\n"
    );
    functions(&source, "__main__.walk").len()
}

/// A large function has fewer instances than a small one.
#[test]
fn large_functions_have_few_instances() {
    let (small, large) = (tuple_walkers(""), tuple_walkers(&"    depth = depth + 1 - 1\n".repeat(200)));
    assert!(large < small, "{large} {small}");
}

/// The number of the last instance that inference made: functions are named by theirs.
fn last_instance(source: &str) -> usize {
    let names = functions(source, "").into_iter().filter_map(|function| {
        let (_, name) = function.lines().next()?.split_once('"')?;
        name.split_once('"')?.0.trim_end_matches(".boxed").rsplit_once('.')?.1.parse().ok()
    });
    names.max().expect("functions have numbers")
}

/// A program in which `count` kinds of values come to the argument of a call, one after the other.
fn growing(count: usize) -> String {
    let classes: String = (0..count).map(|i| format!("class C{i}:\n    pass\n")).collect();
    let stores: String = (0..count).map(|i| format!("def store{i}():\n    box.value = C{i}()\nstore{i}()\n")).collect();
    format!(
        "{classes}class Box:\n    pass\nbox = Box()\nbox.value = None\n\
         def third(x):\n    return [x]\ndef second(x):\n    return third(x)\ndef first(x):\n    return second(x)\n\
         def use():\n    return len(first(box.value))\nprint(use())\n{stores}print(use())\n"
    )
}

/// What only one call leads to grows with the types of its arguments: there is not another instance for each step.
#[test]
fn instances_grow_with_their_call() {
    let (few, many) = (last_instance(&growing(2)), last_instance(&growing(12)));
    // Only the functions that store are more.
    assert!(many - few <= 12, "{few} {many}");
}

/// But contexts in which the call has arguments of other kinds have instances of their own.
#[test]
fn contexts_of_a_call_keep_instances_apart() {
    let source = "import sys\ndef work(x):\n    return x + x\n\
                  value = 1 if len(sys.argv) > 1 else 2.5\nprint(work(value))\n";
    assert_eq!(functions(source, "__main__.work").iter().filter(|of| !of.contains(".boxed\"")).count(), 2);
}

/// A function of runtime/py whose first parameter is `each` has an instance for each kind of value; others have one.
#[test]
fn copies_are_made_by_kind() {
    let source = "import copy, sys\nclass A:\n    pass\nclass B:\n    pass\n\
                  value = [A(), B(), [1]][len(sys.argv)]\nprint(copy.copy(value))\n";
    assert_eq!(functions(source, "\"copy._copied.").len(), 3);
    assert_eq!(functions(source, "\"copy.copy.").len(), 1);
}
