//! Drops unreachable blocks, jumps to jumps, and handlers of code that cannot raise; joins blocks that always follow
//! each other; and numbers what is left in reverse post-order.

use crate::ir::*;

pub(super) fn simplify(function: &mut Function) {
    thread_jumps(function);
    renumber(function);
    drop_handlers(function);
    merge(function);
    renumber(function);
}

/// Where control ends up that goes to `block`: past blocks that only jump.
fn destination(function: &Function, mut block: BlockId) -> BlockId {
    // A loop of empty blocks (`while True: pass`) ends the search.
    for _ in 0..function.blocks.len() {
        let node = &function.blocks[block.index()];
        match node.term {
            Some((Term::Jump(next), _)) if node.ops.is_empty() && next != block => block = next,
            _ => break,
        }
    }
    block
}

fn thread_jumps(function: &mut Function) {
    let destinations: Vec<BlockId> =
        (0..function.blocks.len()).map(|index| destination(function, BlockId(index as u32))).collect();
    for block in &mut function.blocks {
        if let Some((term, _)) = &mut block.term {
            term.for_each_target_mut(|target| *target = destinations[target.index()]);
        }
    }
}

/// A handler is for what can raise, and for loops: their back edge may be interrupted.
fn drop_handlers(function: &mut Function) {
    for (index, block) in function.blocks.iter_mut().enumerate() {
        let Some((term, _)) = &block.term else { continue };
        let mut is_back_edge = false;
        term.for_each_target(|target| is_back_edge |= target.index() <= index);
        if !is_back_edge && !term.can_raise() && !block.ops.iter().any(|(op, _)| op.can_raise()) {
            block.handler = None;
        }
    }
}

fn merge(function: &mut Function) {
    let mut preds = vec![0u32; function.blocks.len()];
    preds[0] = 1;
    for block in &function.blocks {
        if let Some((term, _)) = &block.term {
            term.for_each_target(|target| preds[target.index()] += 1);
        }
        if let Some(handler) = block.handler {
            preds[handler.index()] += 1;
        }
    }
    for index in 0..function.blocks.len() {
        while let Some((Term::Jump(next), _)) = function.blocks[index].term {
            let is_quiet = |block: &Block| !block.ops.iter().any(|(op, _)| op.can_raise());
            let (first, second) = (&function.blocks[index], &function.blocks[next.index()]);
            let ends_quietly = matches!(second.term, Some((Term::Return { .. }, _)));
            let handler = if first.handler == second.handler || is_quiet(second) && ends_quietly {
                first.handler
            } else if first.ops.is_empty() {
                second.handler
            } else {
                break;
            };
            if preds[next.index()] != 1 || next.index() == index {
                break;
            }
            let second = std::mem::take(&mut function.blocks[next.index()]);
            let first = &mut function.blocks[index];
            first.handler = handler;
            first.ops.extend(second.ops);
            first.term = second.term;
        }
    }
}

/// Drops blocks that nothing reaches.
fn renumber(function: &mut Function) {
    let count = function.blocks.len();
    let mut visited = vec![false; count];
    let mut post = Vec::with_capacity(count);
    let mut stack = vec![(BlockId(0), false)];
    while let Some((block, is_done)) = stack.pop() {
        if is_done {
            post.push(block);
            continue;
        }
        if std::mem::replace(&mut visited[block.index()], true) {
            continue;
        }
        stack.push((block, true));
        // The last pushed is visited first and so comes last in the order: handlers are to be last of all.
        let node = &function.blocks[block.index()];
        let mut next = Vec::new();
        if let Some((term, _)) = &node.term {
            term.for_each_target(|target| next.push(target));
        }
        next.extend(node.handler);
        stack.extend(next.into_iter().filter(|target| !visited[target.index()]).map(|target| (target, false)));
    }
    let mut numbers = vec![BlockId(u32::MAX); count];
    for (number, block) in post.iter().rev().enumerate() {
        numbers[block.index()] = BlockId(number as u32);
    }
    let mut old: Vec<Option<Block>> = std::mem::take(&mut function.blocks).into_iter().map(Some).collect();
    for block in post.iter().rev() {
        let Some(mut block) = old[block.index()].take() else { continue };
        block.handler = block.handler.map(|handler| numbers[handler.index()]);
        if let Some((term, _)) = &mut block.term {
            term.for_each_target_mut(|target| *target = numbers[target.index()]);
        }
        function.blocks.push(block);
    }
}
