import { Inflate } from 'fflate'

export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'cut' | 'damaged' | 'too-large' }

/** Small, since one byte may unfold to a thousand before anyone can count them. */
const pushSize = 512

/**
 * Unfolds a raw deflate stream that fills `packed` to its last bit: a stream that does not end, one with bytes or set
 * bits behind its end, and one of more than `limit` bytes are refused. Never holds much more than `limit`.
 */
export function inflateWhole(packed: Uint8Array, dictionary: Uint8Array, limit: number): Inflated {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Inflate({ dictionary }, (piece) => {
    length += piece.length
    pieces.push(piece)
  })
  try {
    for (let start = 0; start < packed.length; start += pushSize) {
      stream.push(packed.slice(start, start + pushSize))
      if (length > limit) return { ok: false, problem: 'too-large' }
    }
  } catch {
    // Only a stream that contradicts itself throws: without `final`, its end is never called early.
    return { ok: false, problem: 'damaged' }
  }
  const { hasEnded, hasRest } = endOf(stream)
  if (!hasEnded) return { ok: false, problem: 'cut' }
  return hasRest ? { ok: false, problem: 'damaged' } : { ok: true, bytes: joined(pieces, length) }
}

/** fflate 0.8.3's own state: `f` final block begun, `l` code of the block being read, `p` bits used of the rest `p`. */
interface StreamState {
  readonly s: { readonly f?: number; readonly l?: unknown; readonly p?: number }
  readonly p: Uint8Array
}

/**
 * Where the stream stands after all that was pushed. fflate's `final` flag only echoes what the caller says: it takes
 * a stream that stops between two pushes for a whole one, and never speaks of what follows the end.
 */
function endOf(stream: Inflate): { hasEnded: boolean; hasRest: boolean } {
  // No public member tells this; the version is pinned, and the tests of cut and padded links hold the fields in place.
  const { s: state, p: rest } = stream as unknown as StreamState
  const used = state.p ?? 0
  return {
    hasEnded: state.f === 1 && !state.l,
    hasRest: rest.length > (used > 0 ? 1 : 0) || (rest[0] ?? 0) >> used !== 0,
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
