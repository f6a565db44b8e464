//! `-Z`: options for molt's own tests. They force paths that programs rarely take, or count; none changes what a
//! program prints on standard output.

/// The unstable options of one compilation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Unstable {
    /// Instances of one user function before like ones are unified.
    pub instance_budget: Option<usize>,
    /// How many bits an int may have in the fast version of the code.
    pub int_bits: Option<usize>,
    /// At the program's end, the number of live objects is the last line on standard error.
    pub count_live: bool,
    /// The runtime is one that overwrites freed memory, so that a use after free shows.
    pub poison_freed: bool,
}

/// One option: how it is written, and how it is carried out.
struct Row {
    name: &'static str,
    takes_number: bool,
    apply: fn(&mut Unstable, usize),
}

#[rustfmt::skip]
const OPTIONS: &[Row] = &[
    Row { name: "count-live", takes_number: false, apply: |options, _| options.count_live = true },
    Row { name: "instance-budget", takes_number: true, apply: |options, n| options.instance_budget = Some(n) },
    Row { name: "int-bits", takes_number: true, apply: |options, n| options.int_bits = Some(n) },
    Row { name: "poison-freed", takes_number: false, apply: |options, _| options.poison_freed = true },
];

impl Unstable {
    /// Reads one option; the error is a sentence for the user.
    pub fn set(&mut self, text: &str) -> Result<(), String> {
        let (name, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
        let Some(row) = OPTIONS.iter().find(|row| row.name == name) else {
            let names: Vec<&str> = OPTIONS.iter().map(|row| row.name).collect();
            return Err(format!("unknown unstable option '{name}' (there are {})", names.join(", ")));
        };
        let number = match (row.takes_number, value) {
            (false, None) => 0,
            (false, Some(_)) => return Err(format!("unstable option '{name}' takes no value")),
            (true, None) => return Err(format!("unstable option '{name}' needs a value, as in {name}=8")),
            (true, Some(value)) => {
                let number = value.parse().ok().filter(|&number| number > 0);
                number.ok_or_else(|| format!("'{value}' is no value for the unstable option '{name}'"))?
            }
        };
        (row.apply)(self, number);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_or_refused() {
        let mut options = Unstable::default();
        assert_eq!(options.set("instance-budget=1"), Ok(()));
        assert_eq!(options.set("count-live"), Ok(()));
        assert_eq!(options, Unstable { instance_budget: Some(1), count_live: true, ..Unstable::default() });
        let error = |text: &str| Unstable::default().set(text).unwrap_err();
        assert!(error("frobnicate").starts_with("unknown unstable option 'frobnicate'"));
        assert_eq!(error("count-live=2"), "unstable option 'count-live' takes no value");
        assert_eq!(error("instance-budget=0"), "'0' is no value for the unstable option 'instance-budget'");
        assert!(error("instance-budget").contains("needs a value"));
    }
}
