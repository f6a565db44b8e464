// Runs wasm modules. With arguments: the module they name, as this process. Without: one module after another, so
// that one start of node serves many tests; a request is a line of JSON {module, argv, env, stdin, stdout, stderr},
// all but argv and env paths, and the answer is {exit} or {trap}.
import fs from "node:fs";
import readline from "node:readline";
import { WASI } from "node:wasi";

function run(module, argv, env, [stdin, stdout, stderr]) {
  const preopens = { ".": process.cwd(), "/tmp": "/tmp" };
  const wasi = new WASI({ version: "preview1", args: argv, env, preopens, stdin, stdout, stderr, returnOnExit: true });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(module)), {
    wasi_snapshot_preview1: wasi.wasiImport,
  });
  return wasi.start(instance);
}

if (process.argv.length > 2) {
  process.exit(run(process.argv[2], process.argv.slice(2), {}, [0, 1, 2]));
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const files = [fs.openSync(request.stdin, "r"), fs.openSync(request.stdout, "w"), fs.openSync(request.stderr, "w")];
  let answer;
  try {
    answer = { exit: run(request.module, request.argv, request.env, files) };
  } catch (error) {
    answer = { trap: String(error?.stack ?? error) };
  }
  files.forEach((file) => fs.closeSync(file));
  process.stdout.write(JSON.stringify(answer) + "\n");
}
