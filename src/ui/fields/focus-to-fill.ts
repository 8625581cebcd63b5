/** Focuses a box that was just added. What is typed next takes the place of its first placeholder. */
export function focusToFill(box: HTMLInputElement | HTMLTextAreaElement): void {
  box.focus()
  const found = /<[^<>]+>/.exec(box.value)
  if (found) box.setSelectionRange(found.index, found.index + found[0].length)
}
