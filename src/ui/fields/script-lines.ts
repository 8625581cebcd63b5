/**
 * A script box shows an array of texts as lines. Most items are one line, but an
 * item may hold line breaks of its own, and those must stay inside it. So the
 * box keeps, beside its text, what each line break stands for: the border
 * between two items, or a break (as it was written) within one.
 */
type LineBreak = 'border' | '\n' | '\r\n' | '\r'

export interface Script {
  /** Lines, parted by `\n` whatever the break stands for. */
  readonly text: string
  /** One for each `\n` of `text`, in order. */
  readonly breaks: readonly LineBreak[]
}

const anyBreak = /\r\n|\r|\n/g

export function scriptOf(items: readonly string[]): Script {
  const breaks: LineBreak[] = []
  const texts = items.map((item, index) => {
    if (index > 0) breaks.push('border')
    for (const [found] of item.matchAll(anyBreak)) breaks.push(found as LineBreak)
    return item.replaceAll(anyBreak, '\n')
  })
  return { text: texts.join('\n'), breaks }
}

export function itemsOf({ text, breaks }: Script): string[] {
  const items = ['']
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const before = breaks[index - 1]
    if (index > 0 && (before === undefined || before === 'border')) items.push(line)
    else items.push(`${items.pop() ?? ''}${before ?? ''}${line}`)
  }
  return items
}

/**
 * The script after its text was edited in the box. Breaks outside the edited
 * stretch keep what they stand for; a new one parts two items, unless it was
 * typed between two breaks of one item.
 */
export function retype(script: Script, text: string, caret = text.length): Script {
  const { start, end, inserted } = differenceOf(script.text, text, caret)
  const first = countBreaks(script.text.slice(0, start))
  const removed = countBreaks(script.text.slice(start, end))
  const before = script.breaks[first - 1]
  const after = script.breaks[first + removed]
  const isInside = isInner(before) && isInner(after)
  const fresh = Array.from({ length: countBreaks(inserted) }, (): LineBreak => (isInside ? before : 'border'))
  return { text, breaks: [...script.breaks.slice(0, first), ...fresh, ...script.breaks.slice(first + removed)] }
}

function isInner(lineBreak: LineBreak | undefined): lineBreak is Exclude<LineBreak, 'border'> {
  return lineBreak !== undefined && lineBreak !== 'border'
}

function countBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** The stretch that was replaced. The caret stands behind what was inserted, which tells equal neighbours apart. */
function differenceOf(before: string, after: string, caret: number) {
  const tail = after.length - caret
  let suffix = 0
  const mostSuffix = Math.min(before.length, after.length)
  const isSame = (length: number) => before[before.length - 1 - length] === after[after.length - 1 - length]
  while (suffix < Math.min(tail, mostSuffix) && isSame(suffix)) suffix += 1
  let start = 0
  while (start < mostSuffix - suffix && before[start] === after[start]) start += 1
  while (suffix < mostSuffix - start && isSame(suffix)) suffix += 1
  return { start, end: before.length - suffix, inserted: after.slice(start, after.length - suffix) }
}

/** For each line of the box: the item it belongs to, and whether that item goes on in the next line. */
export function linesOf({ text, breaks }: Script): { line: string; item: number; goesOn: boolean }[] {
  let item = 0
  return text.split('\n').map((line, index) => {
    if (breaks[index - 1] === 'border') item += 1
    return { line, item, goesOn: isInner(breaks[index]) }
  })
}
