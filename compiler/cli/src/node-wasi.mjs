// Runs a WASI module under node: node --eval THIS -- MODULE NAME [ARGS...]
import { readFile } from 'node:fs/promises';
import { WASI } from 'node:wasi';

const [file, ...args] = process.argv.slice(1);
const wasi = new WASI({ version: 'preview1', args, env: process.env, preopens: { '/': '/', '.': '.' } });
const module = await WebAssembly.compile(await readFile(file));
const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
process.exitCode = wasi.start(instance);
