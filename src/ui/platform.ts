/** Commands are keys with ⌘ there, with Ctrl elsewhere; Ctrl moves the caret of a Mac's text fields. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** How a key is shown that is pressed with the system's modifier: "Ctrl+S", "⌘S". */
export function withCommand(key: string): string {
  return isMac ? `⌘${key}` : `Ctrl+${key}`
}

export const redoKeys = isMac ? '⇧⌘Z' : 'Ctrl+Y'
