import type { Example } from '#core/rule.ts'
import { versions } from '../versions.ts'
import type { ImageRule } from './define-rule.ts'
import { rules } from './index.ts'

/** What is told about a rule when somebody asks. */
export interface RuleWords {
  readonly summary: string
  readonly why: string
  readonly source: string
  /** "Error from 2022-07-01 on" */
  readonly severity: string
  /** What matters of a template that it reports, and of one that it does not, as JSON. */
  readonly bad: string
  readonly good: string
}

/**
 * The words of all rules, by code: a module of their own, because few visits
 * ask. In the built page scripts/rule-words-plugin.ts leaves them out of the
 * rules and puts them here.
 */
export const ruleWords: Readonly<Record<string, RuleWords | undefined>> = Object.fromEntries(
  rules.map((rule) => [rule.code, wordsOf(rule)]),
)

function wordsOf(rule: ImageRule): RuleWords {
  const { summary, why, source, examples } = rule
  return { summary, why, source, severity: severityWords(rule), bad: shown(examples.bad), good: shown(examples.good) }
}

/** The first example is the plainest. */
function shown([first]: readonly Example[]): string {
  if (!first) return ''
  return JSON.stringify(first.beside ? [first.template, ...first.beside] : first.template, undefined, 2)
}

function severityWords({ severity }: ImageRule): string {
  if (typeof severity === 'string') return `${capital(severity)} in every API version`
  const spans: { severity: string; from: string; to: string }[] = []
  for (const { name } of versions) {
    const here = severity(name) ?? ''
    const last = spans.at(-1)
    if (last?.severity === here) last.to = name
    else spans.push({ severity: here, from: name, to: name })
  }
  const [oldest, newest] = [versions[0].name, versions[versions.length - 1]?.name]
  const words = spans
    .filter((span) => span.severity !== '')
    .map(({ severity: what, from, to }) => {
      if (from === oldest) return to === newest ? `${what} in every API version` : `${what} up to ${to}`
      return to === newest
        ? `${what} from ${from} on`
        : from === to
          ? `${what} in ${from}`
          : `${what} from ${from} to ${to}`
    })
  return capital(words.join(', '))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
