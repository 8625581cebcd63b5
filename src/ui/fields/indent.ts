/** Moves the lines a selection touches by two blanks; the selection stays on the same words. */
export function indent(text: string, start: number, end: number, by: 1 | -1) {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lines = text.slice(from, end).split('\n')
  let [newStart, newEnd] = [start, end]
  const moved = lines.map((line, index) => {
    const change = by === 1 ? 2 : -(/^ {0,2}/.exec(line)?.[0].length ?? 0)
    if (index === 0) newStart = Math.max(from, start + change)
    newEnd += change
    return by === 1 ? `  ${line}` : line.slice(-change)
  })
  return { text: text.slice(0, from) + moved.join('\n') + text.slice(end), start: newStart, end: newEnd }
}
