/** Puts a text on the clipboard. False where that fails: there is no clipboard on plain http, and elsewhere it may be refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
