import type { Pointer } from '#core/text/path.ts'
import { lineStartsOf, positionAt } from '#core/text/lines.ts'
import type { SyntaxProblem } from '#core/text/tree.ts'
import { templateOf, valueAt } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { Box, Button, Typography } from '@mui/material'
import { useMemo } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { CodeBox } from './code-box.tsx'
import { colourLines } from './json-lines.tsx'

interface Damage {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly problem: SyntaxProblem | undefined
}

/** Where in the text a value stands that cannot be read whole, and the problem that broke it. */
function useDamage(path: Pointer): Damage | undefined {
  return useWorkspaceState(
    (state) => damageAt(state, path),
    (a, b) => a?.text === b?.text && a?.start === b?.start && a?.end === b?.end,
  )
}

function damageAt(state: WorkspaceState, path: Pointer): Damage | undefined {
  const tree = templateOf(state)?.tree
  const node = valueAt(state, path)?.node
  if (!tree || node === undefined) return undefined
  const [start, end] = [tree.starts[node] ?? 0, tree.ends[node] ?? 0]
  const span = tree.damaged.find((damaged) => damaged.end >= start && damaged.start <= end)
  return { text: tree.text, start, end, problem: span && tree.problems[span.problem] }
}

/** A block that cannot be read: why, its text as it stands, and the ways out. Nothing in it is lost, and nothing of it is written. */
export function DamagedBlock({ path, label }: { path: Pointer; label: string }) {
  const { actions } = useWorkspace()
  const damage = useDamage(path)
  const canUndo = useWorkspaceState((state) => state.undoLabel !== undefined && state.readOnly === undefined)
  const excerpt = useMemo(() => damage && excerptOf(damage), [damage])
  if (!damage || !excerpt) return null
  const { problem } = damage
  const line = excerpt.firstLine + excerpt.tinted
  const repair = problem?.repair
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: '12px' }}>
        Line {line}: {decapitalize(problem?.message ?? 'something here cannot be read.')} The rest of this block is kept
        as you wrote it; the form returns as soon as it can be read.
      </Typography>
      <CodeBox
        value={excerpt.text}
        lines={colourLines(excerpt.text, false)}
        firstLine={excerpt.firstLine}
        tinted={excerpt.tinted}
        name={{ label }}
        isReadOnly
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', mt: '12px' }}>
        {repair && (
          <Button
            variant="outlined"
            onClick={() => {
              const edits = repair.edits.map(({ offset, length, content }) => {
                return { op: 'text' as const, start: offset, end: offset + length, content }
              })
              const { ok } = actions.edit(repair.title, edits, 'fix')
              // What was pressed goes away.
              if (ok) actions.showField(path)
            }}
          >
            {repair.title}
          </Button>
        )}
        <Button onClick={() => actions.showText(path, { takesFocus: true })}>Go to line {line}</Button>
        {canUndo && (
          <Button sx={{ ml: 'auto', color: 'text.secondary' }} onClick={actions.undo}>
            Undo my last change
          </Button>
        )}
      </Box>
    </>
  )
}

/** The whole lines of the block, without the indentation they share, and which of them broke. */
function excerptOf({ text, start, end, problem }: Damage) {
  const starts = lineStartsOf(text)
  const first = positionAt(starts, start).line
  const last = positionAt(starts, end).line
  const broken = positionAt(starts, problem?.start ?? start).line
  const lines = text
    .slice(starts[first], starts[last + 1] ?? text.length)
    .replace(/\n$/, '')
    .split('\n')
  const [indent = ''] = /^[ \t]*/.exec(lines[0] ?? '') ?? []
  const shown = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
  return { text: shown.join('\n'), firstLine: first + 1, tinted: broken - first }
}

function decapitalize(sentence: string) {
  return /^[A-Z][a-z ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
}
