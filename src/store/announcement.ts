/** The one thing that a toast offers; `Undo` where nothing else is said. */
interface ToastAction {
  readonly label: string
  readonly run: () => void
}

export interface AnnouncementOptions {
  /** A toast offers to undo it, or what the action says. */
  readonly toast?: boolean
  readonly action?: ToastAction | undefined
  /** Why something was not done: it stays in sight until the text changes. */
  readonly isRefusal?: boolean
}

export interface Announcement extends AnnouncementOptions {
  readonly text: string
  readonly nonce: number
}
