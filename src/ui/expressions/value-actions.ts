import { counted } from '#core/counted.ts'
import { fieldAtPath } from '#catalog/declaration.ts'
import { declarationOf, declarationsIn } from '#catalog/expressions/declarations.ts'
import type { Declaration } from '#catalog/expressions/declarations.ts'
import { extractParameter, freeName } from '#catalog/expressions/extract.ts'
import { inlineEdits } from '#catalog/expressions/inline.ts'
import { referencesAt, referencesIn } from '#catalog/expressions/references.ts'
import { isOf, problemWithName, renameEdits } from '#catalog/expressions/rename.ts'
import type { Template, Value } from '#catalog/template.ts'
import type { Field } from '#core/field.ts'
import { toTextOps } from '#core/text/edit.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Path, Pointer } from '#core/text/path.ts'
import type { TextEdit } from '#core/text/tree.ts'
import type { Workspace } from '#store/workspace-types.ts'

/** What can be done with a value and the parameters it may come from. */
export interface ValueAction {
  readonly label: string
  /** In code font behind the label. */
  readonly name?: string
  readonly isApart?: boolean
  readonly run?: () => void
  readonly ask?: NameQuestion
}

/** Asks for a name, and goes on with it. */
export interface NameQuestion {
  readonly title: string
  readonly help: string
  readonly initial: string
  readonly button: string
  readonly problemWith: (name: string) => string | undefined
  readonly answer: (name: string) => void
}

/** As many as a menu can show; more are chosen by typing `[`. */
const mostOffered = 12
/** Of what one expression names: three actions each. */
const mostNamed = 4

/** For the value at a path of the current template, written out, computed or omitted. None outside of deployment templates. */
export function valueActions(workspace: Workspace, pointer: Pointer): readonly ValueAction[] {
  const template = workspace.template()
  if (!template?.hasExpressions) return []
  const path = fromPointer(pointer)
  const value = template.value(path)
  const isReadOnly = workspace.getState().readOnly !== undefined
  if (value?.form === 'expression') return ofExpression(workspace, template, value, isReadOnly)
  const field = fieldAtPath(template, path)
  return isReadOnly || !field ? [] : ofLiteral(workspace, template, { path, value, field })
}

function ofExpression(
  workspace: Workspace,
  template: Template,
  { node }: Value,
  isReadOnly: boolean,
): readonly ValueAction[] {
  const { tree, scope } = template
  const named = new Map(
    referencesAt(tree, node).flatMap((reference) => {
      const declared = declarationOf(tree, scope, reference)
      return declared ? [[`${declared.kind} ${declared.name}`, declared]] : []
    }),
  )
  return [...named.values()].slice(0, mostNamed).flatMap((declaration) => {
    const goTo: ValueAction = {
      label: 'Go to',
      name: declaration.name,
      run: () => goToDeclaration(workspace, declaration),
    }
    return isReadOnly
      ? [goTo]
      : [goTo, renaming(workspace, template, declaration), inlining(workspace, template, declaration)]
  })
}

function goToDeclaration({ actions, template }: Workspace, { key }: Declaration) {
  const tree = template()?.tree
  if (tree) actions.showRange({ start: tree.starts[key] ?? 0, end: tree.ends[key] ?? 0 })
}

const words = { parameters: 'parameter', variables: 'variable' } as const

function renaming(workspace: Workspace, template: Template, { kind, name }: Declaration): ValueAction {
  const places = referencesIn(template.tree, template.scope).filter((one) => isOf(one, { kind, name })).length
  const problemWith = (to: string) =>
    withTemplate(workspace, ({ tree, scope }) => problemWithName(tree, scope, { kind, name: to, current: name }))
  return {
    label: 'Rename',
    name,
    ask: {
      title: `Rename the ${words[kind]} ${name}`,
      help: `It changes where it is declared and in ${places === 1 ? 'the one place' : `the ${places} places`} it is used. Files of parameters are not changed.`,
      initial: name,
      button: 'Rename',
      problemWith,
      answer: (to) =>
        withTemplate(workspace, ({ tree, scope }) => {
          const declaration = declarationOf(tree, scope, { kind, name })
          if (declaration) apply(workspace, `${name} renamed to ${to}`, renameEdits(tree, scope, declaration, to))
          return undefined
        }),
    },
  }
}

function inlining(workspace: Workspace, { tree, scope }: Template, declaration: Declaration): ValueAction {
  const { name } = declaration
  return {
    label: 'Inline',
    name,
    run: () => {
      const inlined = inlineEdits(tree, scope, declaration)
      if (inlined.ok) apply(workspace, `${name} inlined in ${counted(inlined.count, 'place')}`, inlined.edits)
      else workspace.actions.announce(inlined.reason, { isRefusal: true })
    },
  }
}

interface Place {
  readonly path: Path
  readonly value: Value | undefined
  readonly field: Field
}

const typeOfShape: Readonly<Record<string, string>> = {
  integer: 'int',
  boolean: 'bool',
  list: 'array',
  string: 'string',
}

function ofLiteral(workspace: Workspace, template: Template, { path, value, field }: Place): readonly ValueAction[] {
  const type = typeOfShape[field.shape.type] ?? 'object'
  const fitting = declarationsIn(template.tree, template.scope).filter(
    (one) => one.type === undefined || one.type.toLowerCase().replace(/^secure/, '') === type,
  )
  return [
    {
      label: value ? 'Extract to a parameter' : 'Take it from a new parameter',
      ask: {
        title: value ? `Extract ${field.label} to a parameter` : `A parameter for ${field.label}`,
        help: value
          ? 'The value becomes its default; another can be given when the template is deployed.'
          : 'It has no default: a value has to be given when the template is deployed.',
        initial: freeName(template, field.name),
        button: value ? 'Extract' : 'Declare',
        problemWith: (name) =>
          withTemplate(workspace, ({ tree, scope }) => problemWithName(tree, scope, { kind: 'parameters', name })),
        answer: (name) =>
          withTemplate(workspace, (now) => {
            const plan = extractParameter(now, path, name, type)
            if (plan.ok) apply(workspace, `${field.label} comes from the parameter ${name}`, plan.edits)
            else workspace.actions.announce(plan.reason, { isRefusal: true })
            return undefined
          }),
      },
    },
    {
      label: 'Type an expression',
      run: () => {
        // The box that it makes of the field is where typing goes on.
        if (workspace.actions.setField(path, '[]').ok) workspace.actions.showField(toPointer(path))
      },
    },
    ...fitting.slice(0, mostOffered).map(({ kind, name }, index): ValueAction => ({
      label: `Use the ${words[kind]}`,
      name,
      isApart: index === 0,
      run: () =>
        void workspace.actions.setField(path, `[${kind}('${name}')]`, { label: `${field.label} comes from ${name}` }),
    })),
  ]
}

/** Of the text as it is by now: undo reaches it beneath a dialog. */
function withTemplate(workspace: Workspace, run: (template: Template) => string | undefined): string | undefined {
  const template = workspace.template()
  return template && run(template)
}

function apply({ actions }: Workspace, label: string, edits: readonly TextEdit[]) {
  const outcome = actions.edit(label, toTextOps(edits))
  actions.announce(outcome.ok ? `${label}.` : outcome.reason, { toast: outcome.ok, isRefusal: !outcome.ok })
}
