import { closeMatching } from './parse-close.ts'
import { recoverInArray, recoverInValue, recoverNext, recoverInObject, recoverKey } from './parse-recover.ts'
import { addProperty, endAt, kindAt, openLevel, parentOfNext, startAt, State, valueDone } from './parse-state.ts'
import type { Parser } from './parse-state.ts'
import { strayTail } from './parse-stray.ts'
import { addNode } from './tree-builder.ts'
import { NodeType } from './tree.ts'
import { TokenKind } from './tokens.ts'

const typeOfToken = new Uint8Array(16)
typeOfToken[TokenKind.String] = NodeType.String
typeOfToken[TokenKind.Number] = NodeType.Number
typeOfToken[TokenKind.Boolean] = NodeType.Boolean
typeOfToken[TokenKind.Null] = NodeType.Null

/** Reads one token, as well formed text has it; all else is left to the recovery. Each step moves on or changes the state. */
export function step(parser: Parser): void {
  const kind = kindAt(parser, parser.position)
  switch (parser.state) {
    case State.Key: {
      stepKey(parser, kind)
      return
    }
    case State.Value:
      if (!stepValue(parser, kind)) recoverInValue(parser, kind)
      return
    case State.Item: {
      stepItem(parser, kind)
      return
    }
    case State.Next: {
      stepNext(parser, kind)
      return
    }
    case State.End: {
      strayTail(parser)
      return
    }
  }
}

function stepKey(parser: Parser, kind: number): void {
  if (kind === TokenKind.CloseObject) {
    closeMatching(parser)
    return
  }
  if (kind !== TokenKind.String) {
    recoverInObject(parser, kind)
    return
  }
  if (kindAt(parser, parser.position + 1) !== TokenKind.Colon) {
    recoverKey(parser)
    return
  }
  addProperty(parser, endAt(parser, parser.position + 1))
  parser.position += 2
  parser.state = State.Value
}

function stepItem(parser: Parser, kind: number): void {
  if (kind === TokenKind.CloseArray && parser.levels.length > 0) {
    closeMatching(parser)
    return
  }
  if (!stepValue(parser, kind)) recoverInArray(parser, kind)
}

function stepNext(parser: Parser, kind: number): void {
  const { isObject } = parser.level
  if (kind === TokenKind.Comma) {
    parser.state = isObject ? State.Key : State.Item
    parser.position++
  } else if (kind === (isObject ? TokenKind.CloseObject : TokenKind.CloseArray)) closeMatching(parser)
  else recoverNext(parser, kind)
}

/** False where no value stands. */
function stepValue(parser: Parser, kind: number): boolean {
  const { position, tokens } = parser
  if (kind === TokenKind.OpenObject || kind === TokenKind.OpenArray) {
    openLevel(parser, kind === TokenKind.OpenObject, startAt(parser, position), false)
    parser.position++
    return true
  }
  const type = typeOfToken[kind] ?? 0
  if (type === 0 || (kind === TokenKind.String && tokens.kinds[position + 1] === TokenKind.Colon)) return false
  const end = endAt(parser, position)
  const node = addNode(parser.builder, type as NodeType, startAt(parser, position), end, parentOfNext(parser))
  parser.position++
  valueDone(parser, node, end)
  return true
}
