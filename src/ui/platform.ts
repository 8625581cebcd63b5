import { isMac } from '#store/platform.ts'

const marks: Readonly<Record<string, string>> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Mod: '⌘' }

/** How keys are written on this system: "Mod+S" as "Ctrl+S" or "⌘S", "Alt+↑" as itself or "⌥↑". */
export function shownKeys(keys: string): string {
  return isMac ? keys.replaceAll(/(\w+)\+/g, (_, name: string) => marks[name] ?? name) : keys.replaceAll('Mod', 'Ctrl')
}

export const redoKeys = shownKeys(isMac ? 'Shift+Mod+Z' : 'Mod+Y')

/** What makes the Tab key leave the editor, as the editor binds it. */
export const tabKeys = shownKeys(isMac ? 'Ctrl+Shift+M' : 'Ctrl+M')
