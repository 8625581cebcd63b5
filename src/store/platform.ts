/** Commands are keys with ⌘ there, with Ctrl elsewhere; Ctrl moves the caret of a Mac's text fields. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)
