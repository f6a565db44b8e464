// Runs wasm modules one after another, so that one start of node serves many tests.
// A request is a line of JSON: {module, args, stdin, stdout, stderr}, all paths; the answer is {exit} or {trap}.
import fs from "node:fs";
import readline from "node:readline";
import { WASI } from "node:wasi";

for await (const line of readline.createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const files = [fs.openSync(request.stdin, "r"), fs.openSync(request.stdout, "w"), fs.openSync(request.stderr, "w")];
  let answer;
  try {
    const wasi = new WASI({
      version: "preview1",
      args: [request.module, ...request.args],
      env: request.env,
      preopens: { ".": process.cwd(), "/tmp": "/tmp" },
      stdin: files[0],
      stdout: files[1],
      stderr: files[2],
      returnOnExit: true,
    });
    const module = new WebAssembly.Module(fs.readFileSync(request.module));
    const instance = new WebAssembly.Instance(module, wasi.getImportObject());
    answer = { exit: wasi.start(instance) };
  } catch (error) {
    answer = { trap: String(error?.stack ?? error) };
  }
  files.forEach((file) => fs.closeSync(file));
  process.stdout.write(JSON.stringify(answer) + "\n");
}
