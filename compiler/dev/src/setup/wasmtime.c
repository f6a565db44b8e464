/* Runs one WASI module with wasmtime's library. The package registries carry the library but no program, and a
   program starts faster than an interpreter that loads the library. It understands what molt passes to the
   wasmtime command:

     wasmtime [run] [--dir HOST[::GUEST]]... [-S OPTION]... [--argv0 NAME] [--] MODULE [ARGUMENT]...

   Compiled modules are kept in wasmtime's own cache. */

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct wasm_config wasm_config;
typedef struct wasm_engine wasm_engine;
typedef struct wasm_trap wasm_trap;
typedef struct wasi_config wasi_config;
typedef struct wasmtime_context wasmtime_context;
typedef struct wasmtime_error wasmtime_error;
typedef struct wasmtime_linker wasmtime_linker;
typedef struct wasmtime_module wasmtime_module;
typedef struct wasmtime_store wasmtime_store;
typedef struct { size_t size; char *data; } wasm_bytes;
typedef struct { uint64_t store; void *private; } wasmtime_func;

wasm_config *wasm_config_new(void);
wasm_engine *wasm_engine_new_with_config(wasm_config *);
wasmtime_error *wasmtime_config_cache_config_load(wasm_config *, const char *);
void wasmtime_config_max_wasm_stack_set(wasm_config *, size_t);
void wasmtime_config_async_stack_size_set(wasm_config *, size_t);
wasmtime_error *wasmtime_module_new(wasm_engine *, const uint8_t *, size_t, wasmtime_module **);
wasmtime_store *wasmtime_store_new(wasm_engine *, void *, void (*)(void *));
wasmtime_context *wasmtime_store_context(wasmtime_store *);
wasmtime_error *wasmtime_context_set_wasi(wasmtime_context *, wasi_config *);
wasmtime_linker *wasmtime_linker_new(wasm_engine *);
wasmtime_error *wasmtime_linker_define_wasi(wasmtime_linker *);
wasmtime_error *wasmtime_linker_module(wasmtime_linker *, wasmtime_context *, const char *, size_t, wasmtime_module *);
wasmtime_error *wasmtime_linker_get_default(wasmtime_linker *, wasmtime_context *, const char *, size_t, wasmtime_func *);
wasmtime_error *wasmtime_func_call(wasmtime_context *, const wasmtime_func *, void *, size_t, void *, size_t, wasm_trap **);
bool wasmtime_error_exit_status(const wasmtime_error *, int *);
void wasmtime_error_message(const wasmtime_error *, wasm_bytes *);
void wasm_trap_message(const wasm_trap *, wasm_bytes *);
wasi_config *wasi_config_new(void);
bool wasi_config_set_argv(wasi_config *, size_t, const char **);
void wasi_config_inherit_env(wasi_config *);
void wasi_config_inherit_stdin(wasi_config *);
void wasi_config_inherit_stdout(wasi_config *);
void wasi_config_inherit_stderr(wasi_config *);
bool wasi_config_preopen_dir(wasi_config *, const char *, const char *, bool);

static void fail(const char *what, wasm_bytes message) {
  fprintf(stderr, "wasmtime: %s: %.*s\n", what, (int)message.size, message.data);
  exit(134);
}

static void check(const char *what, wasmtime_error *error) {
  if (!error)
    return;
  int status;
  if (wasmtime_error_exit_status(error, &status))
    exit(status);
  wasm_bytes message;
  wasmtime_error_message(error, &message);
  fail(what, message);
}

static uint8_t *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) {
    perror(path);
    exit(2);
  }
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  uint8_t *bytes = malloc(*size + 1);
  if (!bytes || fread(bytes, 1, *size, file) != *size) {
    perror(path);
    exit(2);
  }
  fclose(file);
  return bytes;
}

static void give_folder(wasi_config *wasi, char *folder) {
  char *guest = strstr(folder, "::");
  if (guest) {
    *guest = 0;
    guest += 2;
  }
  if (!wasi_config_preopen_dir(wasi, folder, guest ? guest : folder, true)) {
    fprintf(stderr, "wasmtime: cannot open the folder %s\n", folder);
    exit(2);
  }
}

int main(int argc, char **argv) {
  wasi_config *wasi = wasi_config_new();
  const char *name = NULL;
  int at = 1;
  if (at < argc && !strcmp(argv[at], "run"))
    at++;
  for (; at < argc && argv[at][0] == '-'; at++) {
    if (!strcmp(argv[at], "--")) {
      at++;
      break;
    }
    if (!strncmp(argv[at], "--dir=", 6))
      give_folder(wasi, argv[at] + 6);
    else if (at + 1 < argc && !strcmp(argv[at], "--dir"))
      give_folder(wasi, argv[++at]);
    else if (at + 1 < argc && !strcmp(argv[at], "--argv0"))
      name = argv[++at];
    else if (at + 1 < argc && !strcmp(argv[at], "-S"))
      at++;
  }
  if (at >= argc) {
    fprintf(stderr, "usage: wasmtime [run] [--dir HOST[::GUEST]]... [--argv0 NAME] [--] MODULE [ARGUMENT]...\n");
    return 2;
  }
  const char *path = argv[at];
  argv[at] = (char *)(name ? name : path);
  wasi_config_set_argv(wasi, (size_t)(argc - at), (const char **)&argv[at]);
  wasi_config_inherit_env(wasi);
  wasi_config_inherit_stdin(wasi);
  wasi_config_inherit_stdout(wasi);
  wasi_config_inherit_stderr(wasi);

  wasm_config *config = wasm_config_new();
  /* Deep recursion is the program's business; the module counts it. */
  wasmtime_config_async_stack_size_set(config, 8 << 20);
  wasmtime_config_max_wasm_stack_set(config, 7 << 20);
  check("cache", wasmtime_config_cache_config_load(config, getenv("WASMTIME_CACHE")));
  wasm_engine *engine = wasm_engine_new_with_config(config);
  size_t size;
  uint8_t *bytes = read_file(path, &size);
  wasmtime_module *module;
  check(path, wasmtime_module_new(engine, bytes, size, &module));
  wasmtime_context *context = wasmtime_store_context(wasmtime_store_new(engine, NULL, NULL));
  check("wasi", wasmtime_context_set_wasi(context, wasi));
  wasmtime_linker *linker = wasmtime_linker_new(engine);
  check("wasi", wasmtime_linker_define_wasi(linker));
  check(path, wasmtime_linker_module(linker, context, "", 0, module));
  wasmtime_func start;
  check(path, wasmtime_linker_get_default(linker, context, "", 0, &start));
  wasm_trap *trap = NULL;
  check(path, wasmtime_func_call(context, &start, NULL, 0, NULL, 0, &trap));
  if (trap) {
    wasm_bytes message;
    wasm_trap_message(trap, &message);
    fail(path, message);
  }
  /* The process ends anyway; taking everything down by hand takes longer. */
  exit(0);
}
