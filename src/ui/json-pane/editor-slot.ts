/** What the frame asks of the editor, which it only knows as this: Monaco stays out of the page until it is needed. */
export interface EditorStatus {
  readonly line: number
  readonly column: number
  readonly tabLeaves: boolean
}

export interface EditorSlotProps {
  wrap: boolean
  onStatus: (status: EditorStatus) => void
  /** Filled by the editor: opens its find box. */
  onReady: (commands: { find: () => void; focus: () => void }) => void
}
