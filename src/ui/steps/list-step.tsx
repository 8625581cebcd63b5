import { NodeType } from '#core/text/tree.ts'
import type { ListName } from '#store/workspace-types.ts'
import { Typography } from '@mui/material'
import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { LockedBlock } from '../fields/locked-block.tsx'
import { RawJson } from '../fields/raw-json.tsx'
import { useShown } from '../fields/read.ts'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { late } from '../late.tsx'
import { ItemList } from '../lists/item-list.tsx'
import { listPointer } from '../lists/item-rows.ts'
import { listWords } from '../lists/list-words.ts'
import { ReadableElsewhere } from './readable-elsewhere.tsx'
import { StepHeading } from './step-heading.tsx'

const GeneralizeCard = late(async () => (await import('./generalize-card.tsx')).GeneralizeCard)

interface ListStepProps {
  list: ListName
  title: string
  lead: string
  /** Below the list. */
  children?: ReactNode
}

/** A step that is a list; the whole list as an expression, or as something else, is shown as what it is. */
export function ListStep({ list, title, lead, children }: ListStepProps) {
  const path = listPointer(list)
  const { type, form } = useShown(path)
  const findings = useFindings(path)
  const heading = <StepHeading title={title} lead={lead} />
  const isList = type === undefined || type === NodeType.Array
  return (
    <>
      {isList ? (
        <ItemList list={list} heading={heading} />
      ) : (
        <>
          {heading}
          <Typography component="div" sx={{ mt: '16px' }}>
            {form === 'expression' ? (
              <LockedBlock label={listWords[list].block} path={path} />
            ) : (
              <RawJson path={path} name={{ label: listWords[list].block }} />
            )}
          </Typography>
        </>
      )}
      <FindingsList findings={findings} />
      <Suspense>{list === 'customize' && isList && <GeneralizeCard />}</Suspense>
      {children}
      <ReadableElsewhere />
    </>
  )
}
