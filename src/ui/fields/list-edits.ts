import type { Edit, JsonValue } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'

/** What to change in the array at `path` so that it holds `after` instead of `before`; items whose text stays are not named. */
export function listEdits(
  path: Path,
  before: readonly string[],
  after: readonly string[],
  decode: (text: string) => JsonValue = (text) => text,
): Edit[] {
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1
  let suffix = 0
  const most = Math.min(before.length, after.length) - start
  while (suffix < most && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix += 1
  const [oldEnd, newEnd] = [before.length - suffix, after.length - suffix]
  const content = (index: number): { value: JsonValue } => ({ value: decode(after[index] ?? '') })
  const edits: Edit[] = []
  for (let index = oldEnd - 1; index >= newEnd && index >= start; index -= 1) {
    edits.push({ op: 'remove', path: [...path, index] })
  }
  for (let index = start; index < newEnd; index += 1) {
    if (index < oldEnd) edits.push({ op: 'set', path: [...path, index], content: content(index) })
    else edits.push({ op: 'insert', path, index, content: content(index) })
  }
  return edits
}
