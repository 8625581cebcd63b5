import { otherCodes } from '#catalog/rules/other-codes.ts'

/** The rules' words are a chunk of their own: most visits never ask. */
export async function helpOf(code: string): Promise<{ why: string; source: string }> {
  const { ruleWords } = await import('#catalog/rules/rule-words.ts')
  const words = ruleWords[code]
  if (words) return words
  const group = otherCodes.find(({ prefix }) => code.startsWith(prefix))
  return { why: group?.why ?? 'Nothing more is known about this.', source: '' }
}
