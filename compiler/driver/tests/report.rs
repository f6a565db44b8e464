//! `molt report` names what holds values of several types and what widened it, and nothing else.

use molt_driver::{Options, Session, guarded, report};
use molt_source::MemoryFiles;

fn text_of(source: &str) -> String {
    let mut session = Session::new(MemoryFiles::new().with("app.py", source));
    let options = Options::new("app.py");
    let text = guarded(&mut session, |session| report(session, &options, false));
    text.unwrap_or_else(|_| panic!("{:?}", session.diagnostics))
}

#[test]
fn programs_of_one_type_per_place_have_no_findings() {
    let text = text_of("def double(n):\n    return n + n\nxs = [1, 2]\nxs.append(double(3))\nprint(xs, double(1.5))\n");
    assert_eq!(text, "2 functions, 8 values: 0 boxed, 0 guarded, 0 containers with boxed elements\n");
}

/// However many lists a program changes, each keeps its own type.
#[test]
fn many_lists_stay_apart() {
    let lists = (0..300).map(|at| format!("xs{at} = [{at}]\nxs{at}.insert(0, {at})\n"));
    let text = text_of(&(lists.collect::<String>() + "mixed = ['a']\nmixed.insert(0, 1)\nprint(xs0, mixed)\n"));
    assert!(text.contains(", 1 containers with boxed elements"), "{text}");
}

#[test]
fn stores_that_widen_are_named() {
    let text = text_of("xs = [1]\nxs.append('two')\nfor x in xs:\n    print(x)\n");
    let expected = "__main__ (app.py:1)\n  \
        1:6: boxed elements elements of this list: int | str    [1]\n      \
        line 1: list display with int\n      \
        line 2: append of str\n  \
        3:10: boxed item of the loop: int | str    xs\n\n\
        1 functions, 5 values: 1 boxed, 0 guarded, 1 containers with boxed elements\n";
    assert_eq!(text, expected);
}

#[test]
fn attributes_of_several_types_belong_to_their_class() {
    let text = text_of("class Node:\n    def __init__(self, next):\n        self.next = next\nNode(Node(None))\n");
    assert!(
        text.starts_with("class Node (app.py:1)\n  3:9: boxed attribute 'next': Node | None    self.next\n"),
        "{text}"
    );
}
