/** What the frame asks of the editor, which it only knows as this: Monaco stays out of the page until it is needed. */
export interface EditorStatus {
  readonly line: number
  readonly column: number
  readonly tabLeaves: boolean
}

/** What the editor does when asked. */
export interface EditorCommands {
  readonly find: () => void
}

export interface EditorSlotProps {
  wrap: boolean
  onStatus: (status: EditorStatus) => void
  /** Called by the editor once there is one. */
  onReady: (commands: EditorCommands) => void
}
