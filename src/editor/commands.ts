import { isMac } from '#store/platform.ts'
import type { Workspace } from '#store/workspace-types.ts'
import type { editor, IDisposable, Position } from 'monaco-editor/editor'
import { monaco } from './monaco.ts'
import { declarationSpan, declaredAt } from './expression-place.ts'
import { fieldAtOffset } from './span.ts'

const storageKey = 'designer.editor.tabLeaves'

export interface EditorStatus {
  readonly line: number
  readonly column: number
  /** The Tab key leaves the editor instead of indenting. */
  readonly tabLeaves: boolean
}

/** Keys and menu entries of our own: the way to the form, the way out for the Tab key, and what the status line shows. */
export function addCommands(
  instance: editor.IStandaloneCodeEditor,
  workspace: Workspace,
  onStatus: (status: EditorStatus) => void,
): IDisposable {
  let tabLeaves = readTabLeaves()
  instance.updateOptions({ tabFocusMode: tabLeaves })
  const tellStatus = () => {
    const position = instance.getPosition()
    onStatus({ line: position?.lineNumber ?? 1, column: position?.column ?? 1, tabLeaves })
  }
  describeByHint(instance)
  const { CtrlCmd, Shift, WinCtrl } = monaco.KeyMod
  const { KeyM, F12 } = monaco.KeyCode
  const disposables = [
    instance.addAction({
      id: 'itd.showInForm',
      label: 'Show in form',
      keybindings: [F12],
      contextMenuGroupId: 'navigation',
      run: () => showInForm(instance, workspace),
    }),
    instance.addAction({
      id: 'itd.goToDeclaration',
      label: 'Go to the parameter or variable',
      keybindings: [CtrlCmd | F12],
      contextMenuGroupId: 'navigation',
      run: () => goToDeclaration(instance, workspace, instance.getPosition()),
    }),
    instance.onMouseUp(({ event, target }) => {
      if ((event.ctrlKey || event.metaKey) && event.leftButton) goToDeclaration(instance, workspace, target.position)
    }),
    instance.addAction({
      id: 'itd.toggleTab',
      label: 'Toggle whether Tab leaves the editor',
      keybindings: [isMac ? WinCtrl | Shift | KeyM : CtrlCmd | KeyM],
      run: () => {
        tabLeaves = !tabLeaves
        writeTabLeaves(tabLeaves)
        instance.updateOptions({ tabFocusMode: tabLeaves })
        tellStatus()
        workspace.actions.announce(tabLeaves ? 'Tab now leaves the editor.' : 'Tab now indents.')
      },
    }),
    // Monaco keeps its own undo and redo out of the palette.
    instance.addAction({ id: 'itd.undo', label: 'Undo', run: () => instance.trigger('palette', 'undo', undefined) }),
    instance.addAction({ id: 'itd.redo', label: 'Redo', run: () => instance.trigger('palette', 'redo', undefined) }),
    instance.onDidChangeCursorPosition(tellStatus),
    instance.onDidChangeModel(tellStatus),
  ]
  tellStatus()
  return {
    dispose: () => {
      for (const disposable of disposables) disposable.dispose()
    },
  }
}

/** What the status line says of the Tab key is read out with the editor's name. */
function describeByHint(instance: editor.IStandaloneCodeEditor) {
  instance.getDomNode()?.querySelector('[role="textbox"], textarea')?.setAttribute('aria-describedby', 'tab-hint')
}

/** Also where the click put a second caret: that is what Ctrl+click does elsewhere. */
function goToDeclaration(
  instance: editor.IStandaloneCodeEditor,
  { actions, getState }: Workspace,
  position: Position | null,
) {
  const model = instance.getModel()
  const { analysis } = getState()
  if (!model || !position || model.getValueLength() !== analysis.tree.text.length) return
  const declared = declaredAt(analysis, model.getOffsetAt(position))
  if (declared) actions.showRange(declarationSpan(declared))
}

function showInForm(instance: editor.IStandaloneCodeEditor, workspace: Workspace) {
  const [model, position] = [instance.getModel(), instance.getPosition()]
  if (!model || !position) return
  const { analysis, templateIndex } = workspace.getState()
  const path = fieldAtOffset(analysis, templateIndex, model.getOffsetAt(position))
  if (path === undefined) workspace.actions.announce('No field stands for this place of the text.')
  else workspace.actions.showField(path)
}

function readTabLeaves(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'true'
  } catch {
    return false
  }
}

function writeTabLeaves(value: boolean) {
  try {
    localStorage.setItem(storageKey, value.toString())
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}
