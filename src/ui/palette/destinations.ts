import { stepOf, steps } from '#catalog/declaration.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'
import { itemTitle, listNames, lists } from '#store/lists.ts'
import { findingsOfTemplate, templateOf } from '#store/selectors.ts'
import type { Workspace } from '#store/workspace-types.ts'
import { isCounted } from '../counts.ts'
import { formFields } from './form-fields.ts'

/** What the palette offers: a place to go to, or something to do. */
export interface Destination {
  readonly id: string
  readonly group: 'Steps' | 'Actions' | 'Problems' | 'Items' | 'Fields'
  readonly label: string
  /** Where it stands, or the keys that do the same. */
  readonly detail: string
  /** Other words it is found by: its name in the JSON, what else it is called. */
  readonly words?: string
  readonly run: () => void
}

/** Something that can be done; `words` are others it is found by. */
export function action(label: string, detail: string, run: () => void, words = ''): Destination {
  return { id: `action ${label}`, group: 'Actions', label, detail, words, run }
}

/** Every step, problem, item and field of the open template, as it is at this moment. */
export function destinationsOf(workspace: Workspace): readonly Destination[] {
  const { actions, getState } = workspace
  const state = getState()
  const template = templateOf(state)
  const titles = new Map(steps.map(({ id, title }) => [id, title]))
  const stepTitle = (path: Path) => titles.get(stepOf(path)) ?? ''
  const toField = (path: Path) => () => actions.showField(toPointer(path))

  const ofSteps = steps.map(({ id, title }): Destination => ({
    id: `step ${id}`,
    group: 'Steps',
    label: title,
    detail: '',
    run: () => {
      actions.goToStep(id)
      focusTitle(title)
    },
  }))
  const problems = findingsOfTemplate(state)
    .filter(isCounted)
    .map((finding, index): Destination => ({
      id: `problem ${index}`,
      group: 'Problems',
      label: finding.message,
      detail: `${finding.code} · ${stepTitle(fromPointer(finding.path))}`,
      run: () => actions.showFinding(finding),
    }))
  if (!template) return [...ofSteps, ...problems]
  const items = listNames.flatMap((list) =>
    lists[list].items(template).map((part, index): Destination => {
      const path = [...lists[list].path, index]
      const title = `${index + 1} ${itemTitle(part, index)}`
      const detail = [stepTitle(path), part.type ?? ''].filter((word) => word !== '').join(' · ')
      return { id: `item ${list} ${index}`, group: 'Items', label: title, detail, run: toField(path) }
    }),
  )
  const fields = formFields(template).map(({ path, label, owner, since }): Destination => {
    const needs = since === undefined ? [] : [`needs ${since}`]
    return {
      id: `field ${toPointer(path)}`,
      group: 'Fields',
      label,
      detail: [stepTitle(path), ...owner, ...needs].join(' · '),
      words: `${path.at(-1) ?? ''}`,
      // What the version lacks has no field: the way to it is the version.
      run: toField(since === undefined ? path : ['apiVersion']),
    }
  })
  const generalize: Destination = {
    id: 'generalize',
    group: 'Steps',
    label: 'Generalize',
    detail: stepTitle(lists.customize.path),
    words: 'sysprep deprovision',
    run: () => {
      actions.goToStep('customize')
      focusWhenDrawn('section[aria-label=Generalize] button')
    },
  }
  return [...ofSteps, generalize, ...problems, ...items, ...fields]
}

/** As the link of the step does, once its page is drawn: reading begins there. */
function focusTitle(title: string) {
  focusWhenDrawn('h1', ({ textContent }) => textContent === title, { preventScroll: true })
}

function focusWhenDrawn(
  selector: string,
  isMeant: (element: HTMLElement) => boolean = () => true,
  options?: FocusOptions,
  tries = 20,
) {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`[data-pane=form] ${selector}`)
    if (element && isMeant(element)) element.focus(options)
    else if (tries > 0) focusWhenDrawn(selector, isMeant, options, tries - 1)
  })
}
