import { createTreeBuilder } from './builder.ts'
import { createProblems } from './problems.ts'
import { createScanner, Token } from './scan.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, Tree } from './tree.ts'

/** What may come next in a container (or, at depth 0, in the text). */
const Want = { First: 0, Next: 1, Comma: 2, Colon: 3, Value: 4 } as const
type Want = (typeof Want)[keyof typeof Want]

interface Frame {
  readonly node: NodeId
  readonly isObject: boolean
  /** Indentation of the line it was opened on. */
  indent: number
  want: Want
  /** The property that waits for its colon or value. */
  property: NodeId
  /** Where the last comma stands, to name it when it trails. */
  comma: number
}

/** One reading of a text. `trustsIndent`: a line that stands too far left closes what it has left. */
export function createParser(text: string, trustsIndent: boolean): { readonly run: () => Tree } {
  const scanner = createScanner(text)
  const tree = createTreeBuilder(text)
  const stack: Frame[] = []
  let root: NodeId = noNode
  /** End of the last token that was understood. */
  let lastEnd = 0
  let lastValue: NodeId = noNode
  const problems = createProblems(text, tree, { lastEnd: () => lastEnd, lastValue: () => lastValue })
  const top = (): Frame | undefined => stack[stack.length - 1]

  function run(): Tree {
    scanner.next()
    while (scanner.kind !== Token.End) {
      if (trustsIndent && scanner.isFirstOnLine && closeByIndent()) continue
      step()
    }
    if (scanner.unclosedComment >= 0) problems.unclosedComment(scanner.unclosedComment)
    const open = top()
    if (open?.property !== undefined && open.property !== noNode && open.want !== Want.Comma) finishProperty(open)
    closeAtEnd()
    if (root === noNode) problems.empty()
    return tree.finish(root)
  }

  /** One fault, however deep the nesting: the innermost container is named, the rest ends with it. */
  function closeAtEnd() {
    if (stack.length > 0) closeImplicitly()
    while (stack.length > 0) {
      const frame = stack.pop()
      if (frame) tree.end(frame.node, lastEnd)
    }
  }

  function step() {
    const frame = top()
    if (!frame) return atRoot()
    if (frame.want === Want.Comma) return afterValue(frame)
    if (!frame.isObject) return inArray(frame)
    if (frame.want === Want.Colon) return beforeColon(frame)
    if (frame.want === Want.Value) return beforeValue(frame)
    return beforeKey(frame)
  }

  function consume() {
    lastEnd = scanner.end
    scanner.next()
  }

  function atRoot() {
    const isValue = isValueToken(scanner.kind) && scanner.kind !== Token.Word
    if (root === noNode && isValue && (isOpener(scanner.kind) || !text.slice(scanner.end).trim())) readValue(noNode)
    else problems.strayText(scanner, skipLine(), root === noNode ? 'before' : 'after')
  }

  function beforeKey(frame: Frame) {
    switch (scanner.kind) {
      case Token.String:
      case Token.Word:
      case Token.Number:
        return readKey(frame)
      case Token.CloseObject:
        if (frame.want === Want.Next) problems.trailingComma(frame.comma, 'brace')
        return closeFrame()
      case Token.Comma:
        problems.strayComma(scanner)
        return consume()
      case Token.OpenObject:
      case Token.OpenArray:
        if (stack[stack.length - 2]?.isObject === false) return closeImplicitly()
        return skipContainer()
      default:
        return otherCloser()
    }
  }

  function readKey(frame: Frame) {
    frame.property = tree.add(NodeType.Property, scanner.start, scanner.end, frame.node)
    tree.add(NodeType.String, scanner.start, scanner.end, frame.property)
    problems.key(scanner)
    frame.want = Want.Colon
    consume()
  }

  function beforeColon(frame: Frame) {
    if (scanner.kind === Token.Colon) {
      frame.want = Want.Value
      return consume()
    }
    if (isValueToken(scanner.kind) && !scanner.isFirstOnLine) {
      problems.missingColon()
      frame.want = Want.Value
      return undefined
    }
    return withoutValue(frame)
  }

  function beforeValue(frame: Frame) {
    const isKey = scanner.kind === Token.String && scanner.isFirstOnLine && isBeforeColon()
    if (!isValueToken(scanner.kind) || isKey) return withoutValue(frame)
    readValue(frame.property)
    return undefined
  }

  function withoutValue(frame: Frame) {
    problems.missingValue(frame.property)
    finishProperty(frame)
  }

  function finishProperty(frame: Frame) {
    tree.end(frame.property, lastEnd)
    frame.want = Want.Comma
    lastValue = noNode
  }

  function inArray(frame: Frame) {
    if (scanner.kind === Token.CloseArray) {
      if (frame.want === Want.Next) problems.trailingComma(frame.comma, 'bracket')
      return closeFrame()
    }
    if (scanner.kind === Token.Comma) {
      problems.strayComma(scanner)
      return consume()
    }
    if (scanner.kind === Token.String && isBeforeColon()) return keyInArray(frame)
    if (isValueToken(scanner.kind)) return readValue(frame.node)
    return otherCloser()
  }

  /** A key among items: either the item's opening brace is missing, or the list's closing bracket. */
  function keyInArray(frame: Frame) {
    if (frame.want === Want.Next && tree.firstOf(frame.node) !== noNode) return closeImplicitly()
    problems.missingBrace(scanner)
    push(NodeType.Object, scanner.start, scanner.start)
    const implied = top()
    // Its own first key must not close it again.
    if (implied) implied.indent -= 1
    return undefined
  }

  function afterValue(frame: Frame) {
    switch (scanner.kind) {
      case Token.Comma:
        frame.comma = scanner.start
        frame.want = Want.Next
        return consume()
      case Token.CloseObject:
      case Token.CloseArray:
        return (scanner.kind === Token.CloseObject) === frame.isObject ? closeFrame() : otherCloser()
      default:
        return withoutComma(frame)
    }
  }

  function withoutComma(frame: Frame) {
    const isNextKey = frame.isObject && scanner.kind === Token.String && isBeforeColon()
    const isNextItem = !frame.isObject && isValueToken(scanner.kind) && (scanner.isFirstOnLine || isOpener(scanner.kind))
    if (isNextKey || isNextItem) {
      problems.missingComma()
      frame.want = Want.First
      return undefined
    }
    if (frame.isObject && isOpener(scanner.kind) && stack[stack.length - 2]?.isObject === false) return closeImplicitly()
    const from = lastValue === noNode || scanner.isFirstOnLine ? scanner.start : tree.startOf(lastValue)
    return problems.strayInLine(scanner.start, from, skipLine())
  }

  /** A closer of the other sort: it closes an outer container if there is one, else it is too much. */
  function otherCloser() {
    const wantsObject = scanner.kind === Token.CloseObject
    const isColon = scanner.kind === Token.Colon
    if (isColon || !stack.some((frame) => frame.isObject === wantsObject)) {
      problems.strayCloser(scanner)
      return consume()
    }
    return closeImplicitly()
  }

  function readValue(parent: NodeId) {
    const { kind } = scanner
    if (kind === Token.OpenObject || kind === Token.OpenArray) {
      push(kind === Token.OpenObject ? NodeType.Object : NodeType.Array, scanner.start, scanner.end, parent)
      return consume()
    }
    const node = tree.add(scalarType(kind), scanner.start, scanner.end, parent)
    problems.scalar(scanner, () => (text.charCodeAt(scanner.end) === 0x22 ? scanner.end + 1 : scanner.end))
    if (parent === noNode) root = node
    consume()
    valueEnded(node)
    return undefined
  }

  function scalarType(kind: number): NodeType {
    if (kind === Token.String) return NodeType.String
    if (kind === Token.Number) return NodeType.Number
    const word = text.slice(scanner.start, scanner.end)
    if (word === 'true' || word === 'false') return NodeType.Boolean
    return word === 'null' ? NodeType.Null : NodeType.Unknown
  }

  function push(type: NodeType, start: number, end: number, parent = top()?.node ?? noNode) {
    const node = tree.add(type, start, end, parent)
    if (parent === noNode) root = node
    stack.push({ node, isObject: type === NodeType.Object, indent: indentAt(start), want: Want.First, property: noNode, comma: -1 })
  }

  function indentAt(offset: number) {
    let at = scanner.lineStart
    while (at < offset && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at += 1
    return at - scanner.lineStart
  }

  function closeFrame() {
    const frame = stack.pop()
    if (!frame) return
    tree.end(frame.node, scanner.end)
    consume()
    valueEnded(frame.node)
  }

  function closeImplicitly() {
    const frame = stack.pop()
    if (!frame) return
    if (frame.want === Want.Colon || frame.want === Want.Value) tree.end(frame.property, lastEnd)
    const end = Math.max(lastEnd, tree.startOf(frame.node) + 1)
    tree.end(frame.node, end)
    problems.unclosed(frame.node, frame.isObject, end)
    valueEnded(frame.node)
  }

  function valueEnded(node: NodeId) {
    lastValue = node
    const frame = top()
    if (!frame) return
    if (frame.isObject) tree.end(frame.property, tree.endOf(node))
    frame.want = Want.Comma
  }

  /** True where the token itself was too much, and was skipped. */
  function closeByIndent(): boolean {
    const column = scanner.start - scanner.lineStart
    const isCloser = scanner.kind === Token.CloseObject || scanner.kind === Token.CloseArray
    while (stack.length > 1) {
      const frame = top()
      if (!frame || (isCloser ? column >= frame.indent : column > frame.indent)) break
      closeImplicitly()
    }
    const frame = top()
    if (!frame || !isCloser || column <= frame.indent) return false
    problems.strayCloser(scanner)
    consume()
    return true
  }

  /** Skips a whole container that stands where none can; the brackets inside are counted, nothing else. */
  function skipContainer() {
    const { start } = scanner
    let depth = 0
    do {
      if (isOpener(scanner.kind)) depth += 1
      else if (scanner.kind === Token.CloseObject || scanner.kind === Token.CloseArray) depth -= 1
      consume()
    } while (depth > 0 && scanner.kind !== Token.End)
    problems.strayContainer(start, lastEnd)
    const frame = top()
    if (frame) frame.want = Want.Comma
  }

  /** Skips to the end of the line, or to what may belong to a container before it. Returns where it stopped. */
  function skipLine(): number {
    do consume()
    while (scanner.kind !== Token.End && !scanner.isFirstOnLine && !isSyncToken(scanner.kind))
    return lastEnd
  }

  function isBeforeColon() {
    let at = scanner.end
    while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at += 1
    return text.charCodeAt(at) === 0x3a
  }

  return { run }
}

function isOpener(kind: number) {
  return kind === Token.OpenObject || kind === Token.OpenArray
}

function isSyncToken(kind: number) {
  return kind === Token.CloseObject || kind === Token.CloseArray || isOpener(kind)
}

function isValueToken(kind: number) {
  return isOpener(kind) || kind === Token.String || kind === Token.Number || kind === Token.Word
}
