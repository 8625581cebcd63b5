import { loadLateFields } from '../fields/late-fields.tsx'

/** What the steps show beside what the first page needs. Asked for right after it, so that no step is seen growing. */
export async function loadLateParts(): Promise<void> {
  await loadLateFields()
  await Promise.all([
    import('./generalize-card.tsx'),
    import('../lists/empty-list.tsx'),
    import('./source-facts.tsx'),
    import('./version-facts.tsx'),
    import('./review-step.tsx'),
    import('../preflight/preflight-list.tsx'),
    import('../timeline/run-time-note.tsx'),
    import('../lists/add-menu-items.tsx'),
    import('../lists/row-menu.tsx'),
  ])
}
