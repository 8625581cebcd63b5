/** Paths inside the image, of either system. */

/** From a root, a drive, a share, or a variable of the system that holds one: `$env:TEMP\x`, `%TEMP%\x`. */
export const isAbsolute = (path: string) => /^(\/|[A-Za-z]:[\\/]|\\\\|\$|%)/.test(path)

/** Empty where the path ends in a folder. */
export const fileNameOf = (path: string) => path.split(/[\\/]/).at(-1) ?? ''

const letters: Readonly<Record<string, string>> = { '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' }

/** `C:\temp` with one backslash is a tab and `emp` to JSON: the path that was meant. */
export const withBackslashes = (path: string) =>
  path.replaceAll(/[\b\f\n\r\t]/g, (control) => `\\${letters[control] ?? ''}`)
