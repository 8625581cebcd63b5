// @vitest-environment jsdom
import { cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createWorkspace } from '#store/workspace.ts'

const agents = {
  windows: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/140.0.0.0',
}

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.resetModules()
})

describe.each(['windows', 'mac'] as const)('on %s', (system) => {
  const did: string[] = []
  beforeEach(async () => {
    did.length = 0
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(agents[system])
    // The system is asked once, as the page loads.
    const { useGlobalKeys } = await import('./keyboard.ts')
    const note = (what: string) => () => void did.push(what)
    const workspace = createWorkspace()
    const actions = { ...workspace.actions, undo: note('undo'), redo: note('redo') }
    const keys = { save: note('save'), open: note('open'), openPalette: note('palette'), helpHere: note('help') }
    renderHook(() => useGlobalKeys({ workspace: { ...workspace, actions }, ...keys }))
  })
  const command = system === 'mac' ? { metaKey: true } : { ctrlKey: true }
  const other = system === 'mac' ? { ctrlKey: true } : { metaKey: true }

  test('the keys work with the modifier of the system', () => {
    for (const key of ['s', 'o', 'k', 'z']) fireEvent.keyDown(document.body, { key, ...command })
    fireEvent.keyDown(document.body, { key: 'Z', shiftKey: true, ...command })
    expect(did).toEqual(['save', 'open', 'palette', 'undo', 'redo'])
  })

  test('Ctrl+Y is redo where it is elsewhere', () => {
    fireEvent.keyDown(document.body, { key: 'y', ...command })
    fireEvent.keyDown(document.body, { key: 'Y', shiftKey: true, ...command })
    expect(did).toEqual(system === 'mac' ? [] : ['redo'])
  })

  test.each(['s', 'o', 'k'])('%s with Shift too is the browser’s own', (key) => {
    expect(fireEvent.keyDown(document.body, { key: key.toUpperCase(), shiftKey: true, ...command })).toBe(true)
    expect(did).toEqual([])
  })

  test.each(['s', 'o', 'k', 'y', 'z'])('%s with the other modifier is the system’s own', (key) => {
    expect(fireEvent.keyDown(document.body, { key, ...other })).toBe(true)
    expect(did).toEqual([])
  })

  test('keys are written as the system writes them', async () => {
    const { shownKeys, redoKeys, tabKeys } = await import('./platform.ts')
    const written = [shownKeys('Mod+K'), shownKeys('Alt+↑ Alt+↓'), shownKeys('Shift+F8'), redoKeys, tabKeys]
    expect(written).toEqual(
      system === 'mac'
        ? ['⌘K', '⌥↑ ⌥↓', '⇧F8', '⇧⌘Z', '⌃⇧M']
        : ['Ctrl+K', 'Alt+↑ Alt+↓', 'Shift+F8', 'Ctrl+Y', 'Ctrl+M'],
    )
  })

  test('help names no key of another system', async () => {
    const { HelpDialog } = await import('./app-bar/help-dialog.tsx')
    render(<HelpDialog onClose={() => undefined} />)
    const foreign = system === 'mac' ? /Ctrl|Alt|Shift|Mod/ : /[⌘⌥⇧⌃]|Mod/
    expect(screen.getByRole('dialog').textContent).not.toMatch(foreign)
  })
})
