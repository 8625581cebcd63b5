/**
 * The colours, type and sizes that MUI's palette has no word for. One accent
 * (indigo); red, amber, green and violet carry meaning only. Every pair used for
 * text is >= 4.5:1, every control border and state mark >= 3:1.
 */

export interface UiTokens {
  canvas: string
  surface: string
  raised: string
  sunken: string
  hover: string
  selected: string
  border: string
  edge: string
  control: string
  controlHover: string
  textFaint: string
  accentSolid: string
  accentSolidHover: string
  accentTint: string
  accentEdge: string
  errorTint: string
  errorEdge: string
  warningTint: string
  warningEdge: string
  successTint: string
  expr: string
  exprTint: string
  exprEdge: string
  placeholderTint: string
  diffAdd: string
  diffDel: string
  shadow: string
  synKey: string
  synString: string
  synNumber: string
  synKeyword: string
  synComment: string
  synPunct: string
}

export const light: UiTokens = {
  canvas: '#F6F7F9',
  surface: '#FFFFFF',
  raised: '#FFFFFF',
  sunken: '#F4F5F8',
  hover: '#EEF0F4',
  selected: '#E9EDFC',
  border: '#E2E5EB',
  edge: '#CBD0DA',
  control: '#878F9E',
  controlHover: '#5B6474',
  textFaint: '#5C6575',
  accentSolid: '#3B55D9',
  accentSolidHover: '#2E45BB',
  accentTint: '#EEF1FD',
  accentEdge: '#B9C4F6',
  errorTint: '#FDF0EF',
  errorEdge: '#F0B9B5',
  warningTint: '#FFF7E8',
  warningEdge: '#EBCB8B',
  successTint: '#EBF6EF',
  expr: '#6B3FBF',
  exprTint: '#F5F0FD',
  exprEdge: '#9069D6',
  placeholderTint: '#FFFBF2',
  diffAdd: '#E6F4EA',
  diffDel: '#FCEBEA',
  shadow: '0 1px 2px rgba(20,24,35,.06), 0 8px 28px rgba(20,24,35,.14)',
  synKey: '#1F4E8C',
  synString: '#9A3412',
  synNumber: '#0B6B4F',
  synKeyword: '#6B3FBF',
  synComment: '#5C6575',
  synPunct: '#4A5261',
}
export const dark: UiTokens = {
  canvas: '#101216',
  surface: '#16191E',
  raised: '#1D2127',
  sunken: '#121419',
  hover: '#20242B',
  selected: '#232A45',
  border: '#2A2F38',
  edge: '#3D444F',
  control: '#6B7484',
  controlHover: '#98A1B0',
  textFaint: '#8D96A5',
  accentSolid: '#4A62E8',
  accentSolidHover: '#5A71F0',
  accentTint: '#1C2340',
  accentEdge: '#3D4C8C',
  errorTint: '#2B191B',
  errorEdge: '#6E3336',
  warningTint: '#29210F',
  warningEdge: '#66501F',
  successTint: '#14261B',
  expr: '#C4A8FF',
  exprTint: '#221B36',
  exprEdge: '#7F67C2',
  placeholderTint: '#211D13',
  diffAdd: '#14281C',
  diffDel: '#331C1E',
  shadow: '0 1px 2px rgba(0,0,0,.4), 0 12px 36px rgba(0,0,0,.55)',
  synKey: '#8DB8F2',
  synString: '#E8A87C',
  synNumber: '#7FCBA8',
  synKeyword: '#C4A8FF',
  synComment: '#8D96A5',
  synPunct: '#A9B1BE',
}

export const fontUi = "'Inter Variable', 'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, sans-serif"
export const fontCode = "'JetBrains Mono Variable', 'Cascadia Code', 'SF Mono', Consolas, 'Liberation Mono', monospace"
/** ui('border') -> the CSS variable of a token. */
export function ui(token: keyof UiTokens): string {
  return `var(--mui-palette-ui-${token})`
}

export const size = {
  appBar: 48,
  pipeline: 60,
  nav: 208,
  paneHeader: 36,
  row: 40,
  control: 32,
  controlSmall: 28,
  icon: 18,
  statusLine: 26,
  problems: 172,
} as const
