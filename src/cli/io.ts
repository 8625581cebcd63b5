import { readFile, stat, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { glob } from 'tinyglobby'
import { asLines } from './one-line.ts'

/** All that the program asks of the world around it. */
export interface Io {
  readonly out: (text: string | Uint8Array) => void
  readonly err: (text: string) => void
  /** Rejects like Node's own. */
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
  readonly isFile: (path: string) => Promise<boolean>
  /** The files that a pattern means, sorted; with `/` between folders. */
  readonly findFiles: (pattern: string) => Promise<readonly string[]>
  readonly readStdin: () => Promise<Uint8Array>
}

export const nodeIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readFile: (path) => readFile(path),
  writeFile: (path, bytes) => writeFile(path, bytes),
  isFile: async (path) => (await stat(path).catch(() => undefined))?.isFile() ?? false,
  findFiles: async (pattern) => (await glob(pattern, { onlyFiles: true, expandDirectories: false })).sort(),
  readStdin: () => buffer(process.stdin),
}

/** 0: nothing to complain of. 1: findings. 2: could not be read, or not understood. */
export type ExitCode = 0 | 1 | 2

/** Why something was not done, on standard error. */
export function complain(reason: string, io: Io): void {
  io.err(asLines([`image-template: ${reason}`]))
}
