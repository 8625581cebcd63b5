import { isDynamicPattern } from 'tinyglobby'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

/**
 * The files that the words of a command line mean. Most shells have expanded
 * patterns already; what still is one (`templates/**\/*.json`, in quotes or from
 * cmd) is expanded here, in the order of the names. A file of that very name
 * goes before.
 */
export async function expandFiles(words: readonly string[], io: Io): Promise<readonly string[]> {
  const files: string[] = []
  for (const word of words) {
    if (word === '-' || !isDynamicPattern(word) || (await io.isFile(word))) {
      files.push(word)
      continue
    }
    const found = await io.findFiles(word.replaceAll('\\', '/'))
    if (found.length === 0) throw new UsageError(`No file is called like ${word}.`)
    files.push(...found)
  }
  return [...new Set(files)]
}
