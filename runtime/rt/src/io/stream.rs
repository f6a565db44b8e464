//! A stream: a descriptor with an output buffer and an input buffer, of which at most one holds anything.
//!
//! Input is kept as it is to be read, with line ends already translated; text is checked for UTF-8 as it is taken out.

use molt_abi::value::{NONE, Value};

use super::system::{self, c};
use crate::errno;

/// What line ends are on disk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Newline {
    /// Any on input, "\n" on output.
    Universal,
    /// Any ends a line on input, nothing is translated.
    Untranslated,
    Lf,
    Cr,
    CrLf,
}

pub(super) struct Stream {
    pub(super) fd: i32,
    pub(super) newline: Newline,
    /// Flushed at every line end.
    pub(super) by_line: bool,
    pub(super) output: Vec<u8>,
    pub(super) input: Vec<u8>,
    /// How much of `input` has been taken.
    pub(super) taken: usize,
    /// The last byte read was a CR, which is in `input` as LF: a LF that follows belongs to it.
    after_cr: bool,
    pub(super) ended: bool,
}

/// Flush when this much is waiting.
const OUTPUT: usize = 8192;
const INPUT: usize = 16384;

/// A failure that has been raised.
pub(super) struct Raised;

/// Raises the last system call's error.
#[cold]
pub(super) fn failed<T>() -> Result<T, Raised> {
    if !crate::exception::pending() {
        errno::raise_last(Value(NONE));
    }
    Err(Raised)
}

impl Stream {
    pub(super) const fn new(fd: i32, newline: Newline) -> Stream {
        Stream {
            fd,
            newline,
            by_line: false,
            output: Vec::new(),
            input: Vec::new(),
            taken: 0,
            after_cr: false,
            ended: false,
        }
    }

    /// Writes what is waiting. What could not be written stays.
    pub(super) fn flush(&mut self) -> Result<(), Raised> {
        if self.output.is_empty() {
            return Ok(());
        }
        let done = system::write(self.fd, &self.output);
        if done == self.output.len() {
            self.output.clear();
            return Ok(());
        }
        self.output.drain(..done);
        failed()
    }

    /// Writes bytes as they are.
    pub(super) fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), Raised> {
        self.unread()?;
        if self.output.capacity() == 0 {
            self.output.reserve_exact(OUTPUT);
        }
        if self.output.len() + bytes.len() > OUTPUT {
            self.flush()?;
            if bytes.len() > OUTPUT {
                let done = system::write(self.fd, bytes);
                if done < bytes.len() {
                    self.output.extend_from_slice(&bytes[done..]);
                    return failed();
                }
                return Ok(());
            }
        }
        self.output.extend_from_slice(bytes);
        Ok(())
    }

    /// Writes text with its line ends translated.
    pub(super) fn write_text(&mut self, text: &[u8]) -> Result<(), Raised> {
        let end: &[u8] = match self.newline {
            Newline::Cr => b"\r",
            Newline::CrLf => b"\r\n",
            _ => {
                self.write_bytes(text)?;
                return self.end_of_text(text);
            }
        };
        let mut lines = text.split(|byte| *byte == b'\n');
        if let Some(first) = lines.next() {
            self.write_bytes(first)?;
        }
        for line in lines {
            self.write_bytes(end)?;
            self.write_bytes(line)?;
        }
        self.end_of_text(text)
    }

    fn end_of_text(&mut self, text: &[u8]) -> Result<(), Raised> {
        if self.by_line && text.contains(&b'\n') { self.flush() } else { Ok(()) }
    }

    /// What has been read and not taken.
    pub(super) fn waiting(&self) -> &[u8] {
        &self.input[self.taken..]
    }

    /// Takes the next bytes.
    pub(super) fn take(&mut self, count: usize) -> &[u8] {
        let from = self.taken;
        self.taken += count;
        &self.input[from..self.taken]
    }

    /// Reads more; false at the end.
    pub(super) fn fill(&mut self) -> Result<bool, Raised> {
        self.flush()?;
        if self.taken == self.input.len() {
            self.input.clear();
            self.taken = 0;
        } else if self.taken > INPUT {
            self.input.drain(..self.taken);
            self.taken = 0;
        }
        let from = self.input.len();
        match system::read(self.fd, &mut self.input, INPUT.max(from)) {
            0 => {
                self.ended = true;
                Ok(false)
            }
            1.. => {
                if self.newline == Newline::Universal {
                    self.translate(from);
                    // A lone LF after a CR may have been all.
                    return if self.input.len() == from { self.fill() } else { Ok(true) };
                }
                Ok(true)
            }
            _ => failed(),
        }
    }

    /// Makes CR and CR LF single LFs from `from` on.
    fn translate(&mut self, from: usize) {
        if !self.after_cr && !self.input[from..].contains(&b'\r') {
            return;
        }
        let mut kept = from;
        for i in from..self.input.len() {
            let byte = self.input[i];
            if byte == b'\n' && self.after_cr {
                self.after_cr = false;
                continue;
            }
            self.after_cr = byte == b'\r';
            self.input[kept] = if self.after_cr { b'\n' } else { byte };
            kept += 1;
        }
        self.input.truncate(kept);
    }

    /// The length of the first line that is waiting, with its end, if it is complete.
    pub(super) fn line(&self, from: usize) -> Option<usize> {
        let waiting = &self.waiting()[from..];
        let find = |byte: u8| waiting.iter().position(|other| *other == byte);
        let end = match self.newline {
            Newline::Universal | Newline::Lf => find(b'\n')?,
            Newline::Cr => find(b'\r')?,
            Newline::CrLf => waiting.windows(2).position(|pair| pair == b"\r\n")? + 1,
            Newline::Untranslated => {
                let at = waiting.iter().position(|byte| matches!(byte, b'\r' | b'\n'))?;
                match (waiting[at], waiting.get(at + 1)) {
                    (b'\r', Some(b'\n')) => at + 1,
                    (b'\r', None) if !self.ended => return None,
                    _ => at,
                }
            }
        };
        Some(from + end + 1)
    }

    /// Gives back what was read and not taken, so that the descriptor stands where the program does.
    pub(super) fn unread(&mut self) -> Result<(), Raised> {
        let left = self.waiting().len();
        self.input.clear();
        self.taken = 0;
        self.after_cr = false;
        if left != 0 {
            self.ended = false;
            if c::lseek(self.fd, -(left as i64), 1) < 0 {
                return failed();
            }
        }
        Ok(())
    }
}
