import { wholeReference } from '#catalog/expressions/references.ts'
import { declarationOf, literalDefault } from '#catalog/expressions/declarations.ts'
import { noNode } from '#core/text/tree.ts'
import { templateOf } from '#store/selectors.ts'
import { Box } from '@mui/material'
import { fontCode } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import type { Scalar } from './scalar.ts'

/** The parameter or variable that an expression is, as far as its declaration says. */
export interface Named {
  readonly what: 'Parameter' | 'Variable'
  readonly name: string
  readonly type: string | undefined
  /** Its default, or the value of a variable, where that is plain. */
  readonly text: string | undefined
  readonly isComputed: boolean
}

/** `undefined` for literals, for longer expressions, and where nothing of that name is declared. */
export function useNamed({ form, shown }: Pick<Scalar, 'form' | 'shown'>): Named | undefined {
  return useWorkspaceState((state) => {
    const template = form === 'expression' ? templateOf(state) : undefined
    const named = template && wholeReference(shown.text)
    const declared = named && declarationOf(template.tree, template.scope, named)
    if (!declared) return undefined
    const { kind, name, type } = declared
    const what = kind === 'parameters' ? 'Parameter' : 'Variable'
    return { what, name, type, text: literalDefault(template.tree, declared), isComputed: declared.value !== noNode }
  }, isSameNamed)
}

function isSameNamed(a: Named | undefined, b: Named | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && wordsOf(a) === wordsOf(b))
}

const wordsOf = ({ what, name, type, text, isComputed }: Named) => JSON.stringify([what, name, type, text, isComputed])

/** "Parameter sku (string), now win11-24h2-avd, its default." */
export function NamedWords({ named: { what, name, type, text, isComputed } }: { named: Named }) {
  const isVariable = what === 'Variable'
  return (
    <>
      {what} {code(name)}
      {type !== undefined && ` (${type})`}
      {text !== undefined && <>, now {text === '' ? 'empty' : code(text)}</>}
      {text === undefined && unsaid(isVariable, isComputed)}
      {text !== undefined && !isVariable && ', its default'}.
    </>
  )
}

/** In place of a value that the text does not say. */
function unsaid(isVariable: boolean, isComputed: boolean): string {
  if (isVariable) return ', computed'
  return isComputed ? ', whose default is computed' : ', given when it is deployed'
}

function code(text: string) {
  return (
    <Box component="code" sx={{ fontFamily: fontCode, fontSize: '0.71875rem' }}>
      {text}
    </Box>
  )
}
