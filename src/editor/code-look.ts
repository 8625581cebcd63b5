/** How code looks, in Monaco and in the text that is shown before it has come. */
export const codeFont = {
  family: "'JetBrains Mono Variable', 'Cascadia Code', 'SF Mono', Consolas, 'Liberation Mono', monospace",
  size: 12.5,
  lineHeight: 19,
} as const

/** Digits that line numbers get room for: one more than they have, so that the first keeps clear of the edge. */
export function gutterDigits(lineCount: number): number {
  return Math.max(4, `${lineCount}`.length + 1)
}

const ui = (token: string) => `--mui-palette-ui-${token}`

/** The CSS variable of a kind of token. */
export const tokenVariables = {
  key: ui('synKey'),
  string: ui('synString'),
  number: ui('synNumber'),
  keyword: ui('synKeyword'),
  comment: ui('synComment'),
  punctuation: ui('synPunct'),
} as const
