//! Type-independent facts about a HIR function: liveness, loop headers, what an op reads and writes.

use molt_hir::{Args, BlockId, DictItem, Function, Item, Keyword, Op, ParamKind, Reg, Term};

/// Facts about one function, by block index.
pub struct Flow {
    /// Registers live on entry to each block, sorted: those that are read, and those that are held.
    pub live_in: Vec<Vec<Reg>>,
    /// Registers that are read from each block on, sorted.
    pub read_in: Vec<Vec<Reg>>,
    /// Variables that live to the end of the function, in the order in which they are dropped there.
    pub held: Vec<Reg>,
    /// Blocks that are the target of a back edge.
    pub loop_header: Vec<bool>,
    /// Blocks that some block names as its handler.
    pub is_handler: Vec<bool>,
    /// Blocks in reverse postorder.
    pub order: Vec<BlockId>,
}

/// What a function holds to its end, since the program may see when it is dropped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Held {
    Nothing,
    /// As functions of C hold their arguments.
    Params,
    Variables,
}

fn items(list: &[Item], f: &mut impl FnMut(Reg)) {
    for item in list {
        match item {
            Item::One(reg) | Item::Star(reg) => f(*reg),
        }
    }
}

fn keywords(list: &[Keyword], f: &mut impl FnMut(Reg)) {
    for keyword in list {
        match keyword {
            Keyword::Named(_, reg) | Keyword::Merge(reg) => f(*reg),
        }
    }
}

fn args(args: &Args, f: &mut impl FnMut(Reg)) {
    items(&args.pos, f);
    keywords(&args.kw, f);
}

/// Calls `f` on every register that the op reads.
pub fn reads(op: &Op, f: &mut impl FnMut(Reg)) {
    match op {
        Op::Const { .. }
        | Op::Unbind { .. }
        | Op::LoadGlobal { .. }
        | Op::DelGlobal { .. }
        | Op::LoadUndefined { .. }
        | Op::NewCell { .. }
        | Op::LoadCell { .. }
        | Op::DelCell { .. }
        | Op::Import { .. }
        | Op::ImportFrom { .. }
        | Op::Notice { .. }
        | Op::CatchExc { .. } => {}
        Op::Copy { src, .. } => f(*src),
        Op::CheckBound { reg, .. } | Op::IsBound { reg, .. } => f(*reg),
        Op::Unary { arg, .. } | Op::Not { arg, .. } | Op::Truth { arg, .. } => f(*arg),
        Op::Binary { lhs, rhs, .. } | Op::Compare { lhs, rhs, .. } => {
            f(*lhs);
            f(*rhs);
        }
        Op::MakeTuple { items: list, .. } | Op::MakeList { items: list, .. } | Op::MakeSet { items: list, .. } => {
            items(list, f)
        }
        Op::MakeDict { items: list, .. } => {
            for item in list {
                match item {
                    DictItem::Pair(key, value) => {
                        f(*key);
                        f(*value);
                    }
                    DictItem::Merge(reg) => f(*reg),
                }
            }
        }
        Op::MakeSlice { lower, upper, step, .. } => {
            f(*lower);
            f(*upper);
            f(*step);
        }
        Op::ListAppend { list, value } => {
            f(*list);
            f(*value);
        }
        Op::SetAdd { set, value } => {
            f(*set);
            f(*value);
        }
        Op::DictInsert { dict, key, value } => {
            f(*dict);
            f(*key);
            f(*value);
        }
        Op::Format { value, spec, .. } => {
            f(*value);
            if let Some(spec) = spec {
                f(*spec);
            }
        }
        Op::Concat { parts, .. } => parts.iter().copied().for_each(f),
        Op::StoreGlobal { value, .. } | Op::StoreCell { value, .. } => f(*value),
        Op::GetAttr { obj, .. } | Op::DelAttr { obj, .. } => f(*obj),
        Op::SetAttr { obj, value, .. } => {
            f(*obj);
            f(*value);
        }
        Op::GetItem { obj, index, .. } | Op::DelItem { obj, index } => {
            f(*obj);
            f(*index);
        }
        Op::SetItem { obj, index, value } => {
            f(*obj);
            f(*index);
            f(*value);
        }
        Op::Call { callee, args: list, .. } => {
            f(*callee);
            args(list, f);
        }
        Op::LookUpMethod { obj, .. } => f(*obj),
        Op::CallMethod { obj, callee, args: list, .. } => {
            f(*obj);
            callee.iter().copied().for_each(&mut *f);
            args(list, f);
        }
        Op::CallSpecial { obj, args, .. } => {
            f(*obj);
            args.iter().copied().for_each(f);
        }
        Op::Intrinsic { args, .. } => args.iter().copied().for_each(f),
        Op::Super { this, .. } => f(*this),
        Op::MakeFunction { defaults, kw_defaults, .. } => defaults.iter().chain(kw_defaults).copied().for_each(f),
        Op::MakeClass { bases, keywords: list, members, namespace, .. } => {
            namespace.iter().copied().for_each(&mut *f);
            items(bases, f);
            keywords(list, f);
            members.iter().for_each(|(_, reg)| f(*reg));
        }
        Op::GetIter { value, .. } => f(*value),
        Op::Unpack { src, .. } => f(*src),
        Op::Yield { value, .. } => f(*value),
        Op::LeaveHandler { prev: reg } | Op::Keep { reg } => f(*reg),
        Op::MatchExc { exc, class, .. } => {
            f(*exc);
            f(*class);
        }
    }
}

/// Calls `f` on every register that the op writes.
pub fn writes(op: &Op, f: &mut impl FnMut(Reg)) {
    match op {
        Op::Const { dst, .. }
        | Op::Copy { dst, .. }
        | Op::Unary { dst, .. }
        | Op::Binary { dst, .. }
        | Op::Compare { dst, .. }
        | Op::Not { dst, .. }
        | Op::Truth { dst, .. }
        | Op::MakeTuple { dst, .. }
        | Op::MakeList { dst, .. }
        | Op::MakeSet { dst, .. }
        | Op::MakeDict { dst, .. }
        | Op::MakeSlice { dst, .. }
        | Op::Format { dst, .. }
        | Op::Concat { dst, .. }
        | Op::LoadGlobal { dst, .. }
        | Op::LoadUndefined { dst, .. }
        | Op::LoadCell { dst, .. }
        | Op::GetAttr { dst, .. }
        | Op::GetItem { dst, .. }
        | Op::Call { dst, .. }
        | Op::LookUpMethod { dst, .. }
        | Op::CallMethod { dst, .. }
        | Op::CallSpecial { dst, .. }
        | Op::Intrinsic { dst, .. }
        | Op::Super { dst, .. }
        | Op::MakeFunction { dst, .. }
        | Op::MakeClass { dst, .. }
        | Op::GetIter { dst, .. }
        | Op::Yield { dst, .. }
        | Op::Import { dst, .. }
        | Op::ImportFrom { dst, .. }
        | Op::IsBound { dst, .. }
        | Op::MatchExc { dst, .. } => f(*dst),
        Op::Unbind { reg } => f(*reg),
        Op::Unpack { dsts, .. } => dsts.iter().copied().for_each(f),
        Op::CatchExc { dst, prev } => {
            f(*dst);
            f(*prev);
        }
        Op::CheckBound { .. }
        | Op::ListAppend { .. }
        | Op::SetAdd { .. }
        | Op::DictInsert { .. }
        | Op::StoreGlobal { .. }
        | Op::DelGlobal { .. }
        | Op::NewCell { .. }
        | Op::StoreCell { .. }
        | Op::DelCell { .. }
        | Op::SetAttr { .. }
        | Op::DelAttr { .. }
        | Op::SetItem { .. }
        | Op::DelItem { .. }
        | Op::Notice { .. }
        | Op::Keep { .. }
        | Op::LeaveHandler { .. } => {}
    }
}

/// Calls `f` on every register that the terminator reads.
pub fn term_reads(term: &Term, f: &mut impl FnMut(Reg)) {
    match term {
        Term::Jump(_) => {}
        Term::Branch { cond, .. } => f(*cond),
        Term::ForNext { iter, .. } => f(*iter),
        Term::Send { iter, value, .. } => {
            f(*iter);
            f(*value);
        }
        Term::Throw { iter, exc, .. } => {
            f(*iter);
            f(*exc);
        }
        Term::Return { value } => f(*value),
        Term::Raise { exc, cause } => {
            exc.iter().copied().for_each(&mut *f);
            cause.iter().copied().for_each(f);
        }
        Term::Reraise { exc } => f(*exc),
    }
}

/// The register that the terminator writes on some edge.
pub fn term_write(term: &Term) -> Option<Reg> {
    match term {
        Term::ForNext { dst, .. } | Term::Send { dst, .. } | Term::Throw { dst, .. } => Some(*dst),
        _ => None,
    }
}

/// The successors in a fixed order, the handler aside.
pub fn successors(term: &Term) -> Vec<BlockId> {
    match *term {
        Term::Jump(block) => vec![block],
        Term::Branch { then, otherwise, .. } => vec![then, otherwise],
        Term::ForNext { body, exit, .. } => vec![body, exit],
        Term::Send { yielded, done, .. } | Term::Throw { yielded, done, .. } => vec![yielded, done],
        Term::Return { .. } | Term::Raise { .. } | Term::Reraise { .. } => Vec::new(),
    }
}

/// Whether the op can never raise, whatever its operands.
pub fn never_raises(op: &Op) -> bool {
    matches!(
        op,
        Op::Const { .. }
            | Op::Copy { .. }
            | Op::Keep { .. }
            | Op::Notice { .. }
            | Op::Unbind { .. }
            | Op::IsBound { .. }
            | Op::NewCell { .. }
            | Op::StoreCell { .. }
            | Op::StoreGlobal { .. }
            | Op::CatchExc { .. }
            | Op::LeaveHandler { .. }
            | Op::MakeFunction { .. }
            | Op::MakeSlice { .. }
    )
}

impl Flow {
    pub fn new(function: &Function, held: Held) -> Flow {
        let n = function.blocks.len();
        let mut order = Vec::with_capacity(n);
        let mut loop_header = vec![false; n];
        let mut is_handler = vec![false; n];
        // Depth-first with an explicit stack; a successor on the stack is a loop header.
        let succ: Vec<Vec<BlockId>> = function
            .blocks
            .iter()
            .map(|block| {
                let mut out = block.term.as_ref().map(|(term, _)| successors(term)).unwrap_or_default();
                out.extend(block.handler);
                out
            })
            .collect();
        let (mut state, mut stack) = (vec![0u8; n], Vec::new());
        if n > 0 {
            stack.push((0usize, 0usize));
            state[0] = 1;
        }
        while let Some((block, next)) = stack.last_mut() {
            if let Some(target) = succ[*block].get(*next) {
                *next += 1;
                match state[target.index()] {
                    0 => {
                        state[target.index()] = 1;
                        stack.push((target.index(), 0));
                    }
                    1 => loop_header[target.index()] = true,
                    _ => {}
                }
            } else {
                state[*block] = 2;
                order.push(BlockId(*block as u32));
                stack.pop();
            }
        }
        order.reverse();
        for block in &function.blocks {
            if let Some(handler) = block.handler {
                is_handler[handler.index()] = true;
            }
        }
        let read_in = liveness(function, &succ, &order);
        let held: Vec<Reg> = match held {
            Held::Nothing => Vec::new(),
            Held::Params => function.params.iter().map(|param| param.reg).collect(),
            Held::Variables => variables(function),
        };
        let live_in = read_in.iter().map(|read| merged(read, &held)).collect();
        Flow { live_in, read_in, held, loop_header, is_handler, order }
    }
}

/// The variables as CPython orders a frame's: parameters with the starred ones last, then the others.
fn variables(function: &Function) -> Vec<Reg> {
    let starred = |kind| matches!(kind, ParamKind::VarArgs | ParamKind::VarKeywords);
    let params = |last: bool| function.params.iter().filter(move |param| starred(param.kind) == last);
    let mut order: Vec<Reg> = params(false).chain(params(true)).map(|param| param.reg).collect();
    let named = function.regs.iter().enumerate().filter(|(_, name)| name.is_some());
    let ops = function.blocks.iter().flat_map(|block| &block.ops);
    let in_class = |reg: &Reg| {
        ops.clone().any(|(op, _)| matches!(op, Op::MakeClass { members, .. } if members.iter().any(|(_, r)| r == reg)))
    };
    let others = named.map(|(reg, _)| Reg(reg as u32)).filter(|reg| !order.contains(reg) && !in_class(reg));
    let others: Vec<Reg> = others.collect();
    order.extend(others);
    order
}

/// The registers of both lists, sorted.
fn merged(read: &[Reg], held: &[Reg]) -> Vec<Reg> {
    let all: std::collections::BTreeSet<Reg> = read.iter().chain(held).copied().collect();
    all.into_iter().collect()
}

fn liveness(function: &Function, succ: &[Vec<BlockId>], order: &[BlockId]) -> Vec<Vec<Reg>> {
    let (n, regs) = (function.blocks.len(), function.regs.len());
    let mut live = vec![vec![false; regs]; n];
    let mut changed = true;
    while changed {
        changed = false;
        for block in order.iter().rev() {
            let data = &function.blocks[block.index()];
            let mut now = vec![false; regs];
            for target in &succ[block.index()] {
                for (reg, live) in live[target.index()].iter().enumerate() {
                    now[reg] |= *live;
                }
            }
            let handler = data.handler.map(|handler| live[handler.index()].clone());
            let in_handler = |now: &mut Vec<bool>| {
                if let Some(handler) = &handler {
                    now.iter_mut().zip(handler).for_each(|(now, live)| *now |= *live);
                }
            };
            if let Some((term, _)) = &data.term {
                if let Some(dst) = term_write(term) {
                    now[dst.index()] = false;
                    // The exit edge may need the old value.
                    for target in successors(term) {
                        now[dst.index()] |= live[target.index()][dst.index()] && target != successors(term)[0];
                    }
                }
                term_reads(term, &mut |reg| now[reg.index()] = true);
                in_handler(&mut now);
            }
            for (op, _) in data.ops.iter().rev() {
                writes(op, &mut |reg| now[reg.index()] = false);
                reads(op, &mut |reg| now[reg.index()] = true);
                in_handler(&mut now);
            }
            if now != live[block.index()] {
                live[block.index()] = now;
                changed = true;
            }
        }
    }
    live.into_iter()
        .map(|set| set.iter().enumerate().filter(|(_, live)| **live).map(|(reg, _)| Reg(reg as u32)).collect())
        .collect()
}
