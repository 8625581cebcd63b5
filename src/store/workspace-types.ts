import type { Analysis } from '#catalog/analyze.ts'
import type { StepId } from '#catalog/declaration.ts'
import type { Facts } from '#catalog/facts.ts'
import type { Template } from '#catalog/template.ts'
import type { Finding, Fix } from '#core/finding.ts'
import type { Sidecar } from '#core/text/encoding.ts'
import type { Edit, JsonValue } from '#core/text/edit.ts'
import type { Path, Pointer } from '#core/text/path.ts'
import type { TextEdit, Tree } from '#core/text/tree.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { Announcement, AnnouncementOptions } from './announcement.ts'
import type { DiskFile } from './disk-file.ts'
import type { AppliedTransaction, Origin } from './transaction.ts'

/** An ordered list of the template whose items are cards. */
export type ListName = 'customize' | 'validate' | 'distribute'

/** Names an item for as long as it lives, whatever its position, name or content. Never shown, never stored in the text. */
export type ItemId = string

/** Offsets into the document's text. `anchor` is where the selection began, `head` where the caret is. */
export interface Caret {
  readonly anchor: number
  readonly head: number
}

export interface OpenDocument {
  /** The draft it is kept as. */
  readonly id: string
  /** The file it came from; `undefined` for a starter, a paste, a link. */
  readonly fileName: string | undefined
  /** LF ends, UTF-16 columns: Monaco's own offsets. */
  readonly text: string
  /** Encoding, byte order mark and line ends, put back when the text leaves. */
  readonly sidecar: Sidecar
  /** The text as it was opened, for "3 lines changed". */
  readonly openedText: string
  /** How each of its lines ended (as in the sidecar), where they differed. */
  readonly openedLineEnds?: readonly number[]
  /** The file it is saved back to, where the browser can. */
  readonly file?: DiskFile | undefined
  /** Grows with every transaction. */
  readonly version: number
}

/** Where the user is, as it is kept with the draft. */
export interface KeptPlace {
  readonly step: StepId
  readonly templateIndex: number
  readonly caret: Caret
}

/** Where the user is, as transactions carry it, so that undo brings it back. */
export interface Place extends KeptPlace {
  readonly openItems: readonly ItemId[]
}

/** "Show me": a request that the form or the editor answers once; `nonce` tells two equal ones apart. */
interface Reveal {
  readonly path: Pointer
  readonly nonce: number
}

/** What is kept with a draft beside its text and place. */
export interface KeptWithDraft {
  /** Codes of findings that are left out. */
  readonly silenced?: readonly string[]
  /** Ids of the pre-flight entries that were ticked. */
  readonly ticked?: readonly string[]
  /** What the user has said of its templates. */
  readonly facts?: Facts
}

/** What was kept with a document; and its tree, where the text has been read. */
export interface KnownOfDraft extends KeptWithDraft {
  readonly tree?: Tree | undefined
}

/** Codes of findings that the user does not want to see. */
export interface Silenced {
  readonly inDraft: readonly string[]
  readonly always: readonly string[]
}

export interface WorkspaceState extends Place {
  /** `undefined` on the first-run page. */
  readonly document: OpenDocument | undefined
  /** Why nothing can be edited: a preview of a link, a file whose bytes cannot be decoded, another tab that has the pen. */
  readonly readOnly: string | undefined
  /** Of `document.text`, unless `isChecking` says that a worker is still at it. */
  readonly analysis: Analysis
  readonly isChecking: boolean
  /** The checks could not run on this text: what is shown of findings is of a former one, or none. */
  readonly hasCheckFailed: boolean
  /** Codes whose findings are left out: in this draft, and in this browser. What comments in the text say is left out already. */
  readonly silenced: Silenced
  /** Ids of the pre-flight entries that were ticked. */
  readonly ticked: readonly string[]
  /** What the user has said of the templates: of the draft, never of the text. */
  readonly facts: Facts
  /** Of the current template, in the order of their lists. */
  readonly itemIds: Readonly<Record<ListName, readonly ItemId[]>>
  /** The field that has focus or holds the caret; its span is marked on the other side. Pointer within the template. */
  readonly marked: { readonly path: Pointer; readonly by: 'form' | 'editor' } | undefined
  /** Grows whenever somebody goes to a step or a field: the form is to be seen, where one pane shows at a time. */
  readonly formAsked: number
  /** The form is asked to open the step and card of a path and to focus its field. */
  readonly fieldReveal: Reveal | undefined
  /** The editor is asked to bring the span of a path into view, or these very characters. */
  readonly textReveal: (Reveal & { readonly takesFocus: boolean; readonly range?: Finding['range'] }) | undefined
  /** The finding that was shown last: where F8 goes on from, and the row that is selected in Problems. */
  readonly shownFinding: Finding | undefined
  /** The last thing said to assistive technology, and shown where something can be done about it or was not done. */
  readonly announcement: Announcement | undefined
  readonly undoLabel: string | undefined
  readonly redoLabel: string | undefined
}

export type Outcome = { readonly ok: true; readonly note?: string } | { readonly ok: false; readonly reason: string }

export interface FieldChange {
  /** What it is called in the history, where the field's own name does not say it. */
  readonly label?: string
  /** A key in a text box: typing on in it joins one undo step. What is chosen or pressed is a step of its own. */
  readonly isTyped?: boolean
}

export interface EditOptions {
  /** Where the change knows better how its lines end than the lines around them do. */
  readonly sidecar?: (carried: Sidecar) => Sidecar
}

export interface WorkspaceActions {
  /** Show a document. The former one is kept by the drafts; this never asks and never loses. */
  readonly open: (
    document: Omit<OpenDocument, 'version' | 'openedText'> & { openedText?: string },
    place?: Partial<KeptPlace>,
    readOnly?: string,
    known?: KnownOfDraft,
  ) => void
  readonly close: () => void
  /** Why nothing can be edited from now on; `undefined`: it can. */
  readonly setReadOnly: (reason: string | undefined) => void
  /** Says which file on disk has what; with the encoding and line ends found there, where those of the draft give way. */
  readonly bindFile: (file: DiskFile | undefined, sidecar?: Sidecar) => void

  /** Set the value at a path of the template; `undefined` takes the property out. */
  readonly setField: (path: Path, value: JsonValue | undefined, options?: FieldChange) => Outcome
  /** Replace the value at a path by JSON source as typed (raw card, "Edit as JSON"). Refused when it cannot be read. */
  readonly setSource: (path: Path, source: string, options?: FieldChange) => Outcome
  readonly renameKey: (path: Path, key: string, options?: FieldChange) => Outcome
  /** Several edits as one labelled transaction; paths count from the current template. */
  readonly edit: (label: string, edits: readonly Edit[], origin?: Origin, more?: EditOptions) => Outcome
  readonly applyFix: (finding: Finding, fix: Fix) => Outcome

  readonly addItem: (list: ListName, kind: string, index?: number) => Outcome
  /** Whole items in one transaction, at a position and, of some, at the end; the first of them opens. A name that is taken gets a number. */
  readonly insertItems: (
    list: ListName,
    label: string,
    values: readonly JsonValue[],
    index: number,
    atEnd?: readonly JsonValue[],
  ) => Outcome
  readonly removeItem: (list: ListName, index: number) => Outcome
  readonly duplicateItem: (list: ListName, index: number) => Outcome
  /** `to` is the position afterwards; both from 0. */
  readonly moveItem: (list: ListName, from: number, to: number, origin?: Origin) => Outcome
  /** Items from 0, brought together in their order; the first of them stands at `to` afterwards. */
  readonly moveItems: (list: ListName, indices: readonly number[], to: number, origin?: Origin) => Outcome
  /** Copies go behind the last of them. As in all that comes in, a name that is taken gets a number. */
  readonly duplicateItems: (list: ListName, indices: readonly number[]) => Outcome
  readonly removeItems: (list: ListName, indices: readonly number[]) => Outcome
  /** Puts JSON sources in before the item `index`, or in place of all there are. */
  readonly pasteItems: (
    list: ListName,
    sources: readonly string[],
    index: number,
    options?: { replaces?: boolean },
  ) => Outcome
  /** One transaction: what both kinds have and what nobody knows stays; what goes is named in the note and comes back on switching back. */
  readonly changeKind: (path: Path, kind: string) => Outcome

  /** Monaco's changes, and where they leave the caret. */
  readonly changeText: (edits: readonly TextEdit[], caret: Caret, isComposing?: boolean) => void
  readonly undo: () => void
  readonly redo: () => void

  readonly goToStep: (step: StepId) => void
  readonly selectTemplate: (index: number) => void
  readonly setItemOpen: (id: ItemId, isOpen: boolean) => void
  readonly closeAllItems: () => void
  /** Mark a field's span in the text (form) or the caret's field in the form (editor). */
  readonly mark: (path: Pointer | undefined, by: 'form' | 'editor') => void
  readonly setCaret: (caret: Caret) => void
  /** Open the step and card of a path and focus its field. */
  readonly showField: (path: Pointer) => void
  /** Bring a path's span into view in the editor. Who asks to go there takes the focus along. */
  readonly showText: (path: Pointer, options?: { takesFocus?: boolean }) => void
  /** Go to any characters of the text, within a template or around it. */
  readonly showRange: (range: Finding['range']) => void
  /** Both, for a finding: its field where it is about one, and the very characters that it marks. */
  readonly showFinding: (finding: Finding) => void
  /** Leaves out the findings of these codes from now on, or shows them again. */
  readonly silence: (silenced: Partial<Silenced>) => void
  /** Reads and checks the text with these from now on. */
  readonly setFacts: (facts: Facts) => void
  readonly tick: (entry: string, isTicked: boolean) => void
  readonly announce: (text: string, options?: AnnouncementOptions) => void
}

export interface Workspace extends StoreApi<WorkspaceState> {
  readonly actions: WorkspaceActions
  /** Called after each change of the text, in order, synchronously. Returns the way to stop. */
  readonly onTransaction: (listener: (transaction: AppliedTransaction) => void) => () => void
  /** The current template, or `undefined` where the text holds none. */
  readonly template: () => Template | undefined
}
