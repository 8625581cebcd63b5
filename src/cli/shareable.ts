import { counted } from '#core/counted.ts'
import { findSecrets, maskSecrets } from '#core/share/secrets.ts'
import { lineStartsOf, positionAt } from '#core/text/lines.ts'
import { complain } from './io.ts'
import type { Io } from './io.ts'
import { asLines } from './one-line.ts'

/** What is to be done with secrets; nothing is done unasked. */
export type SecretChoice = 'mask' | 'share' | undefined

/** Lists what looks like a secret, and gives the text that may go out: `undefined` where the user has to choose first. */
export function shareable(name: string, text: string, choice: SecretChoice, io: Io): string | undefined {
  const secrets = findSecrets(text)
  if (secrets.length === 0) return text
  const starts = lineStartsOf(text)
  const places = secrets.map(({ label, start }) => {
    const { line, column } = positionAt(starts, start)
    return `${name}:${line + 1}:${column + 1} ${label}`
  })
  io.err(asLines(places))
  if (choice !== undefined) return choice === 'mask' ? maskSecrets(text, secrets) : text
  const them = secrets.length === 1 ? 'it' : 'them'
  const ways = `Add --mask to put <secret> in place of ${them}, or --with-secrets to share ${them} all the same`
  complain(`${name}: ${counted(secrets.length, 'secret')} would go into the link. ${ways}.`, io)
  return undefined
}
