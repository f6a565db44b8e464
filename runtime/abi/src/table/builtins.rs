//! Process, time, math, hashing: what builtin functions and modules need beside the types' own functions.

#[macro_export]
macro_rules! builtins_functions {
    ($then:ident) => {
        $then! {
            /// Sets the runtime up, runs `main` (`fn() -> i32`) on the program's stack, and returns the exit status.
            fn start(argc: I64, argv: Ptr, main: Ptr) -> I64 [];
            /// Flushes and ends the process.
            fn exit(status: I64) -> Never [cold];
            /// Ends the process at once (`os._exit`).
            fn exit_now(status: I64) -> Never [cold];
            /// Control came where the compiler had ruled it out: says so and aborts.
            fn impossible() -> Never [cold];
            /// The arguments, program name first, as a list (Value) of str.
            fn argv() -> List [allocates];
            /// The environment as a list of str: name, value, name, value.
            fn environ() -> List [allocates];
            /// Seconds of a monotonic clock.
            fn perf_counter() -> F64 [];
            fn perf_counter_ns() -> I64 [];
            /// Seconds since 1970.
            fn time_now() -> F64 [];
            fn time_ns() -> I64 [];
            /// Processor time of the process in nanoseconds.
            fn process_time_ns() -> I64 [];
            /// Sleeps for some seconds, not negative, or until a signal comes for the program.
            fn sleep(seconds: F64) -> Void [];
            /// A new fiber that will run `function` (`fn()`): its number.
            fn fiber_new(function: Ptr) -> I64 [cold];
            /// Goes on in another fiber, until one comes back.
            fn fiber_switch(to: I64) -> Void [drops, cold];
            /// Says which fiber goes on when the function of the running one returns.
            fn fiber_leave(to: I64) -> Void [cold];
            fn process_id() -> I64 [];
            /// 0 the user, 1 the effective user, 2 the group, 3 the effective group, 4 the process that started this one.
            fn process_owner(what: I64) -> I64 [cold];
            /// How many processors the machine has, or this process may use; 0 if that is not known.
            fn processor_count(all: Bool) -> I64 [cold];
            /// A field of `uname`: 0 system, 1 node, 2 release, 3 version, 4 machine.
            fn system_name(field: I64) -> Str [allocates, cold];
            /// The current directory; OSError.
            fn current_dir() -> Str [raises];
            /// `len` bytes from the system's random source; OSError.
            fn random_bytes(len: I64) -> Bytes [raises];
            /// Whether a signal waits for the program. Touches nothing that compiled code could know of.
            fn signal_pending() -> Bool [allocates, inline];
            /// Takes the signal of the lowest number that waits; 0 if none does.
            fn signal_take() -> I64 [cold];
            /// Says what becomes of a signal: 0 what the system does, 1 nothing, 2 KeyboardInterrupt, 3 a handler of the
            /// program's is called; without this call, Ctrl-C ends the process. False if that can't be.
            fn signal_listen(number: I64, how: I64) -> Bool [cold];
            /// Whether a signal is ignored, as whoever started the program may have it.
            fn signal_ignored(number: I64) -> Bool [cold];
            /// Sends a signal to a process, 0 for this one; OSError.
            fn signal_send(process: I64, number: I64) -> Status [raises, cold];
            /// Lets SIGALRM come in so many seconds, then at every `interval`; the seconds the last alarm had left.
            fn signal_alarm(seconds: F64, interval: F64) -> F64 [cold];
            /// `hash(v)` of None, bool, int, float, str, bytes and tuples of them; -1 (never a hash) for anything else.
            fn value_hash(v: Value) -> I64 [];
            /// `a is b or a == b` for the same types: 0 no, 1 yes, 2 if Python must compare.
            fn value_eq(a: Value, b: Value) -> I64 [reads];
            /// `id(v)`: the address of an object, the bits of anything else.
            fn value_id(v: Value) -> I64 [pure, inline];
            /// The class object of an object's type id.
            fn object_class(obj: Obj) -> Obj [pure, inline];
            /// `__name__` of a class object.
            fn class_name(class: Obj) -> Str [allocates];
            /// `type(obj).__name__`.
            fn object_type_name(obj: Obj) -> Str [allocates];
            /// Whether a class object is the type `type_id` or below it.
            fn class_is_subclass(class: Obj, type_id: U32) -> Bool [reads];
            /// The address of an object as `id()` and default hashes use it.
            fn object_hash(obj: Obj) -> I64 [pure, inline];
            /// Math: ValueError "math domain error", OverflowError "math range error", as CPython's `math`.
            fn math_sqrt(x: F64) -> F64 [raises];
            fn math_sin(x: F64) -> F64 [raises];
            fn math_cos(x: F64) -> F64 [raises];
            fn math_tan(x: F64) -> F64 [raises];
            fn math_asin(x: F64) -> F64 [raises];
            fn math_acos(x: F64) -> F64 [raises];
            fn math_atan(x: F64) -> F64 [pure];
            fn math_sinh(x: F64) -> F64 [raises];
            fn math_cosh(x: F64) -> F64 [raises];
            fn math_tanh(x: F64) -> F64 [pure];
            fn math_asinh(x: F64) -> F64 [pure];
            fn math_acosh(x: F64) -> F64 [raises];
            fn math_atanh(x: F64) -> F64 [raises];
            fn math_exp(x: F64) -> F64 [raises];
            fn math_exp2(x: F64) -> F64 [raises];
            fn math_expm1(x: F64) -> F64 [raises];
            fn math_log(x: F64) -> F64 [raises];
            fn math_log2(x: F64) -> F64 [raises];
            fn math_log10(x: F64) -> F64 [raises];
            fn math_log1p(x: F64) -> F64 [raises];
            fn math_gamma(x: F64) -> F64 [raises];
            fn math_lgamma(x: F64) -> F64 [raises];
            fn math_fabs(x: F64) -> F64 [pure, inline];
            fn math_floor(x: F64) -> F64 [pure, inline];
            fn math_ceil(x: F64) -> F64 [pure, inline];
            fn math_trunc(x: F64) -> F64 [pure, inline];
            fn math_erf(x: F64) -> F64 [pure];
            fn math_erfc(x: F64) -> F64 [pure];
            fn math_cbrt(x: F64) -> F64 [pure];
            fn math_pow(x: F64, y: F64) -> F64 [raises];
            fn math_atan2(y: F64, x: F64) -> F64 [pure];
            fn math_hypot(x: F64, y: F64) -> F64 [pure];
            fn math_length(x: F64, y: F64) -> F64 [pure];
            fn math_fma(x: F64, y: F64, z: F64) -> F64 [pure];
            fn math_fmod(x: F64, y: F64) -> F64 [raises];
            fn math_remainder(x: F64, y: F64) -> F64 [raises];
            fn math_copysign(x: F64, y: F64) -> F64 [pure, inline];
            fn math_nextafter(x: F64, y: F64) -> F64 [pure];
            fn math_ldexp(x: F64, exponent: I64) -> F64 [raises];
            /// The mantissa of `frexp`.
            fn math_frexp_mantissa(x: F64) -> F64 [pure];
            fn math_frexp_exponent(x: F64) -> I64 [pure];
            /// `math.fsum` of a Float list; OverflowError, ValueError.
            fn math_fsum(list: List) -> F64 [raises];
            /// `math.dist` and `math.hypot` of any number of coordinates: the norm of a Float list.
            fn math_norm(list: List) -> F64 [reads];
        }
    };
}

crate::builtins_functions! { declare }
use super::declare;
