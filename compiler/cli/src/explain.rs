//! `explain`: the long text of a code.

use molt_source::Code;

use crate::Status;
use crate::args::ExplainArgs;
use crate::terminal::{complain, print};

pub(crate) fn explain(args: &ExplainArgs) -> Status {
    if args.code == "list" {
        let rows = Code::ALL.iter().map(|code| format!("{}  {}\n", code.number(), code.title()));
        print(&rows.collect::<String>());
        return Status::Ok;
    }
    match Code::find(&args.code) {
        Some(code) => {
            print(code.explanation());
            Status::Ok
        }
        None => {
            complain(&format!("error: there is no code '{}'; 'molt explain list' prints all\n", args.code));
            Status::Rejected
        }
    }
}
