import { rules } from './index.ts'

/** What is told about a rule when somebody asks why. */
export interface RuleWords {
  readonly why: string
  readonly source: string
}

/**
 * The words of all rules, by code: a module of their own, because few visits
 * ask. In the built page scripts/rule-words-plugin.ts leaves them out of the
 * rules and puts them here.
 */
export const ruleWords: Readonly<Record<string, RuleWords | undefined>> = Object.fromEntries(
  rules.map(({ code, why, source }) => [code, { why, source }]),
)
