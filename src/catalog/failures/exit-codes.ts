import type { ExitCode } from './cause.ts'

const list: readonly ExitCode[] = [
  { code: 3010, meaning: 'The installation worked, and needs a restart.', isSuccess: true },
  { code: 1641, meaning: 'The installation worked, and has begun a restart of its own.', isSuccess: true },
  { code: 1, meaning: 'The last command failed. Its own message stands in the lines before.' },
  { code: 2, meaning: 'A file was not found, or a command was called in a wrong way.' },
  { code: 5, meaning: 'Access was denied. Turn on Run elevated.' },
  { code: 100, meaning: 'apt-get could not finish: a package is not there, or another apt holds the lock.' },
  { code: 126, meaning: 'A command is there but cannot be run: it is not executable.' },
  { code: 127, meaning: 'A command is not there. Install it in a step before, or give its full path.' },
  { code: 137, meaning: 'The command was killed, mostly for want of memory. Choose a larger VM size.' },
  { code: 1115, meaning: 'The machine was shutting down. With updates, the VM is too small: choose a larger size.' },
  { code: 1190, meaning: 'A shutdown was under way already. Give the restart 30 minutes.' },
  { code: 1603, meaning: 'Windows Installer failed. Run it with /l*v to have a log, elevated and as system.' },
  { code: 1618, meaning: 'Another installation was under way. Put a restart before this step.' },
  { code: 1619, meaning: 'The installation package could not be opened. Look at its path and its download.' },
  { code: 2147942402, meaning: 'A file was not found.' },
  { code: 16389, meaning: 'The installer gave up. Its own log says more.' },
]

const byCode = new Map(list.map((one) => [one.code, one]))

/** What an exit code means; `undefined` where only the program itself knows. */
export function exitCode(code: number): ExitCode | undefined {
  return byCode.get(code)
}
