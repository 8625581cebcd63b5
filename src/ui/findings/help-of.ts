import type { RuleWords } from '#catalog/rules/rule-words.ts'

/** Findings that follow from text and declarations have no rule file; the group of their code says what they are about. */
const groups: readonly (readonly [string, string])[] = [
  [
    'JSON-',
    'The text is read as JSON with comments. Where it cannot be told what was meant, that part is kept as written and left alone.',
  ],
  [
    'SCH-UNKNOWN',
    'No published API version of Image Builder describes this property. It is kept as it is. From 2024-02-01 on the service refuses what it does not know.',
  ],
  [
    'SCH-CASE',
    'Names of properties are exact: older API versions forgave another case, 2024-02-01 and later ones do not.',
  ],
  ['SCH-VERSION', 'The property belongs to another API version than the one this template names.'],
  ['SCH-READONLY', 'The service writes this property itself and takes no value for it.'],
  ['SCH-', 'The published schema of this API version says what this property may hold.'],
  ['PLACEHOLDER', 'Text in angle brackets stands for a value that only you know. The service would take it literally.'],
]

/** The rules' words are a chunk of their own: most visits never ask. */
export async function helpOf(code: string): Promise<RuleWords> {
  const { ruleWords } = await import('#catalog/rules/rule-words.ts')
  const words = ruleWords[code]
  if (words) return words
  const group = groups.find(([prefix]) => code.startsWith(prefix))
  return { why: group?.[1] ?? 'Nothing more is known about this.', source: '' }
}
