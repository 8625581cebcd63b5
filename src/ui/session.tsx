import type { Drafts } from '#store/drafts.ts'
import type { OpenedFile } from '#store/opening.ts'
import type { Workspace } from '#store/workspace-types.ts'
import { createContext, use } from 'react'
import type { ReactNode } from 'react'

interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

/** Something that could not be opened, and the way out. */
export interface Notice {
  readonly title: string
  readonly message: string
  /** What can still be done with it, as a button. */
  readonly action?: NoticeAction
  /** What can be made of it, where more than one thing can be done. */
  readonly otherAction?: NoticeAction | undefined
}

/** A template that came by link: shown beside the draft, which it can never replace. */
export interface Preview {
  /** Tells one link from the next. */
  readonly id: string
  readonly workspace: Workspace
  readonly text: string
  /** Characters of the link it came in. */
  readonly linkLength: number
}

/** The dialogs of the whole page, of which one is open at a time: what each is for. */
export type DialogName =
  | 'paste'
  | 'share'
  /** What became of the text since it was opened. */
  | 'changes'
  /** Every place and action, by its name. */
  | 'palette'
  /** Another API version with all that it needs. */
  | 'upgrade'
  /** The same version, without its faults. */
  | 'repair'
  /** Every placeholder of the template, each name once. */
  | 'fillIn'
  /** Why a build of this template failed. */
  | 'failure'
  /** What was found in the file when it was opened. */
  | 'report'
  /** What the keyboard does. */
  | 'help'
  | 'rules'
  /** What the field in focus is for, where it stands; else as `help`. */
  | 'helpHere'
  /** The run as bars. */
  | 'timeline'
  /** Steps that belong together. */
  | 'recipes'
  /** Marketplace images that are known without a network. */
  | 'images'

/** What outlives a document: the drafts, the ways in, the preview of a link. */
export interface Session {
  readonly draft: Workspace
  readonly drafts: Drafts
  readonly preview: Preview | undefined
  readonly closePreview: () => void
  readonly editCopy: () => void
  /** Goes on in a new draft that begins as the open one stands. */
  readonly duplicate: () => void
  /** Decide what a file or text is and show it as a new draft, or say why not. */
  readonly show: (opened: OpenedFile) => void
  /** `handle` is the way back to it, where there is one. */
  readonly openFile: (file: File, handle?: FileSystemFileHandle) => Promise<void>
  readonly pickFile: () => void
  readonly openStarter: (id: string) => Promise<void>
  /** A template with every fault of the first documentation, and the way out of them. */
  readonly openBrokenExample: () => Promise<void>
  readonly openDialog: (name: DialogName) => void
  readonly goHome: () => void
  /** The first page, with all drafts rather than the latest. */
  readonly goToDrafts: () => void
  readonly showsAllDrafts: boolean
  readonly showAllDrafts: (showsAll: boolean) => void
  /** The draft of the file or paste that was just opened, as long as what was found in it is shown above the form. */
  readonly justOpened: string | undefined
  readonly closeBanner: () => void
}

const Context = createContext<Session | undefined>(undefined)

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <Context value={session}>{children}</Context>
}

export function useSession(): Session {
  const session = use(Context)
  if (!session) throw new Error('useSession needs a SessionProvider above it')
  return session
}
