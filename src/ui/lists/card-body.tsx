import { isKindIn } from '#core/kind.ts'
import { toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import { itemWord, lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName, WorkspaceState } from '#store/workspace-types.ts'
import { Box } from '@mui/material'
import { memo } from 'react'
import { Form } from '../fields/form.tsx'
import { LockedBlock } from '../fields/locked-block.tsx'
import { ObjectFields } from '../fields/object-fields.tsx'
import { RawJson } from '../fields/raw-json.tsx'
import { child } from '../fields/read.ts'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { kindOf, listPointer, partAt } from './item-rows.ts'
import { KindNotes } from './kind-notes.tsx'

const type: readonly string[] = ['type']

/** The form of an open card; its source where no form is known. */
export const CardBody = memo(function CardBody({ list, index }: { list: ListName; index: number }) {
  const path: Pointer = listPointer(list) + toPointer([index])
  const kind = useWorkspaceState((state) => {
    const part = partAt(state, list, index)
    return part && kindOf(part)
  })
  const isExpression = useWorkspaceState((state) => isLocked(state, list, index))
  const version = useWorkspaceState((state) => templateOf(state)?.version)
  if (isExpression) return <LockedBlock label={`${itemWord(list)} ${index + 1}`} path={path} />
  if (!kind) return <RawCard list={list} path={path} index={index} />
  // A kind of another version is shown as that version has it; a finding tells.
  const shownAs = version === undefined || isKindIn(kind, version) ? undefined : (kind.until ?? kind.since)
  return (
    <Form base={path}>
      <OwnFindings path={path} />
      <ObjectFields declared={kind.fields} path={path} skipped={type} version={shownAs} />
      {kind.notes && <KindNotes notes={kind.notes} owner={path} />}
    </Form>
  )
})

function isLocked(state: WorkspaceState, list: ListName, index: number): boolean {
  const value = templateOf(state)?.value([...listPointer(list).split('/').slice(1), index])
  return value?.type === NodeType.String && value.form === 'expression'
}

/** What was found of the item as a whole, and of its kind. */
function OwnFindings({ path }: { path: Pointer }) {
  const own = useFindings(path)
  const ofType = useFindings(child(path, 'type'))
  if (own.length + ofType.length === 0) return null
  return (
    <Box sx={{ mb: '16px', '& > *': { mt: 0 } }}>
      <FindingsList findings={[...own, ...ofType]} />
    </Box>
  )
}

function RawCard({ list, path, index }: { list: ListName; path: Pointer; index: number }) {
  const findings = useFindings(path, true)
  return (
    <>
      <RawJson path={path} name={{ label: `JSON of ${lists[list].one} ${index + 1}` }} />
      <FindingsList findings={findings} />
    </>
  )
}
