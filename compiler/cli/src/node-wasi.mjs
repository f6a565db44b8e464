// Runs a WASI module under node, from 18 on: node --eval THIS -- MODULE NAME [ARGS...]
import { readFile } from 'node:fs/promises';
import { WASI } from 'node:wasi';

const [file, ...args] = process.argv.slice(1);
const wasi = new WASI({ version: 'preview1', args, env: process.env, preopens: { '/': '/', '.': '.' }, returnOnExit: true });
const module = await WebAssembly.compile(await readFile(file));
const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport });
process.exitCode = wasi.start(instance);
