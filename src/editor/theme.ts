import type { editor } from 'monaco-editor/editor'
import { tokenVariables } from './code-look.ts'

/**
 * Monaco's themes, made from the page's own CSS variables, so that a colour is
 * said once (the MUI theme) and the editor follows it, light or dark. A variable
 * that is not there leaves Monaco's own colour.
 */
export type Scheme = 'light' | 'dark'

const ui = (token: string) => `--mui-palette-ui-${token}`

const palette = (name: string) => `--mui-palette-${name}`

/** Each of Monaco's colours and the variable it comes from; a number is the share of opacity. */
const colors: Readonly<Record<string, readonly [variable: string, opacity?: number]>> = {
  'editor.background': [ui('surface')],
  'editor.foreground': [palette('text-primary')],
  'editorGutter.background': [ui('surface')],
  'editorLineNumber.foreground': [ui('textFaint')],
  'editorLineNumber.activeForeground': [palette('text-primary')],
  'editorCursor.foreground': [palette('text-primary')],
  'editor.selectionBackground': [ui('accentEdge'), 0.55],
  'editor.inactiveSelectionBackground': [ui('accentEdge'), 0.35],
  'editor.selectionHighlightBackground': [ui('accentEdge'), 0.3],
  'editor.findMatchBackground': [ui('warningEdge')],
  'editor.findMatchHighlightBackground': [ui('warningEdge'), 0.5],
  'editorBracketMatch.background': [ui('accentTint')],
  'editorBracketMatch.border': [ui('accentEdge')],
  // Monaco colours brackets by depth whatever its models are told; here they are punctuation.
  'editorBracketHighlight.foreground1': [ui('synPunct')],
  'editorBracketHighlight.foreground2': [ui('synPunct')],
  'editorBracketHighlight.foreground3': [ui('synPunct')],
  'editorBracketHighlight.foreground4': [ui('synPunct')],
  'editorBracketHighlight.foreground5': [ui('synPunct')],
  'editorBracketHighlight.foreground6': [ui('synPunct')],
  'editorIndentGuide.background1': [ui('border')],
  'editorIndentGuide.activeBackground1': [ui('edge')],
  'editor.foldBackground': [ui('accentTint')],
  'editorError.foreground': [palette('error-main')],
  'editorWarning.foreground': [palette('warning-main')],
  'editorInfo.foreground': [palette('info-main')],
  'editorOverviewRuler.errorForeground': [palette('error-main')],
  'editorOverviewRuler.warningForeground': [palette('warning-main')],
  'editorOverviewRuler.border': [ui('surface')],
  'editorLightBulb.foreground': [palette('primary-main')],
  'editorWidget.background': [ui('raised')],
  'editorWidget.foreground': [palette('text-primary')],
  'editorWidget.border': [ui('border')],
  'widget.border': [ui('border')],
  'editorHoverWidget.background': [ui('raised')],
  'editorHoverWidget.foreground': [palette('text-primary')],
  'editorHoverWidget.border': [ui('border')],
  'editorHoverWidget.statusBarBackground': [ui('sunken')],
  'editorSuggestWidget.background': [ui('raised')],
  'editorSuggestWidget.border': [ui('border')],
  'editorSuggestWidget.foreground': [palette('text-primary')],
  'editorSuggestWidget.selectedBackground': [ui('selected')],
  'editorSuggestWidget.selectedForeground': [palette('text-primary')],
  'editorSuggestWidget.highlightForeground': [palette('primary-main')],
  'editorSuggestWidget.focusHighlightForeground': [palette('primary-main')],
  'list.hoverBackground': [ui('hover')],
  'list.focusBackground': [ui('selected')],
  'list.focusForeground': [palette('text-primary')],
  'list.activeSelectionBackground': [ui('selected')],
  'list.activeSelectionForeground': [palette('text-primary')],
  'list.highlightForeground': [palette('primary-main')],
  'quickInput.background': [ui('raised')],
  'quickInput.foreground': [palette('text-primary')],
  'quickInputList.focusBackground': [ui('selected')],
  'quickInputList.focusForeground': [palette('text-primary')],
  'pickerGroup.border': [ui('border')],
  'pickerGroup.foreground': [palette('text-secondary')],
  'menu.background': [ui('raised')],
  'menu.foreground': [palette('text-primary')],
  'menu.selectionBackground': [ui('hover')],
  'menu.selectionForeground': [palette('text-primary')],
  'menu.separatorBackground': [ui('border')],
  'menu.border': [ui('border')],
  'input.background': [ui('surface')],
  'input.foreground': [palette('text-primary')],
  'input.border': [ui('control')],
  'input.placeholderForeground': [ui('textFaint')],
  'inputOption.activeBackground': [ui('selected')],
  'inputOption.activeForeground': [palette('text-primary')],
  'inputOption.activeBorder': [palette('primary-main')],
  focusBorder: [palette('primary-main')],
  foreground: [palette('text-primary')],
  descriptionForeground: [palette('text-secondary')],
  'textLink.foreground': [palette('primary-main')],
  'textLink.activeForeground': [palette('primary-main')],
  'textCodeBlock.background': [ui('sunken')],
  'scrollbarSlider.background': [ui('control'), 0.35],
  'scrollbarSlider.hoverBackground': [ui('control'), 0.55],
  'scrollbarSlider.activeBackground': [ui('control'), 0.7],
  'scrollbar.shadow': [ui('surface'), 0],
}

/** A theme out of what `read` knows of the variables; only #rgb and #rrggbb are colours to Monaco. */
export function toTheme(scheme: Scheme, read: (variable: string) => string): editor.IStandaloneThemeData {
  const made: Record<string, string> = {}
  for (const [name, [variable, opacity = 1]] of Object.entries(colors)) {
    const color = sixDigits(read(variable))
    if (color !== undefined) made[name] = opacity < 1 ? color + twoDigits(opacity) : color
  }
  const rules = Object.entries(tokenVariables).flatMap(([token, variable]) => {
    const foreground = sixDigits(read(variable))?.slice(1)
    return foreground === undefined ? [] : [{ token, foreground }]
  })
  return { base: scheme === 'dark' ? 'vs-dark' : 'vs', inherit: true, rules, colors: made }
}

function sixDigits(color: string): string | undefined {
  const trimmed = color.trim()
  if (/^#[\da-f]{6}$/i.test(trimmed)) return trimmed
  if (/^#[\da-f]{3}$/i.test(trimmed)) return trimmed.replaceAll(/[\da-f]/gi, '$&$&')
  return undefined
}

function twoDigits(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')
}
