import type { Sidecar } from '#core/text/encoding.ts'

/** A file on disk that a draft came from, or was saved to: the way to it, and what it held when it was last read or written. */
export interface DiskFile {
  readonly handle: FileSystemFileHandle
  readonly text: string
  /** How the text was written there. Drafts of former versions lack it. */
  readonly sidecar?: Sidecar
  /** As the file system says it, in milliseconds since 1970. */
  readonly modifiedAt: number
  /** What somebody else has written there since. */
  readonly newer?: { readonly text: string; readonly sidecar: Sidecar; readonly modifiedAt: number } | undefined
}
