/** What a block of Terraform says in a line of its own: `location = var.location`, or `identity {`. */
interface HostAttribute {
  /** As written behind the `=`; empty for a block. */
  readonly source: string
  /** Of the whole line without its blanks. */
  readonly start: number
  readonly end: number
}

type HostBlock = ReadonlyMap<string, HostAttribute>

const string = /"(?:\\.|[^"\\])*"/g
const comment = /(?:#|\/\/).*/
const opener = /<<[-~]?\s*"?([A-Za-z_]\w*)/
const attribute = /^\s*(?:dynamic\s+"([\w-]+)"\s*\{|([A-Za-z_][\w-]*)\s*(?:=(?!=)(.*)|(?:"[^"]*"\s*)*\{.*))$/

/**
 * The attributes of the block of Terraform code that `offset` lies in, read line by line as they are laid out by its
 * formatter. A first look, not a parser of that language: what it does not see is not said to be missing.
 */
export function hostBlockAt(text: string, offset: number): HostBlock {
  let block = new Map<string, HostAttribute>()
  let depth = 0
  for (const { line, bare, end } of codeLines(text)) {
    if (depth === 0) {
      if (end - line.length > offset) break
      block = new Map()
    }
    const [, ofBlock, name = ofBlock, source = ''] = (depth === 1 && attribute.exec(line)) || []
    if (name !== undefined) block.set(name, { source: source.trim(), start: end - line.trimStart().length, end })
    depth = Math.max(0, depth + balanceOf(bare))
  }
  return block
}

/** The lines that are no part of a heredoc; `bare` without what is quoted or commented. */
function* codeLines(text: string) {
  let word: string | undefined
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    start = end + 1
    if (word !== undefined) {
      if (line.trim() === word) word = undefined
      continue
    }
    const bare = line.replaceAll(string, '""').replace(comment, '')
    yield { line, bare, end }
    word = opener.exec(bare)?.[1]
  }
}

function balanceOf(line: string): number {
  let balance = 0
  for (const character of line) {
    if ('{[('.includes(character)) balance++
    else if ('}])'.includes(character)) balance--
  }
  return balance
}
