import { formatResourceId, isResourceIdFormat, parseResourceId } from '#catalog/resource-ids.ts'
import type { ResourceIdFormat } from '#catalog/resource-ids.ts'
import type { Field } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import type { Outcome } from '#store/workspace-types.ts'
import { templateOf } from '#store/selectors.ts'
import Add from '@mui/icons-material/Add'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Link } from '@mui/material'
import { useRef } from 'react'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { useFlagSetting } from '../settings.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { addWords } from './add-words.ts'
import { FieldShell, worstOf } from './field-shell.tsx'
import { focusToFill } from './focus-to-fill.ts'
import { child, keysAt, looksLikeExpression, looksLikePlaceholder, sameList, useIsReadOnly } from './read.ts'
import { IdParts } from './resource-id-field.tsx'
import { TypedBox, useTypedBox } from './typed-box.tsx'
import { useFieldValue } from './use-field-value.ts'
import { ValueInput } from './value-input.tsx'

/** An object whose keys are resource IDs: each key is edited like a value, and its own value left alone. */
export function DictionaryField({ field, path }: { field: Field; path: Pointer }) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const [isWhole, setWhole] = useFlagSetting('id-as-text', false)
  const keys = useWorkspaceState((state) => keysAt(state, path), sameList)
  const { shape } = field
  const format = shape.type === 'dictionary' && isResourceIdFormat(shape.key) ? shape.key : undefined
  const parts = fromPointer(path)
  const rows = useRef<HTMLDivElement>(null)
  const remove = (key: string) => {
    actions.setField(keys.length === 1 ? parts : [...parts, key], undefined, { label: `${field.label} removed` })
    // What was pressed goes away.
    const at = keys.indexOf(key)
    const near = keys[at + 1] ?? keys[at - 1]
    actions.showField(near === undefined ? path : child(path, near))
  }
  return (
    <FieldShell
      field={field}
      path={path}
      isGroup
      action={
        keys.some((key) => format && parseResourceId(format, key)) && (
          <Link component="button" type="button" sx={{ fontSize: '0.8125rem' }} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Edit in parts' : 'Edit as one string'}
          </Link>
        )
      }
    >
      {() => (
        <>
          <Box ref={rows} sx={{ display: 'grid', gap: '12px' }}>
            {keys.map((key, index) => (
              <Box key={index} sx={row}>
                <DictionaryKey
                  field={field}
                  owner={path}
                  itemKey={key}
                  index={index}
                  format={isWhole ? undefined : format}
                />
                <IconButton aria-label={`Remove ${lastWord(key)}`} disabled={isReadOnly} onClick={() => remove(key)}>
                  <DeleteOutlined />
                </IconButton>
              </Box>
            ))}
          </Box>
          {!isReadOnly && (
            <Button
              startIcon={<Add />}
              sx={{ ml: '-10px', mt: keys.length > 0 ? '8px' : 0 }}
              onClick={() => {
                const key = freeKey(keys, format ? formatResourceId(format, {}) : `<${field.name}>`)
                actions.setField([...parts, key], {}, { label: `${field.label} added` })
                requestAnimationFrame(() => {
                  const box = rows.current?.lastElementChild?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
                    'input, textarea',
                  )
                  if (box) focusToFill(box)
                })
              }}
            >
              {addWords(field)}
            </Button>
          )}
        </>
      )}
    </FieldShell>
  )
}

function freeKey(keys: readonly string[], wanted: string): string {
  let key = wanted
  for (let number = 2; keys.includes(key); number += 1) key = wanted.replace(/>$/, `${number}>`)
  return key
}

function lastWord(key: string): string {
  return key.split('/').at(-1) ?? key
}

interface DictionaryKeyProps {
  field: Field
  owner: Pointer
  itemKey: string
  index: number
  format: ResourceIdFormat | undefined
}

function DictionaryKey({ field, owner, itemKey, index, format }: DictionaryKeyProps) {
  const { actions } = useWorkspace()
  const path = child(owner, itemKey)
  const findings = useFindings(path, true)
  const rename = (key: string, isTyped: boolean): Outcome => {
    if (key === '') return { ok: false, reason: 'An entry needs a key. Use the button beside it to remove it.' }
    return actions.renameKey([...fromPointer(owner), itemKey], key, { label: `${field.label} changed`, isTyped })
  }
  const box = useTypedBox(!format || !parseResourceId(format, itemKey))
  // Named by position: the key itself changes while it is typed.
  const place = `${owner}#${index}`
  return (
    <div data-path={path} role="group" aria-label={`${field.label} ${index + 1}`} className="field">
      {format && !box.isShown ? (
        <IdParts text={itemKey} path={place} format={format} write={rename} />
      ) : (
        <TypedBox box={box}>
          <KeyText
            label={`${field.label} ${index + 1}`}
            path={place}
            itemKey={itemKey}
            write={rename}
            findings={findings}
          />
        </TypedBox>
      )}
      <FindingsList findings={findings} />
    </div>
  )
}

interface KeyTextProps {
  label: string
  path: Pointer
  itemKey: string
  write: (key: string, isTyped: boolean) => Outcome
  findings: Parameters<typeof worstOf>[0]
}

function KeyText({ label, path, itemKey, write, findings }: KeyTextProps) {
  const isReadOnly = useIsReadOnly()
  const hasExpressions = useWorkspaceState((state) => templateOf(state)?.hasExpressions === true)
  const text = useFieldValue<string>(path, { shown: itemKey, agrees: (draft) => draft === itemKey, write })
  const isExpression = hasExpressions && looksLikeExpression(text.value)
  return (
    <ValueInput
      value={text.value}
      form={isExpression ? 'expression' : looksLikePlaceholder(text.value) ? 'placeholder' : 'literal'}
      severity={text.refusal === undefined ? worstOf(findings) : 'error'}
      isReadOnly={isReadOnly}
      isCode
      inputProps={{ 'aria-label': label }}
      onText={text.change}
      {...text.handlers}
    />
  )
}

const row = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '8px',
  alignItems: 'end',
  '& > .MuiIconButton-root': { mb: '2px' },
} as const
