import { checkTemplates } from '#catalog/checks/check-templates.ts'
import type { StepId } from '#catalog/declaration.ts'
import type { Pointer } from '#core/text/path.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { act, render } from '@testing-library/react'
import { loadLateParts } from '../late.tsx'
import { SessionProvider } from '../session.tsx'
import type { Session } from '../session.tsx'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { StepPage } from './step-page.tsx'

/** Only what its buttons call is asked of it, and no test here presses them. */
const session = new Proxy({}, { get: () => () => undefined }) as Session

// jsdom has none of these, and takes no page for one that scrolls. Within quotes this is all that there is to escape.
Object.assign(window, {
  CSS: { escape: (text: string) => text.replaceAll(/["\\]/g, '\\$&') },
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
})
Element.prototype.scrollIntoView = () => undefined
Object.assign(document.documentElement.style, { overflowX: 'auto', overflowY: 'auto' })

/** For tests: the page of a step as the designer draws it, all cards open. */
export async function showSteps(text: string, step: StepId = 'basics') {
  const workspace = createWorkspace({ check: checkTemplates })
  const { actions, getState } = workspace
  actions.open({ id: 'draft', fileName: undefined, text, sidecar: plainSidecar })
  for (const id of Object.values(getState().itemIds).flat()) actions.setItemOpen(id, true)
  actions.goToStep(step)
  render(
    <SessionProvider session={session}>
      <WorkspaceProvider workspace={workspace}>
        <StepPage />
      </WorkspaceProvider>
    </SessionProvider>,
  )
  // What suggests values, and what stands below the list of steps, comes a moment later.
  await act(loadLateParts)
  return {
    workspace,
    text: () => getState().document?.text ?? '',
    goTo: (step: StepId) =>
      act(async () => {
        actions.goToStep(step)
        await Promise.resolve()
      }),
  }
}

/** Paths of the properties that have a control with a name of its own. What is shown as raw JSON has none. */
export function pathsWithControl(root: Element = document.body): Pointer[] {
  const labels = [...root.querySelectorAll('label')].filter(({ textContent }) => textContent.trim() !== '')
  const labelled = new Set(labels.map(({ htmlFor }) => htmlFor))
  const controls = root.querySelectorAll('input:not([aria-hidden]), textarea, [role=combobox], [role=radio]')
  return [...controls]
    .filter((control) => (labelled.has(control.id) || isNamed(control)) && !isRaw(control))
    .map(pathOf)
}

export function pathOf(element: Element): Pointer {
  return element.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? ''
}

function isNamed(control: Element): boolean {
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? []
  const names = [control.getAttribute('aria-label'), ...ids.map((id) => document.getElementById(id)?.textContent)]
  // Only a card of a choice is named by what stands in it; in a list to choose from that is its value.
  if (control.getAttribute('role') === 'radio') names.push(control.textContent)
  return names.some((name) => (name ?? '').trim() !== '')
}

/** The source of a value nobody declared, or of one whose shape has no form: a box within a box of the same path. */
function isRaw(control: Element): boolean {
  if (control.closest('[data-kept]')) return true
  const owner = control.closest('[data-path]')
  return control.closest('[data-code-box]') !== null && pathOf(owner?.parentElement ?? control) === pathOf(control)
}
